/** Can a target be reached, judged by the KPI's own history: its process limits, its best past change, its best period? */
import type { Day } from "../cell/serial-day";
import { targetPosition } from "../statistics/target-position";
import { FEWEST_FOR_LIMITS, xmrLimits } from "../statistics/xmr-limits";
import { isUnfinished } from "./current-value";
import { holds, orientation } from "./direction";
import { PLURALS } from "./explain-movement";
import type { Kpi } from "./kpi";
import type { KpiResult } from "./kpi-result";
import { isMet } from "./met";
import { meanDays, middleOf } from "./period";
import type { SeriesPoint } from "./series-point";
import { formatDifference, formatValue, readUnit } from "./unit";

export interface Realism {
  /** unknown: there is no target, no way that is better, or too little history. */
  readonly verdict: "within reach" | "out of reach" | "unknown";
  /** The numbers that say so. */
  readonly reason: string;
}

/** A share that never was above 1 cannot be; beyond this it is no share but another scale. */
const LARGEST_SHARE = 1.5;

/**
 * Out of reach: a target to be held beyond the process limits; a target to be reached that needs a larger change than ever happened
 * in as much time; a total that needs more in every period left than any period ever brought; a share above 100 %.
 */
export function realismOf(result: KpiResult, asOf: Day): Realism {
  const { kpi, actual, target } = result;
  const way = orientation(kpi.direction);
  if (target === null || way === 0) return { verdict: "unknown", reason: "" };
  const { series } = result;
  const points = series.points.filter(({ period }) => period.start <= asOf && !isUnfinished(series, period, asOf));
  const values = points.flatMap(({ value }) => value ?? []);
  const unit = readUnit(kpi.unit);
  const goal = formatValue(target, unit);
  if (
    unit.kind === "percent" &&
    target > 1 &&
    target <= LARGEST_SHARE &&
    way > 0 &&
    values.length > 0 &&
    values.every((value) => value <= 1)
  )
    return { verdict: "out of reach", reason: `a share cannot be above 100 %: the target is ${goal}` };
  if (values.length < FEWEST_FOR_LIMITS || actual === null) return { verdict: "unknown", reason: "" };
  if (isMet(actual, { ...kpi, target }) === true) return { verdict: "within reach", reason: `${goal} is met already` };
  if (holds(kpi.direction)) return heldRealism(kpi, target, points);
  if (kpi.due === null || kpi.due <= asOf) return { verdict: "unknown", reason: "" };
  const periods = Math.max(1, (kpi.due - asOf) / meanDays(series.frequency));
  return result.basis === "total to date" ? totalRealism(result, values, periods) : changeRealism(result, values, periods);
}

/** Of the latest level, where a new one was confirmed. Limits alone, since the whole analysis of a KPI costs far more. */
function heldRealism(kpi: Kpi, target: number, points: readonly SeriesPoint[]): Realism {
  const since = Math.max(-Infinity, ...kpi.rebaseOn);
  const level = points.filter(({ period }) => middleOf(period) >= since);
  const limits = xmrLimits(level.map(({ value }) => value));
  if (!limits) return { verdict: "unknown", reason: "" };
  const unit = readUnit(kpi.unit);
  const [lower, upper] = [formatValue(limits.lower, unit), formatValue(limits.upper, unit)];
  return targetPosition(limits, [target]) === orientation(kpi.direction)
    ? {
        verdict: "out of reach",
        reason: `${formatValue(target, unit)} lies beyond what the process does: its ordinary variation runs from ${lower} to ${upper}`,
      }
    : { verdict: "within reach", reason: `its ordinary variation runs from ${lower} to ${upper}` };
}

/** Every period left has to bring as much as the best one ever did, or less. */
function totalRealism({ kpi, actual, target }: KpiResult, values: readonly number[], periods: number): Realism {
  const way = orientation(kpi.direction);
  if (way < 0) return { verdict: "unknown", reason: "" }; // a total that is to stay small only grows
  const needed = (target! - actual!) / periods;
  const best = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const unit = readUnit(kpi.unit);
  return {
    verdict: needed > best ? "out of reach" : "within reach",
    reason: `${formatValue(needed, unit)} are needed in every period left, the best so far brought ${formatValue(best, unit)}`,
  };
}

/** The largest change in the good direction over as many periods; of a shorter history its fastest stretch, as if it went on. */
function changeRealism({ kpi, actual, target, series }: KpiResult, values: readonly number[], periods: number): Realism {
  const way = orientation(kpi.direction);
  const span = Math.min(Math.ceil(periods), values.length - 1);
  let best = 0;
  for (let i = span; i < values.length; i += 1) best = Math.max(best, (values[i]! - values[i - span]!) * way);
  const reach = best * Math.max(1, periods / span);
  const needed = (target! - actual!) * way;
  const unit = readUnit(kpi.unit);
  const count = Math.ceil(periods);
  const time = `${count} ${count === 1 ? series.frequency : PLURALS[series.frequency]}`;
  const reason =
    best > 0
      ? `${formatDifference(needed, unit)} are needed in ${time}, its best in as long was ${formatDifference(reach, unit)}`
      : `${formatDifference(needed, unit)} are needed in ${time}, and in its history it never moved that way`;
  return { verdict: needed > reach ? "out of reach" : "within reach", reason };
}
