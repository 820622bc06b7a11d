/** Which value is a KPI's actual: totals to date, unfinished periods, targets of single periods, ages; and what counts as held. */
import { describe, expect, it } from "@jest/globals";
import { isoDate } from "../../shared/cell/serial-day";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { consecutive, day, evaluate, measured } from "./kpi-fixture";

const year = { start: day("2025-01-01"), due: day("2025-12-31") };
const said = ({ status, verdict }: KpiResult): string => `${status ?? "none"} by ${verdict?.rule ?? "none"}`;
const messages = (result: KpiResult): string[] => result.findings.map(({ message }) => message);

describe("a flow that has to come together by a date", () => {
  const customers = { direction: "increase", aggregation: "sum", target: 1200, ...year } as const;
  const months = consecutive("2025-01-01", [90, 110, 100, 100, 95, 105]);

  it("is judged by its total since the start", () => {
    const result = evaluate(customers, "2025-07-02", months);
    expect(result).toMatchObject({ actual: 600, basis: "total to date", status: "On track", progress: 0.5, change: null });
    expect(result.expected).toBeCloseTo(600, 12);
    expect(result.projected).toBeCloseTo(1200, 12);
  });

  it("with a baseline of zero, too, but not with another: then the target is a level", () => {
    expect(evaluate({ ...customers, baseline: 0 }, "2025-07-02", months).actual).toBe(600);
    expect(evaluate({ ...customers, baseline: 90, target: 120 }, "2025-07-02", months)).toMatchObject({ actual: 105, basis: "period" });
  });

  it("leaves out what was before the start and what comes after due", () => {
    const long = consecutive(
      "2024-11-01",
      Array.from({ length: 18 }, () => 100),
    );
    const result = evaluate(customers, "2026-04-30", long);
    expect(result).toMatchObject({ actual: 1200, status: "Achieved" });
    expect(messages(result)).toEqual(["Signups: 4 periods after the due date 2025-12-31 do not count"]);
    expect(evaluate({ ...customers, target: 1201 }, "2026-04-30", long).status).toBe("Missed");
  });

  it("counts a month that starts or ends the time where most of its days are", () => {
    const long = consecutive(
      "2024-12-01",
      Array.from({ length: 14 }, () => 100),
    );
    const total = (start: string, due: string): number | null =>
      evaluate({ ...customers, start: day(start), due: day(due) }, "2026-06-30", long).actual;
    expect(total("2024-12-31", "2026-01-01")).toBe(1200);
    expect(total("2024-12-10", "2025-12-20")).toBe(1300);
    expect(total("2025-01-20", "2025-12-10")).toBe(1000);
  });

  it("says which periods are missing in the total", () => {
    const result = evaluate(customers, "2025-07-02", consecutive("2025-01-01", [90, null, 100, 100, null, 105]));
    expect(result.actual).toBe(395);
    expect(messages(result)).toEqual(["Signups: 2 periods have no value to add to the total"]);
  });

  it("has no data where nothing came since the start", () => {
    expect(said(evaluate(customers, "2025-07-02", consecutive("2024-06-01", [1, 2])))).toBe("No data by no data");
  });

  it("adds up cents without dust", () => {
    const cents = consecutive(
      "2025-01-01",
      Array.from({ length: 10 }, () => 0.1),
    );
    expect(evaluate({ ...customers, target: 1 }, "2025-11-01", cents)).toMatchObject({ actual: 1, status: "Achieved" });
  });

  it("is a level where it is a stock, and held where it is to be held", () => {
    expect(evaluate({ ...customers, aggregation: "last" }, "2025-07-02", months).actual).toBe(105);
    expect(evaluate({ ...customers, direction: "at least", target: 100 }, "2025-07-02", months)).toMatchObject({
      actual: 105,
      basis: "period",
    });
  });
});

describe("a period that is not over", () => {
  const daily = (iso: string, value: number) => measured(iso, value, { frequency: "day" });
  const orders = [daily("2025-05-10", 60), daily("2025-05-20", 50), daily("2025-06-03", 12)];
  const kpi = { target: 100, aggregation: "sum", frequency: "month" } as const;

  it("of a sum is not judged: the month before is", () => {
    const result = evaluate(kpi, "2025-06-05", orders);
    expect(result).toMatchObject({ actual: 110, status: "On track" });
    expect(isoDate(result.period?.end ?? 0)).toBe("2025-05-31");
    expect(evaluate(kpi, "2025-06-30", orders)).toMatchObject({ actual: 12, status: "Off track" });
  });

  it("of a sum is not judged on the way from one level to another either", () => {
    const way = { ...kpi, direction: "increase", baseline: 80, target: 120, ...year } as const;
    expect(evaluate(way, "2025-06-05", orders).actual).toBe(110);
  });

  it("of a sum counts in a total to date", () => {
    const total = { ...kpi, direction: "increase", target: 1200, ...year } as const;
    expect(evaluate(total, "2025-06-05", orders)).toMatchObject({ actual: 122, basis: "total to date" });
  });

  it("of a level, a mean or a rate is as good as any", () => {
    expect(evaluate({ ...kpi, aggregation: "last" }, "2025-06-05", orders).actual).toBe(12);
    expect(evaluate({ ...kpi, aggregation: "mean" }, "2025-06-05", orders).actual).toBe(12);
  });

  it("that was measured as one is taken as it is", () => {
    const months = consecutive("2025-05-01", [110, 12]);
    expect(evaluate(kpi, "2025-06-05", months)).toMatchObject({ actual: 12, status: "Off track" });
  });

  it("is judged where there is no other", () => {
    expect(evaluate(kpi, "2025-06-05", orders.slice(2)).actual).toBe(12);
  });

  it("does not count among the periods held", () => {
    expect(evaluate(kpi, "2025-06-05", orders).consistency).toEqual({ share: 1, met: 1, counted: 1 });
    expect(evaluate(kpi, "2025-06-30", orders).consistency).toEqual({ share: 0.5, met: 1, counted: 2 });
  });
});

