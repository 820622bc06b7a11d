/** Rules over events: "the total value of the orders updated within an hour" turns a list of events into a series. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import type { Day } from "../cell/serial-day";
import { quantile } from "../statistics/quantile";
import { aggregate, AGGREGATIONS, readAggregation, type Aggregation } from "./aggregation";
import { nextWindow, windowStarts, type TimeWindow } from "./time-window";

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

/** How a window's values become one: an aggregation, or a percentile as a share within 0 and 1. A rate is the share of ones among zeros and ones. */
export type RuleAggregate = Aggregation | { readonly percentile: number };

const MOST_ROWS = 1_048_575;

/** "sum", "median", "p90" (the 90th percentile, p99.9 too); null for an unknown word. */
export function readRuleAggregate(text: string): RuleAggregate | null {
  const word = text.trim().toLowerCase();
  if (word === "median") return { percentile: 0.5 };
  const percent = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(word)?.[1];
  if (percent !== undefined) return { percentile: Number(percent) / 100 };
  return word === "share" ? "rate" : readAggregation(word);
}

/** Words for help texts and errors. */
export const RULE_AGGREGATE_WORDS: readonly string[] = [...AGGREGATIONS, "median", "p90"];

/** The values of windows in which something happened, by their start, in the order of time. */
export type WindowValues = ReadonlyMap<Day, readonly (number | string)[]>;

/** The values of a window by key. */
type Members = Map<string, (number | string)[]>;

export interface WindowOptions {
  readonly window: TimeWindow;
  readonly aggregate: RuleAggregate;
}

/** A row a window, those between the first and the last in which nothing happened included (value null, a count 0). None without any values. */
export function windowRows(values: WindowValues, { window, aggregate: how }: WindowOptions): RuleRow[] {
  return withGaps([...values.keys()], window).map((start) => toRow(start, "", values.get(start) ?? [], how));
}

function toRow(window: Day, key: string, values: readonly (number | string)[], how: RuleAggregate): RuleRow {
  return { window, key, value: combine(values, how), n: values.length };
}

/**
 * A row a window in the order of time, windows without events between the first and the last included (value null, a
 * count 0). With keys a row for every window and key that occur together, keys in the order of the list of events.
 */
export function eventRule(events: readonly RuleEvent[], options: WindowOptions & { readonly keyed: boolean }): RuleRow[] {
  if (events.length === 0) throw new CellError("#N/A", "a rule requires at least one event that it applies to");
  const windows = gather(events, options);
  if (!options.keyed) return windowRows(new Map([...windows].map(([window, members]) => [window, members.get("") ?? []])), options);
  const rank = new Map([...new Set(events.map(({ key }) => key))].map((key, i) => [key, i]));
  return [...windows].flatMap(([window, members]) =>
    [...members.keys()]
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .map((key) => toRow(window, key, members.get(key) ?? [], options.aggregate)),
  );
}

/** Windows in the order of time; their values in the order of time only where the last one counts, since sorting takes longest. */
function gather(events: readonly RuleEvent[], { window, aggregate: how }: WindowOptions): Map<Day, Members> {
  const windows = new Map<Day, Members>();
  const startOf = windowStarts(window);
  for (const { time, key, value } of how === "last" ? inOrder(events) : events) {
    const start = startOf(time);
    let members = windows.get(start);
    if (!members) windows.set(start, (members = new Map<string, (number | string)[]>()));
    const values = members.get(key);
    if (values) values.push(value);
    else members.set(key, [value]);
  }
  return new Map([...windows].sort(([a], [b]) => a - b));
}

function inOrder(events: readonly RuleEvent[]): readonly RuleEvent[] {
  const isOrdered = events.every(({ time }, i) => i === 0 || time >= events[i - 1]!.time);
  return isOrdered ? events : [...events].sort((a, b) => a.time - b.time);
}

function withGaps(starts: readonly Day[], window: TimeWindow): Day[] {
  const all: Day[] = [];
  const last = starts[starts.length - 1] ?? -Infinity;
  for (let start = starts[0] ?? Infinity; start <= last; start = nextWindow(start, window)) {
    if (all.push(start) > MOST_ROWS) throw new CellError("#NUM!", `windows must not be more than ${MOST_ROWS}: use a longer window`);
  }
  return all;
}

function combine(values: readonly (number | string)[], how: RuleAggregate): number | null {
  if (how === "rate") return aggregate(values.map(toShare), "mean");
  if (typeof how === "string") return aggregate(values, how);
  if (values.length === 0) return null;
  return finite(quantile(values.map(toNumber), how.percentile), "percentile");
}

function toShare(value: number | string): number {
  if (value === 0 || value === 1) return value;
  throw new CellError("#VALUE!", `values must be TRUE or FALSE, 1 or 0, for a rate: ${value}`);
}

function toNumber(value: number | string): number {
  if (typeof value === "number") return value;
  throw new CellError("#VALUE!", `values must be numbers for a percentile: "${value}"`);
}
