/** Prior periods: last month, the same month last year, to compare the present one with. */
import { CellError } from "../cell/cell-error";
import type { Day } from "../cell/serial-day";
import type { Aggregation } from "./aggregation";
import { aggregateDated, within, type Dated } from "./dated";
import { periodLabel, periodOf, shiftPeriod, type Frequency } from "./period";

export interface PriorOptions {
  /** How many periods back from the one of the as-of day: 12 months is the same period last year, 0 the period itself. */
  readonly periods: number;
  readonly frequency: Frequency;
  readonly aggregation: Aggregation;
  readonly fiscalStart?: number;
}

/** The value of the whole earlier period; days after the as-of day are left out. #N/A if nothing is there. */
export function prior(dated: readonly Dated[], asOf: Day, options: PriorOptions): number {
  const period = shiftPeriod(periodOf(asOf, options.frequency, options.fiscalStart), -options.periods);
  const value = aggregateDated(within(dated, period.start, Math.min(period.end, Math.floor(asOf))), options.aggregation);
  if (value === null) throw new CellError("#N/A", `the prior period requires a value: none in ${periodLabel(period, options.fiscalStart)}`);
  return value;
}
