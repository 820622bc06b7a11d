/** The rows of a table of events that a rule counts, as events with a time and a value. */
import type { Value } from "../cell/cell";
import type { Day } from "../cell/serial-day";
import type { Condition, EventRuleText } from "../formula/read-event-rule";
import { meets } from "../kpi/criterion";
import type { RuleEvent } from "../kpi/event-rule";
import type { Kpi } from "../kpi/kpi";
import type { EventTable } from "../register/event-table";

export interface EventSources {
  readonly table: EventTable;
  readonly asOf: Day;
  readonly fiscalStart: number;
}

/** Columns of the table that a rule speaks of; -1 for one that it does not need. */
export interface RuleColumns {
  readonly time: number;
  readonly value: number;
  readonly per: number;
  readonly where: readonly { readonly column: number; readonly condition: Condition }[];
  readonly share: { readonly column: number; readonly condition: Condition } | null;
  readonly segment: number;
}

/** Rows whose time or value could not be used, and the first of them. */
export interface UnusedRows {
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

export interface GatheredEvents {
  readonly events: readonly RuleEvent[];
  /** Denominators of a rate, event by event. */
  readonly weights: readonly RuleEvent[];
  readonly unused: UnusedRows | null;
}

/** Events up to the day, in the order of the sheet; a row without time or with a value that is none is counted as unused. */
export function gatherEvents(kpi: Kpi, rule: EventRuleText, columns: RuleColumns, { table, asOf }: EventSources): GatheredEvents {
  const times = table.timesIn(columns.time);
  const entryOf = entryReader(kpi, rule, columns);
  const events: RuleEvent[] = [];
  const weights: RuleEvent[] = [];
  let unused: UnusedRows | null = null;
  table.rows.forEach((cells = [], row) => {
    const time = times[row]!;
    if (time >= asOf + 1) return;
    const entry = Number.isNaN(time) ? (cells.every(isEmpty) ? null : UNUSABLE) : entryOf(cells);
    if (entry === UNUSABLE) {
      const column = Number.isNaN(time) ? columns.time : columns.value;
      unused = unused ? { ...unused, count: unused.count + 1 } : { count: 1, row, column };
    } else if (entry !== null) {
      events.push({ time, value: entry.value, key: "" });
      if (rule.aggregate === "rate") weights.push({ time, value: entry.weight, key: "" });
    }
  });
  return { events, weights, unused };
}

/** What a row adds to its window, and the denominator of a rate. */
interface Entry {
  readonly value: number | string;
  readonly weight: number;
}

const UNUSABLE = "unusable";
const ONE: Entry = { value: 1, weight: 1 };
/** A row that the conditions leave out counts as nothing in a sum, so that its window is there. */
const NOTHING: Entry = { value: 0, weight: 1 };

type Row = readonly Value[];

function entryReader(
  { segment }: Kpi,
  { aggregate: how, column }: EventRuleText,
  columns: RuleColumns,
): (cells: Row) => Entry | null | typeof UNUSABLE {
  const { value: at, per, share, where } = columns;
  const isOfSegment = { comparison: "=", value: segment } as const;
  const conditions = where.map((each) => ({ column: each.column, criterion: each.condition.criterion }));
  if (columns.segment >= 0) conditions.push({ column: columns.segment, criterion: isOfSegment });
  const isMeant = (cells: Row): boolean => conditions.every((each) => meets(cells[each.column], each.criterion));
  const leftOut = how === "sum" || how === "count" ? NOTHING : null;
  const read = (cells: Row): Entry | null | typeof UNUSABLE => {
    const content = cells[at];
    if (how === "count") return column === "" || !isEmpty(content) ? ONE : NOTHING;
    if (share) return meets(cells[share.column], share.condition.criterion) ? ONE : NOTHING;
    if (how === "distinct")
      return isEmpty(content) ? null : { value: typeof content === "number" ? content : String(content).trim(), weight: 1 };
    const weight = how === "rate" ? cells[per] : 1;
    if (typeof content === "number" && typeof weight === "number") return { value: content, weight };
    return isEmpty(content) && how !== "rate" ? null : UNUSABLE;
  };
  return (cells) => (isMeant(cells) ? read(cells) : leftOut);
}

function isEmpty(content: Value | undefined): boolean {
  return content === null || content === undefined || content === "" || content instanceof Error;
}
