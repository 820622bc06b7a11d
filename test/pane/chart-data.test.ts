/** What a chart shows: limits with their segments, marks, targets a period, the outlook, and gaps that stay gaps. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { chartData, type ChartData } from "../../shared/pane/chart/chart-data";
import { chartScale, outlookSteps } from "../../shared/pane/chart/chart-scale";
import { readView } from "../../shared/pane/read-view";
import { exampleSnapshot, sheetOf, snapshotOf } from "../browser/example-snapshot";
import type { KpiResult } from "../../shared/kpi/kpi-result";

type Row = Readonly<Record<string, string | number | null>>;

function resultOf(row: Row, values: readonly (number | null)[], more: readonly Row[] = []): KpiResult {
  const measurements = values.map((Actual, i) => ({
    KPI: "x",
    Period: serialOf(2024, i + 1, 1),
    Actual: Actual ?? "n/a",
    Target: null,
    ...more[i],
  }));
  const view = readView(snapshotOf([sheetOf("Register", [{ Name: "x", Objective: "o", ...row }]), sheetOf("Measurements", measurements)]));
  if (view.kind !== "scorecard") throw new Error("a scorecard was expected");
  return view.ordered[0]!;
}

const STEADY = [10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11];

describe("a chart", () => {
  it("has a point a period, with its limits and what is special about it", () => {
    const { points, segments } = chartData(resultOf({ Target: 10, Direction: "at least" }, [...STEADY, 30]));
    expect(points).toHaveLength(13);
    expect(points[12]!.mark).toBe("improvement");
    expect(segments).toEqual([{ ...points[0]!.limits, from: 0, to: 12 }]);
  });

  it("begins a new band where a new level was confirmed", () => {
    const values = [...STEADY, ...STEADY.map((value) => value + 50)];
    const { segments } = chartData(resultOf({ Target: 10, Direction: "at least", "Rebase on": "2025-01-01" }, values));
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 11],
      [12, 23],
    ]);
  });

  it("keeps gaps as gaps", () => {
    const { points } = chartData(resultOf({ Target: 10, Direction: "at least" }, [10, null, 11, 12]));
    expect(points.map(({ value }) => value)).toEqual([10, null, 11, 12]);
    expect(points[1]!.charted).toBeNull();
  });

  it("has the target of each period, and two lines for a range", () => {
    const phased = chartData(resultOf({ Target: 10, Direction: "at least" }, [10, 11, 12], [{ Target: 8 }, { Target: 9 }, {}]));
    expect(phased.points.map(({ target }) => target)).toEqual([8, 9, 10]);
    const range = chartData(resultOf({ Target: "25 to 40", Direction: "range" }, [30, 31, 32]));
    expect(range.points.map(({ target, low, high }) => [target, low, high])).toEqual([
      [null, 25, 40],
      [null, 25, 40],
      [null, 25, 40],
    ]);
  });

  it("says what was said about a period beside its point", () => {
    const notes = [
      { day: serialOf(2024, 2, 14), text: "two left" },
      { day: serialOf(2030, 1, 1), text: "too late" },
    ];
    const { points } = chartData(resultOf({ Target: 10, Direction: "at least" }, [10, 11, 12]), notes);
    expect(points.map(({ notes: said }) => said)).toEqual([[], ["two left"], []]);
  });

  it("draws no total into a chart of single periods", () => {
    const view = readView(exampleSnapshot());
    const sum = view.kind === "scorecard" && view.ordered.find(({ kpi }) => kpi.name === "New customers");
    if (!sum) throw new Error("the example has a KPI that is summed up");
    expect(sum.outlook?.isTotal).toBe(true);
    expect(chartData(sum)).toMatchObject({ outlook: null });
    expect(chartData(sum).points.every(({ target }) => target === null)).toBe(true);
  });
});

describe("its scale", () => {
  const format = String;
  const size = { width: 300, height: 150 };

  it("holds everything that is drawn within the paper", () => {
    const data = chartData(resultOf({ Target: 60, Direction: "at least" }, [...STEADY, 30]));
    const scale = chartScale(data, size, format)!;
    for (const value of [...data.points.map((point) => point.value!), 60, data.segments[0]!.lower, data.outlook!.high]) {
      expect(scale.y(value)).toBeGreaterThanOrEqual(scale.top);
      expect(scale.y(value)).toBeLessThanOrEqual(scale.bottom);
    }
    expect(scale.x(data.points.length - 1 + outlookSteps(data.outlook!.periods))).toBeLessThan(scale.right);
    expect(data.points.map((_, i) => scale.nearest(scale.x(i)))).toEqual(data.points.map((_, i) => i));
  });

  it("is none without a number, and finite where all are the same", () => {
    const empty: ChartData = { points: [], segments: [], outlook: null, isAdjusted: false };
    expect(chartScale(empty, size, format)).toBeNull();
    const same = chartScale(chartData(resultOf({ Target: 5, Direction: "at least" }, [5, 5])), size, format)!;
    expect(Number.isFinite(same.y(5))).toBe(true);
  });
});
