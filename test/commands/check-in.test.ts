import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { after, DAY, MEASUREMENTS, REGISTER, rows, run, workbook } from "./journal-workbook";
import { EMPTY_WORKBOOK, sheet } from "./snapshot-after";

const MARCH = { kpi: "revenue", value: 125, cause: "Two large orders", told: "Sales", by: "Head of Sales" };

describe("a check-in", () => {
  it("keeps value, cause and whom it told, and adds the value to the measurements", () => {
    const { report } = run(workbook(), "checkIn", MARCH);
    expect(report).toEqual({
      ok: true,
      message: "Revenue of 2025-03 checked in: €125; the measurement is added to sheet Measurements",
      findings: [],
    });
    const snapshot = after(workbook(), "checkIn", MARCH);
    expect(rows(snapshot, "Check-ins")[1]).toEqual(["Revenue", DAY, "2025-03", 125, "Two large orders", "Sales", "Head of Sales", null]);
    expect(rows(snapshot, "Measurements")[5]).toEqual(["Revenue", "2025-03", 125, null, DAY]);
    expect(readScorecard(snapshot, DAY)?.scorecard.results[0]?.actual).toBe(125);
  });

  it("is refused when it stands there already, and changes nothing", () => {
    const once = after(workbook(), "checkIn", MARCH);
    expect(run(once, "checkIn", MARCH)).toEqual({
      changes: [],
      report: { ok: false, message: "check-in must be new: Revenue of 2025-03 stands in Check-ins!A2 already", findings: [] },
    });
  });

  it("never replaces a value that was measured, and says where that stands", () => {
    const { changes, report } = run(workbook(), "checkIn", { ...MARCH, period: "Feb 2025" });
    expect(changes).toEqual([]);
    expect(report.message).toBe("Revenue of 2025-02 is €118 in Measurements!C3, not €125: correct it there, or check in with that value");
  });

  it("adds no second measurement where the value stands there already", () => {
    const snapshot = after(workbook(), "checkIn", { ...MARCH, period: "2025-02", value: 118 });
    expect(rows(snapshot, "Measurements")).toHaveLength(MEASUREMENTS.length);
    expect(rows(snapshot, "Check-ins")).toHaveLength(2);
  });

  it("without a value notes the one that was measured", () => {
    const snapshot = after(workbook(), "checkIn", { kpi: "Churn", period: "2025-02", cause: "Fewer complaints" });
    expect(rows(snapshot, "Check-ins")[1]).toEqual(["Churn", DAY, "2025-02", 0.025, "Fewer complaints", null, null, null]);
  });

  it("fills a gap that was noted for the period", () => {
    const gap = [...MEASUREMENTS, ["Revenue", "2025-03", "n/a", null, null]];
    const snapshot = after({ ...workbook(), sheets: [sheet("Register", REGISTER), sheet("Measurements", gap)] }, "checkIn", MARCH);
    expect(rows(snapshot, "Measurements")).toHaveLength(gap.length);
    expect(rows(snapshot, "Measurements")[5]?.[2]).toBe(125);
  });

  it("puts the value where line and column meet on a sheet with periods across, and down", () => {
    const wide = [
      ["KPI", "Jan 2025", "Feb 2025", "Mar 2025"],
      ["Revenue", 110, 118, null],
      ["Churn", 0.03, 0.025, 0.02],
    ];
    const across = after({ ...workbook(), sheets: [sheet("Register", REGISTER), sheet("Measurements", wide)] }, "checkIn", MARCH);
    expect(rows(across, "Measurements")[1]).toEqual(["Revenue", 110, 118, 125]);
    const down = wide[0]!.map((_, i) => wide.map((row) => row[i] ?? null));
    const mirrored = after({ ...workbook(), sheets: [sheet("Register", REGISTER), sheet("Measurements", down)] }, "checkIn", MARCH);
    expect(rows(mirrored, "Measurements")[3]).toEqual(["Mar 2025", 125, 0.02]);
  });

  it("says what is left to do where the sheet has no place for the period", () => {
    const wide = [
      ["KPI", "Jan 2025", "Feb 2025"],
      ["Revenue", 110, 118],
      ["Churn", 0.03, 0.025],
    ];
    const { report } = run({ ...workbook(), sheets: [sheet("Register", REGISTER), sheet("Measurements", wide)] }, "checkIn", MARCH);
    expect(report.message).toBe(
      "Revenue of 2025-03 checked in: €125; the value is still to be put into sheet Measurements, which has no place for 2025-03 yet",
    );
  });

  it("writes periods as the sheet does: by their last day", () => {
    const ends = [["KPI", "Period", "Actual"], ...[1, 2].map((month) => ["Revenue", serialOf(2025, month + 1, 0), 100 + month])];
    const snapshot = after({ ...workbook(), sheets: [sheet("Register", REGISTER), sheet("Measurements", ends)] }, "checkIn", MARCH);
    expect(rows(snapshot, "Measurements")[3]).toEqual(["Revenue", serialOf(2025, 3, 31), 125]);
  });

  it("goes into the register's own Actual where no history is kept, if that is empty", () => {
    const register = (actual: number | null) => [
      ["Name", "Objective", "Target", "Actual", "Actual as of"],
      ["Revenue", "Grow", 200, actual, null],
    ];
    const empty = { ...workbook(), sheets: [sheet("Register", register(null))] };
    expect(rows(after(empty, "checkIn", MARCH), "Register")[1]).toEqual(["Revenue", "Grow", 200, 125, serialOf(2025, 3, 31)]);
    const { changes, report } = run({ ...empty, sheets: [sheet("Register", register(110))] }, "checkIn", MARCH);
    expect(changes.every((change) => change.sheet === "Check-ins")).toBe(true);
    expect(report.message).toBe(
      "Revenue of 2025-03 checked in: 125; Register!D2 still says 110: change it there if this is the latest value",
    );
  });

  it.each([
    [{ ...MARCH, kpi: "Revnue" }, 'KPI must be in the register: "Revnue"; did you mean "Revenue"?'],
    [{ ...MARCH, kpi: "" }, "a KPI must be named"],
    [{ ...MARCH, value: "a lot" }, 'value must be a number: "a lot"'],
    [{ ...MARCH, value: "n/a" }, 'value must be a number: "n/a"'],
    [{ ...MARCH, kpi: "Churn", value: 2.5 }, "value must be written with %, as 2.5%, or as a fraction: 2.5"],
    [{ ...MARCH, date: "2025-04-11" }, "date must not lie ahead: 2025-04-11"],
    [{ ...MARCH, period: "2025-05" }, 'period must have begun by 2025-04-10: "2025-05"'],
    [{ ...MARCH, period: "2025Q1" }, 'period must be a month as the measurements are: "FY25 Q1" is a quarter'],
    [{ ...MARCH, cause: "x".repeat(2001) }, "cause must be at most 2000 characters: 2001"],
  ])("refuses %j", (input, message) => {
    expect(run(workbook(), "checkIn", input)).toEqual({ changes: [], report: { ok: false, message, findings: [] } });
  });

  it("requires a register", () => {
    expect(run(EMPTY_WORKBOOK, "checkIn", MARCH).report.message).toMatch(/^no register was found/);
  });

  it("keeps hostile text as one line of text", () => {
    const snapshot = after(workbook(), "checkIn", { ...MARCH, cause: "=HYPERLINK(1)\n\u0000next", told: "@all" });
    expect(rows(snapshot, "Check-ins")[1]?.slice(4, 6)).toEqual(["=HYPERLINK(1) next", "@all"]);
  });
});
