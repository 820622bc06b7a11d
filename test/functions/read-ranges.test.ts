import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "./plain";

const JANUARY = 45658;
const FEBRUARY = 45689;

describe("a range", () => {
  it("leaves out a header in its first cell", () => {
    expect(answer("KPI_GROWTH", [["Sales"], [100], [125]])).toBe(0.25);
    expect(answer("KPI_SPARK", ["Sales (Mio)", 1, 2])).toBe("▁█");
  });

  it.each(["12", "31/01/2025", "-", "?"])("does not take %p for a header: it has no letter", (text) => {
    expect(sentence("KPI_GROWTH", [text, 100, 125])).toMatch(/^#VALUE! values must be a number/);
  });

  it("refuses text below its first cell", () => {
    expect(sentence("KPI_GROWTH", ["Sales", 100, "n/a", 125])).toBe('#VALUE! values must be a number: "n/a"');
  });

  it("refuses a lone text, which is no header of anything", () => {
    expect(sentence("KPI_GROWTH", "Sales")).toBe('#VALUE! values must be a number: "Sales"');
  });

  it("ends with its last value, so that A2:A may be handed over", () => {
    expect(answer("KPI_GROWTH", [[100], [125], [null], [""], [null]])).toBe(0.25);
    expect(answer("KPI_SPARK", [[1], [2], [""], [""]], 2)).toBe("▁█");
  });

  it("keeps its end where a missing value has to be noticed", () => {
    expect(answer("KPI_CONSISTENCY", [[5], [6], [null], [null]], 5, null, "missed")).toBe(0.5);
    expect(answer("KPI_CONSISTENCY", [[5], [6], [null]], [[5], [5], [null]], null, "missed")).toBe(1);
    expect(answer("KPI_ROLLUP", [[0.5], [0.5], [null], [null]])).toEqual([[0.5, 0.5]]);
  });

  it("keeps the blanks before its last value", () => {
    expect(answer("KPI_SPARK", [null, 1, null, 2])).toBe(" ▁ █");
  });

  it("says its shape when it is a block", () => {
    expect(
      sentence("KPI_GROWTH", [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("#VALUE! values must be one row or one column: it has 2 rows and 2 columns");
  });

  it("may be a block where order does not matter", () => {
    expect(
      answer("KPI_NPS", [
        [10, 9],
        [6, null],
      ]),
    ).toBe(answer("KPI_NPS", [10, 9, 6]));
  });
});

describe("ranges that belong together", () => {
  it("must be equally long, and say how long they are", () => {
    expect(sentence("KPI_BUCKET", ["2025-01-05", "2025-02-05"], [1, 2, 3])).toBe(
      "#VALUE! values must have as many cells as dates: 3 and 2",
    );
    expect(sentence("KPI_CONSISTENCY", [1, 2, 3], [1, 2])).toBe("#VALUE! targets must have as many cells as values: 2 and 3");
  });

  it("skip rows in which one of them is blank", () => {
    expect(answer("KPI_BUCKET", ["2025-01-05", null, "2025-01-07"], [1, 2, null])).toEqual([[JANUARY, 1, 1]]);
  });

  it("may be a row and a column", () => {
    expect(answer("KPI_BUCKET", [["2025-01-05", "2025-02-05"]], [[1], [2]])).toEqual([
      [JANUARY, 1, 1],
      [FEBRUARY, 2, 1],
    ]);
  });

  it("lose their headers together", () => {
    expect(answer("KPI_BUCKET", ["Date", "2025-01-05"], ["Sales", 4])).toEqual([[JANUARY, 4, 1]]);
    expect(answer("KPI_ACTIVE", ["User", "ann"], ["Date", "2025-01-05"], "2025-01-05")).toBe(1);
  });

  it("lose the blank corner beside a header", () => {
    expect(answer("KPI_BUCKET", [null, "2025-01-05"], ["Sales", 4], "month", "count")).toEqual([[JANUARY, 1, 1]]);
    expect(answer("KPI_RATE", [null, 1], ["Patients", 2])).toBe(0.5);
  });

  it("are refused when a header stands beside data", () => {
    expect(sentence("KPI_RATE", ["Seen", 1], [5, 2])).toBe('#VALUE! numerators must be a number: "Seen"');
  });

  it("take zero for a blank among dates: Excel on the desktop hands blank cells over so", () => {
    expect(answer("KPI_BUCKET", [[45662], [0], [0]], [[3], [0], [0]])).toEqual([[JANUARY, 3, 1]]);
  });
});
