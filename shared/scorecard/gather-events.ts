/** The rows of a table of events that a rule counts, gathered into its windows of time. */
import type { Day } from "../cell/serial-day";
import type { EventRuleText } from "../formula/read-event-rule";
import type { WindowValues } from "../kpi/event-rule";
import type { TimeWindow } from "../kpi/time-window";
import { isEmpty, type ColumnCondition, type EventColumns } from "./event-columns";

export interface EventSources {
  readonly events: EventColumns;
  readonly asOf: Day;
  readonly fiscalStart: number;
}

/** Columns of the table that a rule speaks of; -1 for one that it does not need. */
export interface RuleColumns {
  readonly time: number;
  readonly value: number;
  readonly per: number;
  /** All of them must hold, that of the KPI's segment among them. */
  readonly where: readonly ColumnCondition[];
  readonly share: ColumnCondition | null;
}

/** Rows whose time or value could not be used, and the first of them. */
export interface UnusedRows {
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

export interface GatheredEvents {
  readonly values: WindowValues;
  /** Denominators of a rate, in the same windows. */
  readonly weights: WindowValues;
  readonly unused: UnusedRows | null;
}

export interface GatheringOptions extends Pick<EventSources, "events" | "asOf"> {
  readonly window: TimeWindow;
}

/** What a row adds to its window: null for nothing, UNUSABLE for what is no value. */
type Entry = number | string | null | typeof UNUSABLE;

const UNUSABLE = Symbol("unusable");

/** Events up to the day, in the order of the sheet, of time where the last one counts; rows without time or with a value that is none are counted as unused. */
export function gatherEvents(rule: EventRuleText, columns: RuleColumns, { events, asOf, window }: GatheringOptions): GatheredEvents {
  const { aggregate: how } = rule;
  const times = events.times(columns.time);
  const { starts, placeOf } = events.windows(columns.time, window);
  const order = how === "last" ? events.order(columns.time) : null;
  const isMeant = conjunction(columns.where.map(events.meeting));
  const read = entryReader(rule, columns, events);
  const weightOf = how === "rate" && !columns.share ? events.contents(columns.per) : null;
  const add = how === "count" || columns.share ? countIn : collectIn;
  const values: Groups = starts.map(() => null);
  const weights: Groups = starts.map(() => null);
  const unusable: number[] = [];
  const count = (order ?? events.table.rows).length;
  for (let n = 0; n < count; n += 1) {
    const row = order ? order[n]! : n;
    const place = placeOf[row]!;
    if (place < 0 || times[row]! >= asOf + 1) continue;
    if (isMeant?.[row] === 0) {
      // a row that the conditions leave out counts as nothing in a sum, so that its window is there
      if (how === "sum" || how === "count") values[place] ??= [0];
      continue;
    }
    const entry = read(row);
    if (entry === UNUSABLE) unusable.push(row);
    else if (entry !== null) {
      add(values, place, entry);
      if (how === "rate") add(weights, place, weightOf ? (weightOf[row] as number) : 1);
    }
  }
  return {
    values: byStart(starts, values),
    weights: byStart(starts, weights),
    unused: unusedRows({ undated: events.undated(columns.time), unusable }, columns),
  };
}

/** The values of each window; null for one that no event has come to. */
type Groups = ((number | string)[] | null)[];

function collectIn(groups: Groups, place: number, entry: number | string): void {
  (groups[place] ??= []).push(entry);
}

/** What is only counted needs no list of ones. */
function countIn(groups: Groups, place: number, entry: number | string): void {
  const there = groups[place];
  if (there) there[0] = (there[0] as number) + (entry as number);
  else groups[place] = [entry];
}

function byStart(starts: readonly Day[], groups: Groups): WindowValues {
  return new Map(starts.flatMap((start, place) => (groups[place] ? [[start, groups[place]]] : [])));
}

/** Null without conditions. */
function conjunction(masks: readonly Uint8Array[]): Uint8Array | null {
  const [first, ...others] = masks;
  return first ? others.reduce((all, mask) => all.map((met, row) => met & mask[row]!), first) : null;
}

/** What a row adds, by its aggregate; conditions are asked before. */
function entryReader({ aggregate: how, column }: EventRuleText, columns: RuleColumns, events: EventColumns): (row: number) => Entry {
  if (how === "count" && column === "") return () => 1;
  if (columns.share) {
    const isMet = events.meeting(columns.share);
    return (row) => isMet[row]!;
  }
  const contents = events.contents(columns.value);
  if (how === "count") return (row) => (isEmpty(contents[row]) ? 0 : 1);
  if (how === "distinct")
    return (row) => {
      const content = contents[row];
      if (isEmpty(content)) return null;
      return typeof content === "number" ? content : String(content).trim();
    };
  const weights = how === "rate" ? events.contents(columns.per) : null;
  return (row) => {
    const content = contents[row];
    if (typeof content === "number" && (!weights || typeof weights[row] === "number")) return content;
    return isEmpty(content) && !weights ? null : UNUSABLE;
  };
}

/** Rows without a time are of no use to any rule. */
function unusedRows(
  { undated, unusable }: { readonly undated: readonly number[]; readonly unusable: readonly number[] },
  columns: RuleColumns,
): UnusedRows | null {
  const count = undated.length + unusable.length;
  if (count === 0) return null;
  const firstUnusable = unusable.reduce((first, row) => Math.min(first, row), Infinity);
  const firstUndated = undated[0] ?? Infinity;
  return firstUndated < firstUnusable
    ? { count, row: firstUndated, column: columns.time }
    : { count, row: firstUnusable, column: columns.value };
}
