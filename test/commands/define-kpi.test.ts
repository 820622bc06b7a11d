/** Define KPI: a row that the readers read, in the right place, with nothing written over and nothing become a formula. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { after, MEASUREMENTS, REGISTER, rows, run, workbook } from "./journal-workbook";
import { EMPTY_WORKBOOK, sheet } from "./snapshot-after";

const said = (snapshot: Snapshot, input: Parameters<typeof run>[2]): string => run(snapshot, "defineKpi", input).report.message;

function register(snapshot: Snapshot, input: Parameters<typeof run>[2]): Readonly<Record<string, unknown>> {
  const all = rows(after(snapshot, "defineKpi", input), "Register");
  const [headers = []] = all;
  const row = all[all.length - 1] ?? [];
  return Object.fromEntries(headers.flatMap((header, i) => ((row[i] ?? null) === null ? [] : [[String(header), row[i]]])));
}

/** A register as an Excel table, with room below or a row of totals. */
function tabled(values: Parameters<typeof sheet>[1], range: string): Snapshot {
  return {
    ...workbook(),
    sheets: [{ ...sheet("Register", values), tables: [{ name: "KPIs", range }] }, sheet("Measurements", MEASUREMENTS)],
  };
}

describe("define KPI", () => {
  it("adds a row with numbers, days and words of the lists", () => {
    const input = {
      name: "Leads",
      objective: "Grow",
      unit: "#",
      direction: "up",
      baseline: "1,200",
      target: "1.5k",
      start: "2025-04-01",
      due: "31/12/2025",
      owner: "Head of Sales",
    };
    expect(register(workbook(), input)).toEqual({
      Name: "Leads",
      Objective: "Grow",
      Unit: "#",
      Direction: "increase",
      Baseline: 1200,
      Target: 1500,
      Start: serialOf(2025, 4, 1),
      Due: serialOf(2025, 12, 31),
      Owner: "Head of Sales",
    });
    expect(said(workbook(), input)).toBe("Leads added to the register, Register!A4");
  });

  it("takes headers as well as keys, and texts such as a range as they stand", () => {
    expect(register(workbook(), { Name: "Stock cover", Objective: "Grow", Target: "25 to 40" })).toMatchObject({ Target: "25 to 40" });
  });

  it("writes a name that looks like a formula as text", () => {
    const { changes, report } = run(workbook(), "defineKpi", { name: '=HYPERLINK("http://x","y")', objective: "+1", target: 3 });
    expect(report.ok).toBe(true);
    expect(changes.filter(({ kind }) => kind === "formula")).toEqual([]);
    expect(changes).toContainEqual({ kind: "cells", sheet: "Register", at: "A4", values: [['=HYPERLINK("http://x","y")', "+1"]] });
  });

  it("makes a register where there is none, and says so", () => {
    const made = after(EMPTY_WORKBOOK, "defineKpi", { name: "Leads", objective: "Grow", target: 10, rationale: "they come first" });
    expect(rows(made, "Register").slice(0, 2)).toEqual([
      ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner", "Rationale"],
      ["Leads", "Grow", null, null, null, 10, null, null, null, "they come first"],
    ]);
    expect(rows(made, "Measurements")[0]).toEqual(["KPI", "Period", "Actual", "Target", "Note"]);
    expect(said(EMPTY_WORKBOOK, { name: "Leads" })).toBe(
      "Leads is the first of a new register on sheet Register; its measurements go to sheet Measurements",
    );
    expect(register(made, { name: "Sales", objective: "Grow", target: 5 })).toEqual({ Name: "Sales", Objective: "Grow", Target: 5 });
  });

  it.each([
    [{}, "Name must be given: what is measured, in a few words"],
    [{ name: "  " }, "Name must be given: what is measured, in a few words"],
    [{ name: "Leads", target: "soonish" }, 'target must be a number or a text such as "≥ 84 %" or "80-90 %": "soonish"'],
    [{ name: "Leads", baseline: "many" }, 'baseline must be a number: "many"'],
    [{ name: "Leads", due: "31 Feb 2025" }, 'due must be a day that the calendar has: "31 Feb 2025"'],
    [{ name: "Leads", colour: "red" }, 'column must be one of the register: "colour"'],
    [
      { name: "revenue", objective: "Grow" },
      'name must be unique: "revenue" is also in A2; this row is left out, an ID of its own would keep it',
    ],
    [{ name: "Leads", unit: "%", target: 95 }, "Target must be written with its percent sign: 95 beside the unit % would be 9500 %"],
  ])("refuses %j", (input, message) => {
    const { changes, report } = run(workbook(), "defineKpi", input);
    expect([report.ok, report.message, changes]).toEqual([false, message, []]);
  });

  it("refuses a direction against the numbers, dates in the wrong order and an unknown word, by their columns", () => {
    expect(said(workbook(), { name: "Leads", direction: "increase", baseline: 10, target: 5 })).toMatch(
      /^direction increase must agree with the numbers/,
    );
    expect(said(workbook(), { name: "Leads", start: "2025-05-01", due: "2025-04-01" })).toMatch(/^due must not be before start/);
    expect(said(workbook(), { name: "Leads", direction: "sideways" })).toMatch(/^direction must be one of increase/);
  });

  it("takes a percentage with its sign as a fraction", () => {
    expect(register(workbook(), { name: "Share", objective: "Grow", unit: "%", target: "95 %" })).toMatchObject({ Target: 0.95 });
    expect(register(workbook(), { name: "Share", objective: "Grow", unit: "%", target: "250%" })).toMatchObject({ Target: 2.5 });
  });
});

