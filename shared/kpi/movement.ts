/** Everything that a KPI's history says about its movement: signal, trend, assurance and outlook, and what to be careful about. */
import type { Day } from "../cell/serial-day";
import { autocorrelation } from "../statistics/autocorrelation";
import { levelShift } from "../statistics/level-shift";
import { outliers } from "../statistics/outliers";
import { adjustForSeason, seasonOf } from "../statistics/season";
import { xmrChart } from "../statistics/xmr-chart";
import { assuranceOf, type Assurance } from "./assurance";
import { isUnfinished } from "./current-value";
import { cycleOf } from "./cycle";
import type { Kpi } from "./kpi";
import { outlookOfKpi, type KpiOutlook } from "./kpi-outlook";
import { middleOf, type Period } from "./period";
import type { Series } from "./series";
import type { SeriesPoint } from "./series-point";
import { signalOf, type Signal } from "./signal";
import { trendOf, type Trend } from "./trend";

export interface Movement {
  /** Points of complete periods, the latest ones of very many: the chart's. */
  readonly points: readonly SeriesPoint[];
  /** Values that the signal is about, a point each, null for a gap: seasonally adjusted where the season is strong. */
  readonly charted: readonly (number | null)[];
  readonly isAdjusted: boolean;
  /** λ of the season, 0 to 1. */
  readonly seasonStrength: number;
  /** Lag-1 autocorrelation of what is charted; null for too few values. */
  readonly autocorrelation: number | null;
  readonly signal: Signal;
  readonly trend: Trend;
  /** Null without target, without limits, and where no way is better. */
  readonly assurance: Assurance | null;
  readonly outlook: KpiOutlook | null;
  /** A new level that began with this period, to be confirmed as a rebase or not; null without suggestion. */
  readonly step: SuggestedStep | null;
  /** Periods whose value stands out and deserves a look. */
  readonly outliers: readonly Period[];
}

export interface SuggestedStep {
  readonly period: Period;
  readonly before: number;
  readonly after: number;
}

/** Four years of days: what lies further back says little about the movement now, and slopes are compared in pairs. */
const MOST_POINTS = 1500;

/** From this strength on a season is taken out before signals are looked for. */
const STRONG_SEASON = 0.5;

/** The movement of a KPI on its series as of a day; a sum of a period that is not over counts for nothing yet. */
export function movementOf(kpi: Kpi, series: Series, asOf: Day): Movement {
  const complete = series.points.filter(({ period }) => !isUnfinished(series, period, asOf));
  const points = complete.slice(-MOST_POINTS);
  const values = Float64Array.from(points, ({ value }) => value ?? NaN);
  const cycle = cycleOf(series.frequency);
  const season = seasonOf(values, cycle);
  const isAdjusted = season.strength >= STRONG_SEASON;
  const charted = isAdjusted ? adjustForSeason(values, season) : values;
  const { direction } = kpi;
  const rebaseAt = kpi.rebaseOn.map((day) => points.findIndex(({ period }) => middleOf(period) >= day)).filter((position) => position > 0);
  const levels = { rebaseAt, baselinePoints: kpi.limitPoints };
  const lastSegment = charted.subarray(Math.max(0, ...rebaseAt));
  const shift = levelShift(lastSegment);
  const firstOfSegment = charted.length - lastSegment.length;
  return {
    points,
    charted: Array.from(charted, (value) => (Number.isNaN(value) ? null : value)),
    isAdjusted,
    seasonStrength: season.strength,
    autocorrelation: autocorrelation(lastSegment),
    signal: signalOf(charted, { ...levels, direction, rules: kpi.ruleSet ?? "nhs" }),
    trend: trendOf(values, { direction, cycle: isAdjusted ? cycle : 1 }),
    assurance: assuranceOf(xmrChart(values, levels), targetsOf(kpi, points), direction),
    outlook: outlookOfKpi(kpi, series, complete, cycle),
    step: shift && { period: points[firstOfSegment + shift.position]!.period, before: shift.before, after: shift.after },
    outliers: outliers(lastSegment).map(({ position }) => points[firstOfSegment + position]!.period),
  };
}

/** A period's own target counts before the register's. */
function targetsOf(kpi: Kpi, points: readonly SeriesPoint[]): { targets: (number | null)[]; upper?: (number | null)[] } {
  if (kpi.direction === "range") return { targets: points.map(() => kpi.low), upper: points.map(() => kpi.high) };
  return { targets: points.map(({ target }) => target ?? kpi.target) };
}
