/** How several values of one period become one. */
import { CellError } from "../cell/cell-error";

export const AGGREGATIONS = ["sum", "last", "mean", "min", "max", "rate", "count", "distinct"] as const;

/** sum for a flow, last for a stock, rate for numerators over denominators; count and distinct count values. */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What registers and spreadsheets write for them. A cumulative series is a running total: its last value is the period's. */
const WORDS: Readonly<Record<Aggregation, readonly string[]>> = {
  sum: ["total", "flow", "incremental", "add", "addition", "additive"],
  last: ["stock", "level", "cumulative", "latest", "end of period", "closing", "snapshot"],
  mean: ["average", "avg", "arithmetic mean"],
  min: ["minimum", "lowest"],
  max: ["maximum", "highest", "peak"],
  rate: ["ratio", "weighted", "weighted average", "sum/sum"],
  count: ["number", "counta", "n"],
  distinct: ["unique", "count distinct", "distinct count", "count unique", "countunique"],
};

/** "Average" → mean; null for an unknown word. */
export function readAggregation(text: string): Aggregation | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  return AGGREGATIONS.find((aggregation) => aggregation === word || WORDS[aggregation].includes(word)) ?? null;
}

/** True if an unfinished period must read low: its value still grows with every day. */
export function accumulates(aggregation: Aggregation): boolean {
  return aggregation === "sum" || aggregation === "count" || aggregation === "distinct";
}

/**
 * One value of many, in the order in which they were measured. No values: null, except that a count of nothing is 0.
 * `rate` needs numerators and denominators and is not a matter of values alone: see rate.ts.
 */
export function aggregate(values: readonly (number | string)[], aggregation: Aggregation): number | null {
  if (aggregation === "count") return values.length;
  if (aggregation === "distinct") return new Set(values).size;
  const numbers = values.map(toNumber);
  const last = numbers[numbers.length - 1];
  if (last === undefined) return null;
  switch (aggregation) {
    case "sum":
      return total(numbers);
    case "last":
      return last;
    case "mean":
      return total(numbers) / numbers.length;
    case "min":
      return numbers.reduce((a, b) => Math.min(a, b));
    case "max":
      return numbers.reduce((a, b) => Math.max(a, b));
    case "rate":
      throw new CellError("#VALUE!", "aggregate rate requires numerators and denominators: use KPI_RATE");
  }
}

/** Sum with Neumaier's compensation (1974), so that a million cents still add up. */
export function total(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const x of numbers) {
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
  }
  return sum + lost;
}

function toNumber(value: number | string): number {
  if (typeof value === "number") return value;
  throw new CellError("#VALUE!", `values must be numbers for this aggregate: "${value}"`);
}