describe("a target of the period's own", () => {
  const withTargets = consecutive("2025-01-01", [90, 92, 93]).map((m, i) => ({ ...m, target: [null, null, 92][i] ?? null }));

  it("counts in its period, the register's in the others", () => {
    const result = evaluate({ target: 95 }, "2025-03-31", withTargets);
    expect(result).toMatchObject({ target: 92, status: "On track", variance: 1 });
    expect(result.consistency).toEqual({ share: 1 / 3, met: 1, counted: 3 });
  });

  it("does where the register has none at all", () => {
    const result = evaluate({ target: null }, "2025-03-31", withTargets);
    expect(result).toMatchObject({ target: 92, status: "On track" });
    expect(result.consistency).toEqual({ share: 1, met: 1, counted: 1 });
  });

  it("does not move the target of a way", () => {
    expect(evaluate({ direction: "increase", baseline: 0, target: 100, ...year }, "2025-03-31", withTargets).target).toBe(100);
  });
});

describe("holding a target", () => {
  const waiting = { direction: "at least", target: 95, ...year } as const;
  const months = consecutive("2024-11-01", [80, 80, 96, 97, 94, 95]);

  it("is counted from start to due, equality included", () => {
    expect(evaluate(waiting, "2025-04-30", months).consistency).toEqual({ share: 0.75, met: 3, counted: 4 });
  });

  it("does not count a month of which the start or the due date cuts off the most", () => {
    const kept = evaluate({ ...waiting, start: day("2024-12-31"), due: day("2025-03-02") }, "2025-04-30", months);
    expect(kept.consistency).toEqual({ share: 1, met: 2, counted: 2 });
  });

  it("is counted over everything where there are no dates", () => {
    expect(evaluate({ target: 95 }, "2025-04-30", months).consistency).toEqual({ share: 0.5, met: 3, counted: 6 });
  });

  it("decides after due, all periods or the required share of them", () => {
    const over = { ...waiting, due: day("2025-04-30") };
    expect(said(evaluate(over, "2025-04-30", months))).toBe("On track by latest period");
    expect(said(evaluate(over, "2025-05-01", months))).toBe("Missed by all periods");
    expect(said(evaluate(over, "2025-05-01", months, { requiredShare: 0.75 }))).toBe("Achieved by all periods");
  });

  it("leaves gaps out", () => {
    const gaps = consecutive("2025-01-01", [96, null, 97]);
    expect(evaluate(waiting, "2025-03-31", gaps).consistency).toEqual({ share: 1, met: 2, counted: 2 });
  });

  it("is nothing that a way does", () => {
    expect(evaluate({ direction: "increase", baseline: 0, target: 95, ...year }, "2025-04-30", months).consistency).toBeNull();
  });
});

describe("stale", () => {
  it("is 1.5 periods after the end of the latest one: a month after 45 days, a week after 10, a quarter after 136", () => {
    const january = consecutive("2025-01-01", [96]);
    expect(evaluate({ target: 95 }, "2025-03-17", january).status).toBe("On track"); // 45 days
    expect(evaluate({ target: 95 }, "2025-03-18", january).status).toBe("Stale"); // 46 days
    const week = consecutive("2025-01-06", [96], "week");
    expect(evaluate({ target: 95 }, "2025-01-22", week).status).toBe("On track"); // 10 days
    expect(evaluate({ target: 95 }, "2025-01-23", week).status).toBe("Stale"); // 11 days
    const quarter = consecutive("2025-01-01", [96], "quarter");
    expect(evaluate({ target: 95 }, "2025-08-14", quarter).status).toBe("On track"); // 136 days
    expect(evaluate({ target: 95 }, "2025-08-15", quarter).status).toBe("Stale"); // 137 days
  });

  it("cannot be told from one day that nobody gave a frequency", () => {
    const once = [measured("2025-01-15", 96, { frequency: "day" })];
    expect(evaluate({ target: 95 }, "2026-01-15", once).status).toBe("On track");
    expect(evaluate({ target: 95, frequency: "month" }, "2026-01-15", once).status).toBe("Stale");
  });

  it("is not said of days that come once a month, two weeks after the latest", () => {
    const surveys = ["2025-01-14", "2025-02-11", "2025-03-18", "2025-04-15"].map((iso) => measured(iso, 96, { frequency: "day" }));
    expect(evaluate({ target: 95 }, "2025-04-30", surveys)).toMatchObject({ status: "On track" });
    expect(evaluate({ target: 95 }, "2025-06-20", surveys)).toMatchObject({ status: "Stale" });
  });
});
