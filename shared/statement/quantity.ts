/** Amounts in a sentence, with what stands around the digits: "£1.2m", "1.5 points", "a third", "4 hours", "22 °C". */

/** A letter that stands for the sort of an amount in a marked sentence, see mark-quantities.ts. */
export type QuantitySort = "percent" | "points" | "money" | "number" | "time" | "other" | "fraction";

export const SORT_LETTERS: Readonly<Record<QuantitySort, string>> = {
  percent: "p",
  points: "o",
  money: "m",
  number: "n",
  time: "t",
  other: "u",
  fraction: "f",
};

export interface Quantity {
  /** Percent and fraction as fractions of one, points as points. */
  readonly value: number;
  readonly sort: QuantitySort;
  /** "£", "hours", "percentage points"; "" for a plain number. */
  readonly unit: string;
  readonly written: string;
}

const TIME_UNITS = "(?:working |business |calendar )?days?|weeks?|fortnights?|months?|quarters?|half[- ]years?|years?|yrs?|decades?";
const SHORT_TIMES = "hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|milliseconds?|ms";
const POINTS = "percentage[- ]points?|percent[- ]points?|%[- ]?points?|%pts?|ppts?|pp|basis points?|bps?|points?|pts?";
const OTHERS =
  "°\\s?[CF]?|degrees?(?: celsius| fahrenheit| c| f)?|celsius|kilograms?|kg|grams?|tonnes?|tons|kilometres?|km\\/h|km|miles|metres|kwh|mwh|mph|litres?|stars?|story points?|ftes?|times(?=\\s(?:an?|per|each|every)\\s)";
const PERCENT = "%|per ?cent|pct\\.?|‰";

/** Behind a number in digits or words. "story points" and "percentage points" go before "points". */
export const UNIT_BEHIND = new RegExp(
  `^(\\s*(?:(${PERCENT})(?![-\\s]?points?(?![\\p{L}]))|(${OTHERS})|(${POINTS})|(${TIME_UNITS})|(${SHORT_TIMES})))(?![\\p{L}\\p{N}])`,
  "iu",
);

/** The amount that a number and the match of its unit make. */
export function quantityOf(value: number, match: RegExpExecArray | null, written: string): Quantity {
  const [, , percent, other, points, time, short] = match ?? [];
  if (percent !== undefined) return { value: divide(value, percent === "‰" ? 1000 : 100), sort: "percent", unit: "%", written };
  if (points !== undefined) {
    if (/^b/i.test(points)) return { value: divide(value, 100), sort: "points", unit: "percentage points", written };
    return { value, sort: "points", unit: /^(?:points?|pts?)$/i.test(points) ? "points" : "percentage points", written };
  }
  if (time !== undefined || short !== undefined) return { value, sort: "time", unit: timeUnit((time ?? short)!), written };
  return other === undefined ? { value, sort: "number", unit: "", written } : { value, sort: "other", unit: other.trim(), written };
}

/** 12 / 100 as 12 % is written: without the last bit that a division may leave. */
function divide(value: number, by: number): number {
  return Number((value / by).toPrecision(15));
}

const LONG: readonly (readonly [RegExp, string])[] = [
  [/^h/i, "hours"],
  [/^(?:ms|millis)/i, "milliseconds"],
  [/^min/i, "minutes"],
  [/^s/i, "seconds"],
  [/^(?:working|business) /i, "working days"],
  [/^(?:calendar )?day/i, "days"],
  [/^w/i, "weeks"],
  [/^f/i, "fortnights"],
  [/^m/i, "months"],
  [/^q/i, "quarters"],
  [/^y/i, "years"],
  [/^dec/i, "decades"],
];

function timeUnit(written: string): string {
  if (/^half/i.test(written)) return "half years";
  return LONG.find(([pattern]) => pattern.test(written))?.[1] ?? written;
}
