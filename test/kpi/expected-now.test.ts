/** What is expected by now in each phasing: linear, workdays, a step, targets of single periods, last year's shape. */
import { describe, expect, it } from "@jest/globals";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import type { Measurement } from "../../shared/kpi/measurement";
import { consecutive, day, evaluate } from "./kpi-fixture";

const year = { start: day("2025-01-01"), due: day("2026-01-01") };
const way = { direction: "increase", baseline: 100, target: 200, ...year } as const;
const notes = (result: KpiResult): string[] => result.findings.map(({ message }) => message);

/** Targets of the twelve months of 2025, with actuals as far as there are any. */
function phased(targets: readonly number[], actuals: readonly number[]): Measurement[] {
  return consecutive(
    "2025-01-01",
    targets.map((_, i) => actuals[i] ?? null),
  ).map((m, i) => ({ ...m, target: targets[i] ?? null }));
}

describe("the value expected by now", () => {
  it("linear by days is half way on day 182.5 of 365, and whole at due", () => {
    expect(evaluate({ ...way, actual: 150 }, "2025-07-02").expected).toBeCloseTo(100 + (100 * 182) / 365, 12);
    expect(evaluate({ ...way, actual: 150 }, "2025-01-01").expected).toBe(100);
    expect(evaluate({ ...way, actual: 150 }, "2026-01-01").expected).toBe(200);
    expect(evaluate({ ...way, actual: 150 }, "2027-01-01").expected).toBe(200);
  });

  it("by workdays stands still on Saturday and Sunday", () => {
    const on = (iso: string): number | null => evaluate({ ...way, phasing: "workdays", actual: 150 }, iso).expected;
    expect(on("2025-07-05")).toBe(on("2025-07-04"));
    expect(on("2025-07-06")).toBe(on("2025-07-04"));
    expect(on("2025-07-07")).toBeGreaterThan(on("2025-07-04") ?? Infinity);
  });

  it("of a step is the baseline until due", () => {
    expect(evaluate({ ...way, phasing: "step", actual: 100 }, "2025-12-31")).toMatchObject({
      expected: 100,
      pace: null,
      status: "On track",
    });
    expect(evaluate({ ...way, phasing: "step", actual: 100 }, "2026-01-01")).toMatchObject({ expected: 200, status: "Off track" });
  });
});

describe("phased by the targets of single periods", () => {
  const targets = [100, 100, 110, 110, 110, 120, 120, 120, 150, 180, 200, 200];

  it("runs through each period's target at its end, straight between", () => {
    const on = (iso: string): number | null => evaluate({ ...way, phasing: "profile" }, iso, phased(targets, [100, 101])).expected;
    expect(on("2025-02-28")).toBe(100);
    expect(on("2025-03-31")).toBe(110);
    expect(on("2025-09-30")).toBe(150);
    expect(on("2025-10-16")).toBeCloseTo(150 + (30 * 16) / 31, 12);
    expect(on("2026-01-01")).toBe(200);
  });

  it("expects after due what was expected at due, whatever targets follow", () => {
    const short = { ...way, phasing: "profile", due: day("2025-09-30") } as const;
    expect(evaluate(short, "2025-12-31", phased(targets, [100, 101])).expected).toBe(150);
  });

  it("starts at the baseline", () => {
    expect(evaluate({ ...way, baseline: 90, phasing: "profile" }, "2025-01-16", phased(targets, [95])).expected).toBeCloseTo(
      90 + (10 * 15) / 30,
      12,
    );
  });

  it("adds the targets up where the values are added up", () => {
    const monthly = [50, 50, 50, 50, 50, 50, 150, 150, 150, 150, 150, 150];
    const total = { direction: "increase", aggregation: "sum", target: 1200, phasing: "profile", ...year } as const;
    const result = evaluate(total, "2025-06-30", phased(monthly, [50, 50, 50, 50, 50, 50]));
    expect(result).toMatchObject({ actual: 300, expected: 300, pace: 1, status: "On track" });
    expect(evaluate(total, "2025-08-31", phased(monthly, [50, 50, 50, 50, 50, 50, 150, 150])).expected).toBe(600);
  });

  it("is linear without any targets, and says so", () => {
    const result = evaluate({ ...way, phasing: "profile" }, "2025-07-02", consecutive("2025-05-01", [140, 150]));
    expect(result.expected).toBeCloseTo(100 + (100 * 182) / 365, 12);
    expect(notes(result)).toEqual(["Signups: phasing profile requires targets in the measurements: linear is used"]);
    const total = { direction: "increase", aggregation: "sum", target: 1200, phasing: "profile", ...year } as const;
    expect(evaluate(total, "2025-07-02", consecutive("2025-05-01", [140, 150])).expected).toBeCloseTo((1200 * 182) / 365, 10);
  });
});

