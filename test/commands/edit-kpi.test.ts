/** Edit KPI: what is changed is read first and logged, with who, when and why where it changes what the KPI says. */
import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import { serialOf } from "../../shared/cell/serial-day";
import { JOURNAL_TABLES } from "../../shared/journal/journal-tables";
import { after, DAY, MEASUREMENTS, REGISTER, rows, run, workbook } from "./journal-workbook";
import { sheet } from "./snapshot-after";

const WHY = { who: "Head of Sales", reason: "The second market opened" };
const said = (input: Parameters<typeof run>[2], snapshot = workbook()): string => run(snapshot, "editKpi", input).report.message;

describe("edit KPI", () => {
  it("changes cells and logs each with old, new, who, when and why", () => {
    const made = after(workbook(), "editKpi", { kpi: "revenue", target: "250", due: "2026-06-30", ...WHY });
    expect(rows(made, "Register")[1]).toEqual([
      "Revenue",
      "Grow",
      "EUR",
      "increase",
      100,
      250,
      serialOf(2025, 1, 1),
      serialOf(2026, 6, 30),
      "Head of Sales",
      "month",
      serialOf(2024, 8, 31),
    ]);
    expect(rows(made, "Change log")).toEqual([
      JOURNAL_TABLES.changes.columns.map(({ header }) => header),
      [DAY, "Revenue", "Target", 200, 250, "Head of Sales", "The second market opened"],
      [DAY, "Revenue", "Due", "2025-12-31", "2026-06-30", "Head of Sales", "The second market opened"],
    ]);
    expect(said({ kpi: "revenue", target: "250", ...WHY })).toBe("Target of Revenue changed and logged on sheet Change log");
  });

  it("leaves a log that agrees with the register", () => {
    const made = after(workbook(), "editKpi", {
      kpi: "Revenue",
      target: "180 to 220",
      direction: "range",
      baseline: "",
      due: "2026-06-30",
      start: "2025-02-01",
      ...WHY,
    });
    const { findings } = run(made, "checkRegister").report;
    expect(findings.filter(({ check }) => check === "change-not-logged")).toEqual([]);
    const behind = after(made, "editKpi", { kpi: "Revenue", due: "2026-07-31", ...WHY });
    const log = rows(behind, "Change log").slice(0, -1);
    const unlogged = { ...behind, sheets: behind.sheets.map((each) => (each.name === "Change log" ? { ...each, values: log } : each)) };
    expect(run(unlogged, "checkRegister").report.findings.filter(({ check }) => check === "change-not-logged")).toHaveLength(1);
  });

  it("adds to the log that there is", () => {
    const once = after(workbook(), "editKpi", { kpi: "Revenue", target: 250, ...WHY });
    const twice = after(once, "editKpi", { kpi: "Revenue", target: 260, who: "CEO", reason: "again", when: "2025-04-09" });
    expect(rows(twice, "Change log")[2]).toEqual([DAY - 1, "Revenue", "Target", 250, 260, "CEO", "again"]);
  });

  it("passes over what is the same in another writing", () => {
    expect(
      said({ kpi: "Churn", target: "2 %", due: "31 Dec 2025", direction: "At most", owner: "Head of Support", objective: "Keep" }),
    ).toBe("nothing is different: Churn stays as it is");
    const { changes } = run(workbook(), "editKpi", { kpi: "Churn", target: "2 %", owner: "Head of Service" });
    expect(changes.filter(({ kind, sheet: on }) => kind === "cells" && on === "Register")).toEqual([
      { kind: "cells", sheet: "Register", at: "I3", values: [["Head of Service"]] },
    ]);
  });

  it.each(["target", "baseline", "definition", "direction", "due", "low", "high", "formula", "statement"])(
    "asks who and why for %s",
    (field) => {
      const value =
        { direction: "at least", due: "2026-12-31", definition: "other", formula: "[Revenue] / 2", statement: "Sell 7 a week" }[field] ?? 7;
      expect(said({ kpi: "Revenue", [field]: value, who: "me" })).toMatch(/^reason must be given for a change of /);
      expect(said({ kpi: "Revenue", [field]: value, reason: "because" })).toMatch(/^who must be given for a change of /);
    },
  );

  it("lets an owner change without a reason, and logs it", () => {
    const made = after(workbook(), "editKpi", { kpi: "Churn", owner: "Head of Service" });
    expect(rows(made, "Change log")[1]).toEqual([DAY, "Churn", "Owner", "Head of Support", "Head of Service", null, null]);
  });

  it("clears a cell by a blank", () => {
    const made = after(workbook(), "editKpi", { kpi: "Revenue", baseline: "", ...WHY });
    expect(rows(made, "Register")[1]?.[4]).toBeNull();
    expect(rows(made, "Change log")[1]?.slice(2, 5)).toEqual(["Baseline", 100, null]);
    expect(said({ kpi: "Revenue", notes: "" })).toBe("nothing is different: Revenue stays as it is");
  });

  it.each([
    [{ kpi: "Revenu", target: 3, ...WHY }, 'KPI must be in the register: "Revenu"; did you mean "Revenue"?'],
    [{ target: 3, ...WHY }, "a KPI must be named"],
    [{ kpi: "Revenue", ...WHY }, "nothing is different: Revenue stays as it is"],
    [{ kpi: "Revenue", target: "more", ...WHY }, 'target must be a number or a text such as "≥ 84 %" or "80-90 %": "more"'],
    [{ kpi: "Churn", target: 3, ...WHY }, "Target must be written with its percent sign: 3 beside the unit % would be 300 %"],
    [{ kpi: "Revenue", colour: "red" }, 'column must be one of the register: "colour"'],
    [{ kpi: "Revenue", target: 250, ...WHY, when: "2025-04-11" }, "when must not lie ahead: 2025-04-11"],
    [{ kpi: "Revenue", name: "Sales" }, 'Name must stay while 2 measurements name it: "Revenue"; put it into ID, then the name is free'],
    [{ kpi: "Revenue", name: "Churn", id: "Revenue" }, null],
    [{ kpi: "Revenue", name: "" }, null],
  ])("refuses %j", (input, message) => {
    const { changes, report } = run(workbook(), "editKpi", input);
    if (message === null) return expect([report.ok, changes]).toEqual([input.name === "Churn", input.name === "Churn" ? changes : []]);
    expect([report.ok, report.message, changes]).toEqual([false, message, []]);
  });

  it("renames a KPI that keeps its old name as its ID, in a column that it adds", () => {
    const made = after(workbook(), "editKpi", { kpi: "Revenue", name: "Net revenue", id: "Revenue" });
    expect(rows(made, "Register")[0]?.[11]).toBe("ID");
    expect([rows(made, "Register")[1]?.[0], rows(made, "Register")[1]?.[11]]).toEqual(["Net revenue", "Revenue"]);
  });

  it("refuses what would break another row", () => {
    const parents = REGISTER.map((cells, i) => [...cells, ["Parent", null, "Revenue"][i] ?? null]);
    const family = { ...workbook(), sheets: [sheet("Register", parents), sheet("Measurements", MEASUREMENTS.slice(0, 1))] };
    const { report } = run(family, "editKpi", { kpi: "Revenue", name: "Sales" });
    expect([report.ok, report.message]).toEqual([false, expect.stringMatching(/^parent must/)]);
    expect(said({ kpi: "Revenue", direction: "decrease", ...WHY })).toMatch(/^direction decrease must agree with the numbers/);
  });

  it("logs what an error hid, and writes a text that looks like a formula as text", () => {
    const broken = REGISTER.map((cells, i) =>
      i === 1 ? cells.map((cell, j) => (j === 5 ? new CellError("#REF!", "gone") : cell)) : cells,
    );
    const made = run({ ...workbook(), sheets: [sheet("Register", broken), sheet("Measurements", MEASUREMENTS)] }, "editKpi", {
      kpi: "Revenue",
      target: 5000,
      owner: "=1+1",
      ...WHY,
    });
    expect(made.report.message).toBe("Target, Owner of Revenue changed and logged on sheet Change log");
    expect(made.changes.filter(({ kind }) => kind === "formula")).toEqual([]);
    expect(JSON.stringify(made.changes)).toContain('"#REF!",5000');
  });
});