describe("how the numbers look", () => {
  it("is as percentages and money where the unit is one", () => {
    const formats = (input: Parameters<typeof run>[2], snapshot = workbook()): unknown[] =>
      run(snapshot, "defineKpi", input).changes.flatMap((change) =>
        change.kind === "number format" && change.format !== "yyyy-mm-dd" ? [[change.range, change.format]] : [],
      );
    expect(formats({ name: "Share", unit: "%", baseline: "12.5 %", target: "15 %" })).toEqual([
      ["E4", "0.0%"],
      ["F4", "0%"],
    ]);
    expect(formats({ name: "Sales", unit: "GBP", target: "1.2m" }, EMPTY_WORKBOOK)).toEqual([["F2", '"£"#,##0']]);
    expect(formats({ name: "Visits", unit: "#", target: 5 })).toEqual([]);
  });
});

describe("where the row goes", () => {
  it("is the first free row of a table, which grows when it is full", () => {
    const blank = [...REGISTER, [], []];
    expect(run(tabled(blank, "A1:K5"), "defineKpi", { name: "Leads" }).changes).toContainEqual({
      kind: "cells",
      sheet: "Register",
      at: "A4",
      values: [["Leads"]],
    });
    const { changes } = run(tabled(REGISTER, "A1:K3"), "defineKpi", { name: "Leads" });
    expect(changes[0]).toEqual({ kind: "table", sheet: "Register", range: "A1:K4", name: "KPIs" });
  });

  it("is refused by a row of totals and by what stands below", () => {
    expect(said(tabled([...REGISTER, ["Total", null, null, null, 100, 200]], "A1:K4"), { name: "Leads" })).toMatch(
      /must not be a row of totals/,
    );
    expect(
      said({ ...workbook(), sheets: [sheet("Register", [...REGISTER, ["Total", null, null, null, 100, 200]])] }, { name: "Leads" }),
    ).toBe("Register!A4 must not be a row of totals, so that a row can be added: move it away");
    const remark = [...REGISTER, [null, "Figures as of April"]];
    expect(said({ ...workbook(), sheets: [sheet("Register", remark)] }, { name: "Leads" })).toBe(
      "Register!B4 must be empty, so that a row can be added: move what stands there",
    );
  });

  it("is below names that stand alone, with or without blank rows between", () => {
    const names = [["Name", "Objective", "Target"], ["Revenue"], [], ["Churn"], []];
    const { changes } = run({ ...workbook(), sheets: [sheet("Register", names)] }, "defineKpi", { name: "Leads" });
    expect(changes[0]).toEqual({ kind: "cells", sheet: "Register", at: "A5", values: [["Leads"]] });
  });

  it("gets a column right of the last for what the register lacks", () => {
    const input = { name: "Leads", objective: "Grow", target: 5, rationale: "they come first", guard: "Churn" };
    const made = after(workbook(), "defineKpi", input);
    expect(rows(made, "Register")[0]?.slice(-2)).toEqual(["Rationale", "Guard"]);
    expect(rows(made, "Register")[3]?.slice(-2)).toEqual(["they come first", "Churn"]);
    expect(said(workbook(), input)).toBe("Leads added to the register, Register!A4; column Rationale, Guard added to the register");
    const { changes } = run(tabled(REGISTER, "A1:K3"), "defineKpi", { ...input, name: "Visits" });
    expect(changes.filter(({ kind }) => kind === "table")).toEqual([
      { kind: "table", sheet: "Register", range: "A1:M3", name: "KPIs" },
      { kind: "table", sheet: "Register", range: "A1:M4", name: "KPIs" },
    ]);
  });

  it("refuses a column where something stands", () => {
    const crowded = REGISTER.map((cells, i) => [...cells, i === 1 ? "a remark" : null]);
    expect(said({ ...workbook(), sheets: [sheet("Register", crowded)] }, { name: "Leads", rationale: "they come first" })).toBe(
      "Register!L2 must be empty, so that a column Rationale can be added: move what stands there, or name a column of the register so",
    );
  });

  it("finds a register that does not begin at A1", () => {
    const shifted = [
      [],
      [null, "Our KPIs"],
      [null, "Name", "Objective", "Target"],
      [null, "Revenue", "Grow", 5],
      [null, "Churn", "Keep", 3],
    ];
    const { changes, report } = run({ ...workbook(), sheets: [sheet("Register", shifted)] }, "defineKpi", {
      name: "Leads",
      owner: "Head of Sales",
    });
    expect(report.ok).toBe(true);
    expect(changes.filter(({ kind }) => kind === "cells")).toEqual([
      { kind: "cells", sheet: "Register", at: "E3", values: [["Owner"]] },
      { kind: "cells", sheet: "Register", at: "B6", values: [["Leads"]] },
      { kind: "cells", sheet: "Register", at: "E6", values: [["Head of Sales"]] },
    ]);
  });
});
