/** What a KPI's chart shows, as plain numbers: a point a period, limits a segment, the outlook behind the last of them. */
import type { KpiResult } from "../../kpi/kpi-result";
import type { Movement } from "../../kpi/movement";
import type { Period } from "../../kpi/period";
import type { SeriesPoint } from "../../kpi/series-point";
import { targetAt } from "../../kpi/target-at";
import type { Day } from "../../cell/serial-day";

/** A note that belongs to a day: what somebody said when checking in. */
export interface DatedNote {
  readonly day: Day;
  readonly text: string;
}

export interface ChartPoint {
  readonly period: Period;
  /** As measured. */
  readonly value: number | null;
  /** What the limits are about: the value, or the value with its season taken out. */
  readonly charted: number | null;
  readonly target: number | null;
  /** Bounds of a range. */
  readonly low: number | null;
  readonly high: number | null;
  readonly limits: ChartLimits | null;
  readonly mark: Mark;
  readonly isOutlier: boolean;
  readonly notes: readonly string[];
}

/** "" is ordinary variation, or a point that nothing is known of. */
export type Mark = "improvement" | "concern" | "high" | "low" | "";

export interface ChartLimits {
  readonly lower: number;
  readonly center: number;
  readonly upper: number;
}

/** Limits of a stretch of points, from one up to another, both shown. */
export interface ChartSegment extends ChartLimits {
  readonly from: number;
  readonly to: number;
}

export interface ChartOutlook {
  readonly period: Period;
  /** Periods behind the last point. */
  readonly periods: number;
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

export interface ChartData {
  readonly points: readonly ChartPoint[];
  readonly segments: readonly ChartSegment[];
  readonly outlook: ChartOutlook | null;
  readonly isAdjusted: boolean;
}

/** Points before these would be too close to tell apart in a pane. */
const MOST_POINTS = 48;

export function chartData(result: KpiResult, notes: readonly DatedNote[] = []): ChartData {
  const { series, movement, kpi } = result;
  const first = Math.max(0, series.points.length - MOST_POINTS);
  const start = movement?.points[0] ? series.points.indexOf(movement.points[0]) : -1;
  const points = series.points.slice(first).map((point, i): ChartPoint => {
    const position = start < 0 ? -1 : first + i - start;
    return {
      period: point.period,
      value: point.value,
      charted: movement?.charted[position] ?? point.value,
      ...goalsOf(result, point),
      ...(movement ? judged(movement, position) : { limits: null, mark: "" as const, isOutlier: false }),
      notes: notes.filter(({ day }) => day >= point.period.start && day <= point.period.end).map(({ text }) => text),
    };
  });
  const { outlook } = result;
  const fits = outlook !== null && !outlook.isTotal && kpi.direction !== "milestone";
  return { points, segments: segmentsOf(points), outlook: fits ? outlook : null, isAdjusted: movement?.isAdjusted ?? false };
}

function goalsOf(result: KpiResult, point: SeriesPoint): Pick<ChartPoint, "target" | "low" | "high"> {
  const { low, high } = result.basis === "period" ? result.kpi : { low: null, high: null };
  return { target: targetAt(result, point), low, high };
}

function judged({ points, signal, outliers }: Movement, position: number): Pick<ChartPoint, "limits" | "mark" | "isOutlier"> {
  const word = signal.words[position] ?? "";
  const limits = signal.chart.segments.find(({ from, to }) => position >= from && position < to)?.limits ?? null;
  return {
    limits: limits && { lower: limits.lower, center: limits.center, upper: limits.upper },
    mark: word === "none" || word === "too few points" ? "" : word,
    isOutlier: outliers.some(({ start }) => start === points[position]?.period.start),
  };
}

/** Neighbours with the same limits belong together; the chart may begin within a segment. */
function segmentsOf(points: readonly ChartPoint[]): readonly ChartSegment[] {
  const segments: ChartSegment[] = [];
  points.forEach(({ limits }, i) => {
    const last = segments[segments.length - 1];
    if (!limits) return;
    if (last && last.to === i - 1 && last.center === limits.center && last.upper === limits.upper) {
      segments[segments.length - 1] = { ...last, to: i };
    } else segments.push({ ...limits, from: i, to: i });
  });
  return segments;
}
