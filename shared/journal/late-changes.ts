/** Targets that were changed after the result was known: the oldest way to be on track. */
import { isBlank, isError, type Value } from "../cell/cell";
import { isoDate, type Day } from "../cell/serial-day";
import { holds, orientation } from "../kpi/direction";
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import { middleOf, periodLabel } from "../kpi/period";
import { formatValue, readUnit } from "../kpi/unit";
import type { SeriesPoint } from "../kpi/series-point";
import { textOf } from "../register/cell-text";
import type { RegisterKey } from "../register/columns";
import { readTarget } from "../register/read-target";
import { isSameValue } from "./same-value";
import type { LoggedChange } from "./journal";

export interface LateChange {
  readonly change: LoggedChange;
  readonly result: KpiResult;
  /** The latest period that was known by then and is judged by what came after. */
  readonly point: SeriesPoint;
  readonly knownOn: Day;
  /** How many periods are. */
  readonly count: number;
  /** True if the new target is easier to meet; null where that cannot be said. */
  readonly isEasier: boolean | null;
}

/** Columns that decide how a result is judged. */
const JUDGING: readonly (RegisterKey | null)[] = [
  "target",
  "low",
  "high",
  "baseline",
  "direction",
  "tolerance",
  "amber",
  "red",
  "start",
  "due",
];
/** Of these a period may have its own, which the register's does not touch. */
const OWN: readonly (RegisterKey | null)[] = ["target", "low", "high"];

/**
 * Changes up to the scorecard's day that are later than a result which they judge: for a KPI that holds its target, any of
 * its periods; for one on its way, the value that its status stands on. A value is known on its Reported on, else at the
 * end of its period. What stood nowhere before was defined, not changed.
 */
export function lateChanges(
  results: readonly KpiResult[],
  changes: readonly LoggedChange[],
  { asOf, measurements = [] }: { readonly asOf: Day; readonly measurements?: readonly Measurement[] },
): readonly LateChange[] {
  const reported = new Map<string, Day>();
  for (const { where, reportedOn } of measurements) if (reportedOn !== null) reported.set(`${where.sheet}!${where.cell}`, reportedOn);
  const knownOn = ({ where, period }: SeriesPoint): Day => (where && reported.get(`${where.sheet}!${where.cell}`)) ?? period.end;
  const byId = new Map(results.map((result) => [result.kpi.id, result]));
  return changes.flatMap((change) => {
    const result = byId.get(change.kpi);
    if (!result || change.when > asOf || !JUDGING.includes(change.field) || isBlank(change.old) || isSameValue(change.old, change.new))
      return [];
    const late = judgedPoints(result, OWN.includes(change.field)).filter((point) => knownOn(point) < change.when);
    const point = late[late.length - 1];
    return point ? [{ change, result, point, knownOn: knownOn(point), count: late.length, isEasier: isEasier(change, result) }] : [];
  });
}

/** "target changed from 40 to 35 on 2025-04-10, after the result of 2025-03 was known on 2025-03-31; it is easier to meet now". */
export function lateChangeText({ change, result, point, knownOn, count, isEasier: easier }: LateChange): string {
  const period = periodLabel(point.period, result.series.fiscalStart);
  const field = change.written.charAt(0).toLowerCase() + change.written.slice(1);
  const others = count === 1 ? "" : `, and ${count - 1} earlier ${count === 2 ? "one is" : "ones are"} judged by it too`;
  return `${field} changed from ${shown(change.old, change, result)} to ${shown(change.new, change, result)} on ${isoDate(change.when)}, after the result of ${period} was known on ${isoDate(knownOn)}${others}${
    easier === true ? "; it is easier to meet now" : ""
  }`;
}

/** Values that the register's definition judges now. */
function judgedPoints({ kpi, series, period }: KpiResult, isOwn: boolean): readonly SeriesPoint[] {
  const measured = series.points.filter(({ value, target }) => value !== null && !(isOwn && target !== null));
  if (!holds(kpi.direction)) return measured.filter((point) => point.period.end === period?.end);
  return measured.filter(
    (point) => (kpi.start === null || middleOf(point.period) >= kpi.start) && (kpi.due === null || middleOf(point.period) <= kpi.due),
  );
}

function isEasier({ field, old, new: now }: LoggedChange, { kpi }: KpiResult): boolean | null {
  if (field !== "target") return null;
  const [before, after] = [readTarget(old).value, readTarget(now).value];
  const way = orientation(kpi.direction);
  return before === null || after === null || way === 0 ? null : (after - before) * way < 0;
}

function shown(value: Value, { field }: LoggedChange, { kpi }: KpiResult): string {
  if (isBlank(value)) return "nothing";
  if (typeof value === "number") {
    if (field === "start" || field === "due") return isoDate(value);
    return formatValue(value, readUnit(field === "amber" || field === "red" ? "%" : kpi.unit));
  }
  return isError(value) ? value.code : textOf(value).slice(0, 60);
}
