/** The Statement column: what it fills in, what it never writes over, and what it is held against. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import type { Kpi } from "../../shared/kpi/kpi";
import { readRegister } from "../../shared/register/read-register";

const HEADERS = ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Low", "High", "Start", "Due", "Statement"] as const;
type Row = Partial<Record<(typeof HEADERS)[number], Cell>>;

function read(row: Row): { kpi: Kpi; said: readonly string[] } {
  const cells = HEADERS.map((header) => row[header] ?? (header === "Name" ? "Sales" : header === "Objective" ? "Grow" : null));
  const { kpis, findings } = readRegister([[...HEADERS], cells], { sheet: "Register" });
  return { kpi: kpis[0]!, said: findings.map(({ severity, where, message }) => `${severity} ${where.cell}: ${message}`) };
}

describe("a row with a statement", () => {
  it("is filled in where its cells are blank", () => {
    const { kpi, said } = read({ Statement: "Grow sales from 100 to 150 between 2026-01-01 and 2026-12-31" });
    expect(kpi).toMatchObject({
      direction: "increase",
      baseline: 100,
      target: 150,
      start: serialOf(2026, 1, 1),
      due: serialOf(2026, 12, 31),
    });
    expect(said).toEqual([
      "info K2: taken from the statement: direction increase, baseline 100, target 150, start 2026-01-01, due 2026-12-31",
    ]);
  });

  it("gets a range, a unit and a frequency too", () => {
    expect(read({ Statement: "Keep the temperature between 18 and 22 degrees" }).kpi).toMatchObject({
      direction: "range",
      low: 18,
      high: 22,
      unit: "degrees",
    });
    expect(read({ Statement: "No more than 2 complaints a week" }).kpi).toMatchObject({
      direction: "at most",
      target: 2,
      frequency: "week",
    });
  });

  it("is judged by its own baseline where the statement says a change", () => {
    expect(read({ Baseline: 200, Statement: "Increase sales by 10% by 2026-12-31" }).kpi).toMatchObject({
      target: 220,
      direction: "increase",
    });
  });

  it("counts a time without dates from its start", () => {
    expect(read({ Baseline: 100, Start: "2026-01-01", Statement: "Grow sales by 5% per quarter for a year" }).kpi).toMatchObject({
      target: 121.550625,
      due: serialOf(2026, 12, 31),
    });
  });

  it("keeps its cells, and says where the statement differs", () => {
    const { kpi, said } = read({
      Target: 160,
      Due: "2026-06-30",
      Direction: "decrease",
      Baseline: 200,
      Statement: "Increase sales to 150 by 2026-12-31",
    });
    expect(kpi).toMatchObject({ target: 160, due: serialOf(2026, 6, 30), direction: "decrease" });
    expect(said).toEqual(
      expect.arrayContaining([
        "warning F2: target 160 must agree with the statement, which says 150: the cell is used",
        "warning J2: due 2026-06-30 must agree with the statement, which says 2026-12-31: the cell is used",
        "warning D2: direction decrease must agree with the statement, which says increase: the cell is used",
      ]),
    );
  });

  it("takes no way from a statement that speaks of other numbers", () => {
    const { kpi, said } = read({ Baseline: 200, Target: 100, Statement: "Increase sales to 150" });
    expect([kpi.direction, kpi.target]).toEqual(["decrease", 100]);
    expect(said).toEqual(["warning F2: target 100 must agree with the statement, which says 150: the cell is used"]);
  });

  it("may be rounded, and may hold what the statement says to reach", () => {
    expect(read({ Target: 121.6, Baseline: 100, Direction: "at least", Statement: "Increase sales by 21.55 %" }).said).toEqual([]);
  });

  it("is asked for what the statement leaves open, unless a cell answers it", () => {
    const open = read({ Unit: "%", Baseline: 0.4, Statement: "Increase satisfaction by 25 %" });
    expect(open.kpi.target).toBeNull();
    expect(open.said).toContain(
      "warning K2: the statement leaves open: 25 %: relative or points? From 40 %, 25 % of it makes 50 %, and 25 points make 65 %",
    );
    expect(read({ Unit: "%", Baseline: 0.4, Target: 0.65, Statement: "Increase satisfaction by 25 %" }).said.join()).not.toMatch(
      /leaves open/,
    );
    expect(read({ Statement: "Increase sales by 10 %" }).said).toContain(
      "warning K2: the statement leaves open: a change needs a baseline: fill in Baseline or Target",
    );
  });

  it("is as without one where the statement cannot be read", () => {
    const { kpi, said } = read({ Target: 10, Statement: "We love our customers" });
    expect(kpi).toMatchObject({ target: 10, direction: "at least" });
    expect(said).toEqual(['info K2: the statement is not used: statement must say by how much or to which level: "We love our customers"']);
  });

  it("hears of a wrong cell once", () => {
    const { said } = read({ Baseline: "soon", Statement: "Increase sales to 150 by 2026-12-31" });
    expect(said.filter((text) => text.includes("baseline"))).toHaveLength(1);
  });
});
