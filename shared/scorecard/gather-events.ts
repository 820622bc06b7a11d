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

/** An event that the conditions leave out counts as nothing in a sum, so that its window is there. */
export function gatherEvents(
  kpi: Kpi,
  { aggregate: how, column }: EventRuleText,
  columns: RuleColumns,
  { table, asOf }: EventSources,
): GatheredEvents {
  const times = table.timesIn(columns.time);
  const criterion = { comparison: "=", value: kpi.segment } as const;
  const events: RuleEvent[] = [];
  const weights: RuleEvent[] = [];
  let unused: UnusedRows | null = null;
  const skip = (row: number, at: number): void => {
    unused = unused ? { ...unused, count: unused.count + 1 } : { count: 1, row, column: at };
  };
  table.rows.forEach((cells = [], row) => {
    const time = times[row]!;
    if (Number.isNaN(time)) {
      if (cells.some((cell) => cell !== null && cell !== "")) skip(row, columns.time);
      return;
    }
    if (time >= asOf + 1) return;
    const isMeant =
      columns.where.every(({ column: at, condition }) => meets(cells[at], condition.criterion)) &&
      (columns.segment < 0 || meets(cells[columns.segment], criterion));
    const add = (value: number | string): void => void events.push({ time, value, key: "" });
    if (!isMeant) {
      if (how === "sum" || how === "count") add(0);
      return;
    }
    const content = cells[columns.value];
    if (how === "count") return add(column === "" || !isEmpty(content) ? 1 : 0);
    if (columns.share) {
      add(meets(cells[columns.share.column], columns.share.condition.criterion) ? 1 : 0);
      weights.push({ time, value: 1, key: "" });
      return;
    }
    if (how === "distinct") {
      if (!isEmpty(content)) add(typeof content === "number" ? content : String(content).trim());
      return;
    }
    const weight = how === "rate" ? cells[columns.per] : 1;
    if (typeof content !== "number" || typeof weight !== "number") {
      if (!isEmpty(content) || how === "rate") skip(row, columns.value);
      return;
    }
    add(content);
    if (how === "rate") weights.push({ time, value: weight, key: "" });
  });
  return { events, weights, unused };
}

function isEmpty(content: Value | undefined): boolean {
  return content === null || content === undefined || content === "" || content instanceof Error;
}
