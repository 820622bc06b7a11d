/** Dated values gathered into periods, the periods without any of them included: a series is only one if its gaps show. */
import { CellError } from "../cell/cell-error";
import type { Day } from "../cell/serial-day";
import type { Aggregation } from "./aggregation";
import { aggregateDated, type Dated } from "./dated";
import { periodOf, periodsBetween, shiftPeriod, type Frequency, type Period } from "./period";

/** A period with what fell into it; value null where nothing did, except that a count of nothing is 0. */
export interface Bucket {
  readonly period: Period;
  readonly value: number | null;
  readonly n: number;
}

/** One sheet cannot show more. */
const MOST_BUCKETS = 1_048_575;

/** A bucket for every period from the first dated value to the last. No values: #N/A. */
export function bucket(
  dated: readonly Dated[],
  options: { frequency: Frequency; aggregation: Aggregation; fiscalStart?: number },
): Bucket[] {
  const { frequency, aggregation, fiscalStart = 1 } = options;
  const groups = groupByPeriod(dated, (day) => periodOf(day, frequency, fiscalStart));
  const [first] = groups;
  const last = groups[groups.length - 1];
  if (!first || !last) throw new CellError("#N/A", "periods require at least one date with a value");
  const span = periodsBetween(first.period, last.period);
  if (span >= MOST_BUCKETS) throw new CellError("#NUM!", `dates must not span more than ${MOST_BUCKETS} periods: ${span + 1}`);
  const empty: Bucket = { period: first.period, value: aggregateDated([], aggregation), n: 0 };
  return groups.flatMap(({ period, members }, i) => {
    const before = groups[i - 1]?.period;
    const missing = before ? periodsBetween(before, period) - 1 : 0;
    const gaps = Array.from({ length: missing }, (_, k) => ({ ...empty, period: shiftPeriod(period, k - missing) }));
    return [...gaps, { period, value: aggregateDated(members, aggregation), n: members.length }];
  });
}

/** Groups in the order of time; the days are compared with the current period's end first, which spares most of the calendar. */
function groupByPeriod(dated: readonly Dated[], toPeriod: (day: Day) => Period): { period: Period; members: Dated[] }[] {
  const groups: { period: Period; members: Dated[] }[] = [];
  for (const point of [...dated].sort((a, b) => a.day - b.day)) {
    const current = groups[groups.length - 1];
    if (current && Math.floor(point.day) <= current.period.end) current.members.push(point);
    else groups.push({ period: toPeriod(point.day), members: [point] });
  }
  return groups;
}
