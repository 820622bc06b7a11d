/** To date: what has come together since the first day of a year, quarter or month, up to the as-of day. */
import { CellError } from "../cell/cell-error";
import { isoDate, type Day } from "../cell/serial-day";
import type { Aggregation } from "./aggregation";
import { aggregateDated, within, type Dated } from "./dated";
import { periodOf, type Frequency } from "./period";

/** Values of later days are left out. #N/A if nothing is there, except that a count of nothing is 0. */
export function toDate(
  dated: readonly Dated[],
  asOf: Day,
  options: { span: Frequency; aggregation: Aggregation; fiscalStart?: number },
): number {
  const from = periodOf(asOf, options.span, options.fiscalStart).start;
  const to = Math.floor(asOf);
  const value = aggregateDated(within(dated, from, to), options.aggregation);
  if (value === null) throw new CellError("#N/A", `${options.span} to date requires a value from ${isoDate(from)} to ${isoDate(to)}`);
  return value;
}
