/** Rules over events: "the total value of the orders updated within an hour" turns a list of events into a series. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import type { Day } from "../cell/serial-day";
import { quantile } from "../statistics/quantile";
import { aggregate, AGGREGATIONS, type Aggregation } from "./aggregation";
import { nextWindow, windowStart, type TimeWindow } from "./time-window";

/** One event; key is "" where the rule does not split by one. */
export interface RuleEvent {
  readonly time: Day;
  readonly value: number | string;
  readonly key: string;
}

/** What happened in one window, of one key where there are keys. */
export interface RuleRow {
  readonly window: Day;
  readonly key: string;
  readonly value: number | null;
  readonly n: number;
}

/** How a window's values become one: an aggregation, or a percentile as a share within 0 and 1. */
export type RuleAggregate = Exclude<Aggregation, "rate"> | { readonly percentile: number };

const MOST_ROWS = 1_048_575;

/** "sum", "median", "p90" (the 90th percentile, p99.9 too); null for an unknown word. */
export function readRuleAggregate(text: string, readAggregation: (text: string) => Aggregation | null): RuleAggregate | null {
  const word = text.trim().toLowerCase();
  if (word === "median") return { percentile: 0.5 };
  const percent = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(word)?.[1];
  if (percent !== undefined) return { percentile: Number(percent) / 100 };
  const aggregation = readAggregation(word);
  return aggregation === "rate" ? null : aggregation;
}

/** Words for help texts and errors. */
export const RULE_AGGREGATE_WORDS: readonly string[] = [...AGGREGATIONS.filter((word) => word !== "rate"), "median", "p90"];

/**
 * A row a window in the order of time, windows without events between the first and the last included (value null, a
 * count 0). With keys a row a window and key that occur, keys in the order in which they first occur.
 */
export function eventRule(events: readonly RuleEvent[], options: { window: TimeWindow; aggregate: RuleAggregate; keyed: boolean }): RuleRow[] {
  if (events.length === 0) throw new CellError("#N/A", "a rule requires at least one event that it applies to");
  const { window } = options;
  const ordered = events.map((event) => ({ ...event, window: windowStart(event.time, window) })).sort((a, b) => a.time - b.time);
  const keys = [...new Set(events.map((event) => event.key))];
  const rank = new Map(keys.map((key, i) => [key, i]));
  const rows: RuleRow[] = [];
  let start = ordered[0]?.window ?? 0;
  for (let i = 0; i < ordered.length; ) {
    while (start < (ordered[i]?.window ?? start)) {
      if (!options.keyed) rows.push({ window: start, key: "", value: combine([], options.aggregate), n: 0 });
      if (rows.length > MOST_ROWS) throw new CellError("#NUM!", `windows must not be more than ${MOST_ROWS}: use a longer window`);
      start = options.keyed ? (ordered[i]?.window ?? start) : nextWindow(start, window);
    }
    const members = new Map<string, (number | string)[]>();
    for (; ordered[i]?.window === start; i++) {
      const event = ordered[i];
      if (!event) break;
      const values = members.get(event.key);
      if (values) values.push(event.value);
      else members.set(event.key, [event.value]);
    }
    const groups = [...members].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    for (const [key, values] of groups) rows.push({ window: start, key, value: combine(values, options.aggregate), n: values.length });
  }
  return rows;
}

function combine(values: readonly (number | string)[], how: RuleAggregate): number | null {
  if (typeof how === "string") return aggregate(values, how);
  if (values.length === 0) return null;
  return finite(quantile(values.map(toNumber), how.percentile), "percentile");
}

function toNumber(value: number | string): number {
  if (typeof value === "number") return value;
  throw new CellError("#VALUE!", `values must be numbers for a percentile: "${value}"`);
}
