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
    ["£1,500 (2025), £2,000 (2026)", 2000, "2026-12-31", ["1500 by 2025-12-31"]],
    ["to 150 by the end of June 2025 / 200 by the end of 2025", 200, "2025-12-31", ["150 by 2025-06-30"]],
  ])("is read: %s", (Target, target, due, interim) => {
    expect(read({ Target, Baseline: target < 1 ? 0.1 : 100 })).toMatchObject({ target, due, interim });
  });

  it("is told as it was read", () => {
    expect(read({ Target: "150 by June 2025, 200 by December 2025" }).said).toEqual([
      'info F2: target "150 by June 2025, 200 by December 2025" read as 200 by 2025-12-31, and what comes before it as on the way',
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
      "warning I2: phasing linear passes over 1500000 by 2025-06-30 on the way: only the last target, 2000000, is followed; profile follows all",
    );
    const other = from({ Target: 2_500_000 });
    expect(other).toMatchObject({ target: 2_500_000, interim: [] });
    expect(other.said).toContain("info J2: 1500000 by 2025-06-30 in the statement is not used, since cells say otherwise");
    const held = from({ Direction: "at least" });
    expect(held.interim).toEqual([]);
    expect(held.said).toContain(
      "warning J2: 1500000 by 2025-06-30 on the way must have a direction increase or decrease, not at least: only the last target, 2000000, is kept",
    );
  });

  it("give way to those of the Target cell", () => {
    expect(from({ Target: "1.4m by June 2025, 2m by December 2025" }).interim).toEqual(["1400000 by 2025-06-30"]);
  });
});