describe("phased by last year's shape", () => {
  /** Nothing to speak of until November, then Christmas. */
  const lastYear = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 300, 310];
  const span = { start: day("2024-12-31"), due: day("2025-12-31") };
  const sales = { direction: "increase", aggregation: "sum", target: 1830, phasing: "last year", ...span } as const;
  const level = { direction: "increase", baseline: 200, target: 300, phasing: "last year", ...span } as const;

  it("of a flow expects last year's share of the total, each month spread over its days", () => {
    const history = consecutive("2023-12-01", [0, ...lastYear, 70, 60, 60, 60, 60, 60]);
    const on = (iso: string): number | null => evaluate(sales, iso, history).expected;
    // twice last year's running total: one a day until October, ten a day from November on
    expect(on("2025-01-31")).toBeCloseTo(2 * 31, 10);
    expect(on("2025-06-30")).toBeCloseTo(2 * (31 + 29 + 31 + 30 + 31 + 30), 10);
    expect(on("2025-06-15")).toBeCloseTo(2 * (31 + 29 + 31 + 30 + 31 + 15), 10);
    expect(on("2025-12-31")).toBeCloseTo(1830, 10);
    expect(evaluate(sales, "2025-06-30", history)).toMatchObject({ actual: 370, status: "On track" });
  });

  it("of a level expects last year's steps", () => {
    const steps = [100, 100, 100, 100, 100, 100, 150, 150, 150, 150, 150, 150];
    const history = consecutive("2023-12-01", [100, ...steps, 200, 200, 200, 200, 200, 200, 200, 200]);
    const on = (iso: string): number | null => evaluate(level, iso, history).expected;
    expect(on("2025-06-30")).toBe(200);
    expect(on("2025-07-31")).toBe(300);
    expect(on("2025-07-16")).toBeCloseTo(200 + (100 * 16) / 31, 10);
  });

  it("knows February of a leap year", () => {
    const steady = consecutive("2023-12-01", [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
    expect(evaluate({ ...sales, target: 120 }, "2025-02-28", steady).expected).toBeCloseTo(10 + (10 * 28) / 29, 10);
  });

  it("is linear where a period of the year before is missing, and says so", () => {
    const holes = lastYear.map((value, i) => (i === 4 ? null : value));
    for (const history of [consecutive("2023-12-01", [0, ...holes, 20, 20]), consecutive("2024-02-01", [...lastYear.slice(1), 20, 20])]) {
      const result = evaluate(sales, "2025-07-02", history);
      expect(result.expected).toBeCloseTo((1830 * 183) / 365, 10);
      expect(notes(result)).toContain(
        "Signups: phasing last year requires a value in every period of the year before, and most of their movement one way: linear is used",
      );
      expect(evaluate(level, "2025-07-02", history).expected).toBeCloseTo(200 + (100 * 183) / 365, 10);
    }
  });

  it("may go back a little: up 60 and down 20 is a way", () => {
    const dip = [110, 120, 130, 120, 110, 120, 130, 130, 130, 140, 140, 140];
    const result = evaluate(
      { ...level, baseline: 100, target: 140 },
      "2025-04-30",
      consecutive("2023-12-01", [100, ...dip, 110, 120, 130, 125]),
    );
    expect(result.expected).toBeCloseTo(120, 10);
    expect(notes(result)).toEqual([]);
  });

  it("is linear where last year went up and down again: that is no way", () => {
    const season = [100, 110, 120, 130, 140, 150, 150, 140, 130, 120, 110, 101];
    const result = evaluate({ ...level, baseline: 100, target: 120 }, "2025-07-02", consecutive("2023-12-01", [100, ...season, 110, 112]));
    expect(result.expected).toBeCloseTo(100 + (20 * 183) / 365, 10);
    const mostlyBack = [110, 120, 130, 140, 150, 160, 150, 140, 130, 125, 125, 125]; // 25 of 95 stay
    const other = evaluate(
      { ...level, baseline: 100, target: 125 },
      "2025-07-02",
      consecutive("2023-12-01", [100, ...mostlyBack, 110, 112]),
    );
    expect(other.expected).toBeCloseTo(100 + (25 * 183) / 365, 10);
  });
});
