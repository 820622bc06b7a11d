/** A Target cell with several levels and their days: the last is the target, the others are on the way to it. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import { readRegister, type RegisterOptions } from "../../shared/register/read-register";

const HEADERS = ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Phasing", "Statement"] as const;
type Row = Partial<Record<(typeof HEADERS)[number], Cell>>;

const USUAL: Row = { Name: "Users", Objective: "Grow", Direction: "increase", Baseline: 100, Start: serialOf(2025, 1, 1) };

function read(
  row: Row,
  options: RegisterOptions = {},
): { target: number | null; due: string; interim: readonly string[]; said: readonly string[] } {
  const { kpis, findings } = readRegister([[...HEADERS], HEADERS.map((header) => row[header] ?? USUAL[header] ?? null)], options);
  const { target = null, due = null, interim = [] } = kpis[0] ?? {};
  return {
    target,
    due: due === null ? "" : isoDate(due),
    interim: interim.map(({ day, value }) => `${value} by ${isoDate(day)}`),
    said: findings.map(({ severity, where, message }) => `${severity} ${where.cell}: ${message}`),
  };
}

describe("a target with several days", () => {
  it.each<[string, number, string, readonly string[]]>([
    ["150 by June 2025, 200 by December 2025", 200, "2025-12-31", ["150 by 2025-06-30"]],
    ["150 by 30 Jun 2025 and 200 by 31 Dec 2025", 200, "2025-12-31", ["150 by 2025-06-30"]],
    ["2025: 20%; 2026: 30%", 0.3, "2026-12-31", ["0.2 by 2025-12-31"]],
    ["Q1 2025 = 110\nQ2 2025 = 120\nQ4 2025 = 150", 150, "2025-12-31", ["110 by 2025-03-31", "120 by 2025-06-30"]],
    ["1.5m in 2025, then 2m in 2026", 2_000_000, "2026-12-31", ["1500000 by 2025-12-31"]],
    ["150 by 2025; 200 by 2026;", 200, "2026-12-31", ["150 by 2025-12-31"]],
    ["£1,500 (2025), £2,000 (2026)", 2000, "2026-12-31", ["1500 by 2025-12-31"]],
    ["to 150 by the end of June 2025 / 200 by the end of 2025", 200, "2025-12-31", ["150 by 2025-06-30"]],
  ])("is read: %s", (Target, target, due, interim) => {
    expect(read({ Target, Baseline: target < 1 ? 0.1 : 100 })).toMatchObject({ target, due, interim });
  });

  it("is told as it was read", () => {
    expect(read({ Target: "150 by June 2025, 200 by December 2025" }).said).toEqual([
      'info F2: target "150 by June 2025, 200 by December 2025" read as 200 by 2025-12-31, the rest as on the way',
    ]);
  });

  it("follows the country's writing and the fiscal year", () => {
    expect(read({ Target: "1.500 bis 2025; 2.000 by 2026" }, { locale: "de-DE" }).interim).toEqual([]);
    expect(read({ Target: "1.500 by 2025; 2.000,5 by 2026" }, { locale: "de-DE" })).toMatchObject({
      target: 2000.5,
      interim: ["1500 by 2025-12-31"],
    });
    expect(read({ Target: "FY25: 150; FY26: 200" }, { fiscalStart: 4 })).toMatchObject({
      due: "2026-03-31",
      interim: ["150 by 2025-03-31"],
    });
  });

  it.each(["150 by June, 200 by December", "200 by December 2025, 150 by June 2025", "1,500 and 2,000", "8:13; 9:15"])(
    "is no guess: %s",
    (Target) => expect(read({ Target })).toMatchObject({ target: null, interim: [] }),
  );

  it("that lacks a year is told what is missing", () => {
    expect(read({ Target: "150 by June, 200 by December" }).said).toEqual([
      'error F2: target must give each level its day with a year, in the order of time: "150 by June, 200 by December"',
    ]);
  });

  it("leaves Due as the register has it", () => {
    expect(read({ Target: "150 by June 2025, 200 by December 2025", Due: serialOf(2026, 3, 31) })).toMatchObject({
      due: "2026-03-31",
      interim: ["150 by 2025-06-30"],
    });
    expect(read({ Target: "150 by June 2025, 200 by December 2025", Due: serialOf(2025, 6, 30) })).toMatchObject({
      due: "2025-06-30",
      interim: [],
    });
  });
});

describe("several targets of what has none, or a range", () => {
  it("are told to be one", () => {
    const watched = read({ Target: "150 by June 2025, 200 by December 2025", Direction: "none" });
    expect(watched.interim).toEqual([]);
    expect(watched.said).toContain(
      "warning F2: 150 by 2025-06-30 on the way must have a direction with one target, not none: left out, the target is 200",
    );
  });
});

describe("the statement's targets on the way", () => {
  const Statement = "Raise users from 1.2m to 1.5m by June 2025 and 2m by December 2025";
  const bare: Row = { Direction: null, Baseline: null };
  const from = (row: Row): ReturnType<typeof read> => {
    const { kpis, findings } = readRegister([
      [...HEADERS],
      HEADERS.map((header) => ({ ...USUAL, ...bare, Statement, ...row })[header] ?? null),
    ]);
    const { target = null, due = null, interim = [] } = kpis[0] ?? {};
    return {
      target,
      due: due === null ? "" : isoDate(due),
      interim: interim.map(({ day, value }) => `${value} by ${isoDate(day)}`),
      said: findings.map(({ severity, where, message }) => `${severity} ${where.cell}: ${message}`),
    };
  };

  it("fill a row, whether its target stands in a cell or not", () => {
    const all = { target: 2_000_000, due: "2025-12-31", interim: ["1500000 by 2025-06-30"] };
    expect(from({})).toMatchObject(all);
    expect(from({ Target: 2_000_000, Due: serialOf(2025, 12, 31), Baseline: 1_200_000, Direction: "increase" })).toMatchObject(all);
    expect(from({}).said).toContain("info J2: 1500000 by 2025-06-30 in the statement is read as on the way");
  });

  it("count a month without a year from the start", () => {
    expect(from({ Statement: "Increase users from 10 to 50 by June and 80 by December" })).toMatchObject({
      target: 80,
      due: "2025-12-31",
      interim: ["50 by 2025-06-30"],
    });
  });

  it("are passed over, and said so at the cell, where the row says otherwise", () => {
    const linear = from({ Phasing: "linear" });
    expect(linear.interim).toEqual([]);
    expect(linear.said).toContain(
      "warning I2: 1500000 by 2025-06-30 on the way must have the phasing profile, not linear: left out, the target is 2000000",
    );
    const other = from({ Target: 2_500_000 });
    expect(other).toMatchObject({ target: 2_500_000, interim: [] });
    expect(other.said).toContain("info J2: 1500000 by 2025-06-30 in the statement is not used, since cells say otherwise");
  });

  it("give way to those of the Target cell, and not to a single one", () => {
    const { kpis } = readRegister([
      ["Name", "Objective", "Start", "Target 2025", "Target 2026", "Statement"],
      ["Users", "Grow", serialOf(2025, 1, 1), 2_000_000, null, Statement],
    ]);
    expect(kpis[0]).toMatchObject({ target: 2_000_000, interim: [{ value: 1_500_000 }] });
    expect(from({ Target: "1.4m by June 2025, 2m by December 2025" }).interim).toEqual(["1400000 by 2025-06-30"]);
  });
});

describe("columns of targets with a time", () => {
  const readColumns = (
    headers: readonly string[],
    cells: readonly Cell[],
    options: RegisterOptions = {},
  ): ReturnType<typeof read> & { summary: string } => {
    const all = ["Name", "Objective", "Direction", "Baseline", "Start", ...headers];
    const { kpis, findings, understood } = readRegister([all, ["Users", "Grow", "increase", 100, serialOf(2025, 1, 1), ...cells]], options);
    const { target = null, due = null, interim = [] } = kpis[0] ?? {};
    return {
      target,
      due: due === null ? "" : isoDate(due),
      interim: interim.map(({ day, value }) => `${value} by ${isoDate(day)}`),
      said: findings.map(({ severity, where, message }) => `${severity} ${where.cell}: ${message}`),
      summary: understood.summary,
    };
  };
  const two = { target: 200, due: "2026-12-31", interim: ["150 by 2025-12-31"] };

  it.each([
    [["Target 2025", "Target 2026"], [150, 200], two],
    [["2026 target", "2025 target"], [200, 150], two],
    [["Target (2025)", "Target (2026)"], [150, 200], two],
    [["Goal for 2025", "Goal for 2026"], [150, 200], two],
    [
      ["Target Q1 2025", "Target Q2 2025", "Target Q4 2025"],
      [110, 120, 150],
      { target: 150, due: "2025-12-31", interim: ["110 by 2025-03-31", "120 by 2025-06-30"] },
    ],
    [["Target 2025", "Target 2026"], [150, null], { target: 150, due: "2025-12-31", interim: [] }],
    [["Target 2025", "Target 2026", "Due"], [150, 200, serialOf(2026, 6, 30)], { ...two, due: "2026-06-30" }],
    [["Target", "Target 2025", "Due"], [200, 150, serialOf(2026, 12, 31)], { ...two, interim: [] }],
    [["Target", "Target 2025", "Target 2026", "Due"], [200, 150, 200, serialOf(2026, 12, 31)], two],
  ] as const)("are read: %j with %j", (headers, cells, meaning) => {
    expect(readColumns(headers, cells)).toMatchObject(meaning);
  });

  it("are told in the summary, and nothing is said to be unused", () => {
    const { said, summary } = readColumns(["Target 2025", "Target 2026"], [150, 200]);
    expect(said).toEqual([]);
    expect(summary).toContain("Start in E, Target 2025 in F, Target 2026 in G");
  });

  it("that are empty leave the Target cell to speak for itself", () => {
    const cells = ["150 by 2025; 200 by 2026", null, null];
    expect(readColumns(["Target", "Target 2025", "Target 2026"], cells)).toMatchObject(two);
  });

  it("of another time than Due are told so, and Due is used", () => {
    const late = "warning H2: due 2026-12-31 must agree with the target, which is 150 by 2025-12-31: the cell of due is used";
    expect(readColumns(["Target 2025", "Target 2026", "Due"], [150, null, serialOf(2026, 12, 31)]).said).toEqual([late]);
    expect(readColumns(["Target 2025", "Target 2026", "Due"], [150, 200, serialOf(2026, 6, 30)]).said).toEqual([]);
    expect(read({ Target: "150 by June 2025, 200 by December 2025", Due: serialOf(2026, 3, 31) }).said).toContain(
      "warning H2: due 2026-03-31 must agree with the target, which is 200 by 2025-12-31: the cell of due is used",
    );
  });

  it("called goals need no column of objectives beside them", () => {
    const { kpis } = readRegister([
      ["KPI", "Goal 2025", "Goal 2026"],
      ["Users", 150, 200],
    ]);
    expect(kpis[0]).toMatchObject({ objective: "", target: 200, interim: [{ value: 150 }] });
  });

  it("that speak of the same time are two of one meaning, as before", () => {
    expect(readColumns(["Target 2025", "Target 2025 (revised)"], [150, 200]).said).toContain(
      'warning G1: column G "Target 2025 (revised)" is not used: column F is Target already',
    );
  });

  it("say which cannot be read, the last among them", () => {
    expect(readColumns(["Target 2025", "Target 2026"], [150, "2/5"])).toMatchObject({
      target: 150,
      due: "2025-12-31",
      said: [expect.stringMatching(/^error G2: "Target 2026": target must be a number: "2\/5" may be a ratio or a date/)],
    });
    expect(readColumns(["Target 2025", "Target 2026"], [null, "2/5"]).said).toEqual([
      expect.stringMatching(/^error G2: target must be a number: "2\/5"/),
    ]);
    expect(readColumns(["Target 2025", "Target 2026"], ["2/5", 200])).toMatchObject({
      target: 200,
      interim: [],
      said: [expect.stringMatching(/^error G2: "Target 2025": target must be a number: "2\/5" may be a ratio or a date/)],
    });
  });
});
