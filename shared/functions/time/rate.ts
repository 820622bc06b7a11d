/** KPI_RATE: a rate over several periods. */
import { CellError } from "../../cell/cell-error";
import type { Day } from "../../cell/serial-day";
import { partsUpTo, rate, type RatePart } from "../../kpi/rate";
import { defineFunction } from "../define-function";
import { DAY, DAYS } from "../kinds/days";
import { NUMBERS, wholeNumber } from "../kinds/numbers";
import { FREQUENCY } from "../kinds/options";
import { optional, required } from "../parameter";
import { cell } from "../result";
import { FISCAL_START } from "./fiscal-start";

export const KPI_RATE = defineFunction({
  name: "KPI_RATE",
  category: "Time and events",
  parameters: {
    numerators: required(NUMBERS),
    denominators: required(NUMBERS),
    dates: optional(DAYS),
    as_of: optional(DAY),
    periods: optional(wholeNumber({ min: 1, max: 10_000 })),
    frequency: optional(FREQUENCY, "month"),
    fiscal_start: FISCAL_START,
  },
  aligned: ["numerators", "denominators", "dates"],
  result: cell(),
  evaluate: ({ numerators, denominators, dates, as_of, periods, frequency, fiscal_start }) => {
    if (!dates && (as_of !== null || periods !== null))
      throw new CellError("#N/A", "dates requires a value where as_of or periods is given: it is blank");
    const parts = toParts(numerators, denominators, dates);
    if (!dates) return rate(parts);
    const latest = parts.reduce((day, part) => Math.max(day, part.day ?? 0), 1);
    return rate(partsUpTo(parts, as_of ?? latest, { periods, frequency, fiscalStart: fiscal_start }));
  },
});

/** Rows that have all they need. */
function toParts(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
  dates: readonly (Day | null)[] | null,
): RatePart[] {
  return numerators.flatMap((numerator, i) => {
    const denominator = denominators[i] ?? null;
    const day = dates?.[i] ?? null;
    const isComplete = numerator !== null && denominator !== null && (day !== null || !dates);
    return isComplete ? [{ numerator, denominator, day }] : [];
  });
}
