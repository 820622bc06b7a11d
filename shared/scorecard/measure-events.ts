/** A rule over events worked out for a KPI: a measurement a period, from a table of events in the workbook. */
import type { EventRuleText } from "../formula/read-event-rule";
import { aggregate, total, type Aggregation } from "../kpi/aggregation";
import { windowRows, type RuleRow } from "../kpi/event-rule";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { periodOf, type Frequency, type Period } from "../kpi/period";
import { coarser } from "../kpi/series";
import type { TimeWindow } from "../kpi/time-window";
import { gatherEvents, type EventSources, type RuleColumns, type UnusedRows } from "./gather-events";

export interface EventMeasurements {
  readonly measurements: readonly Measurement[];
  readonly unused: UnusedRows | null;
}

/**
 * Where the KPI names no aggregation its own frequency, if it is longer, is the window: a month's 90th percentile is that of its events.
 * Windows within a day become the day by their mean, or by the KPI's aggregation. A sum or count of a period that is not over is left out.
 */
export function measureEvents(kpi: Kpi, rule: EventRuleText, columns: RuleColumns, sources: EventSources): EventMeasurements {
  const window = windowFor(kpi, rule, sources.fiscalStart);
  const gathered = gatherEvents(rule, columns, { events: sources.events, asOf: sources.asOf, window });
  const addsUp = rule.aggregate === "count" || rule.aggregate === "sum";
  const how = { window, aggregate: addsUp || rule.aggregate === "rate" ? ("sum" as const) : rule.aggregate };
  const values = windowRows(gathered.values, how).map((row) => (rule.aggregate === "count" ? { ...row, value: row.value ?? 0 } : row));
  const denominators = rule.aggregate === "rate" ? windowRows(gathered.weights, how) : null;
  const isOpen = ({ end }: Period): boolean => end > sources.asOf && (addsUp || rule.aggregate === "distinct");
  const groups = groupByPeriod(kpi, values, { window, sources });
  const measurements = groups.flatMap(({ period, from, to }): Measurement[] => {
    if (isOpen(period)) return [];
    const numbers = values.slice(from, to);
    const parts = denominators?.slice(from, to);
    return [{ ...blankMeasurement(kpi, period), ...figuresOf(numbers, parts, kpi.aggregation) }];
  });
  return { measurements, unused: gathered.unused };
}

const WINDOWS: Readonly<Record<Frequency, TimeWindow>> = {
  day: { count: 1, unit: "day" },
  week: { count: 1, unit: "week" },
  month: { count: 1, unit: "month" },
  quarter: { count: 3, unit: "month" },
  half: { count: 6, unit: "month" },
  year: { count: 12, unit: "month" },
};

/** The frequency that a window is; null for one within a day, undefined for one that is none, such as 2 days. */
export function frequencyOfWindow({ count, unit }: TimeWindow): Frequency | null | undefined {
  if (unit === "second" || unit === "minute" || unit === "hour") return null;
  return (Object.keys(WINDOWS) as Frequency[]).find((frequency) => WINDOWS[frequency].count === count && WINDOWS[frequency].unit === unit);
}

function windowFor({ frequency, aggregation }: Kpi, { window }: EventRuleText, fiscalStart: number): TimeWindow {
  const own = frequencyOfWindow(window) ?? null;
  if (own === null) return window;
  const longest = frequency !== null && aggregation === null ? coarser(own, frequency) : own;
  return { ...WINDOWS[longest], firstMonth: fiscalStart };
}

/** Windows of one period, as places in the list of windows. */
function groupByPeriod(
  kpi: Kpi,
  rows: readonly RuleRow[],
  { window, sources }: { window: TimeWindow; sources: EventSources },
): readonly { period: Period; from: number; to: number }[] {
  const frequency = frequencyOfWindow(window) ?? (kpi.aggregation === null ? (kpi.frequency ?? "day") : "day");
  const groups: { period: Period; from: number; to: number }[] = [];
  rows.forEach((row, i) => {
    const last = groups[groups.length - 1];
    if (last && row.window < last.period.end + 1) last.to = i + 1;
    else groups.push({ period: periodOf(row.window, frequency, sources.fiscalStart), from: i, to: i + 1 });
  });
  return groups;
}

type Figures = Pick<Measurement, "actual" | "numerator" | "denominator">;

function figuresOf(rows: readonly RuleRow[], parts: readonly RuleRow[] | undefined, aggregation: Aggregation | null): Figures {
  const present = rows.flatMap(({ value }) => value ?? []);
  if (parts) {
    const [numerator, denominator] = [total(present), total(parts.flatMap(({ value }) => value ?? []))];
    return denominator === 0
      ? { actual: null, numerator: null, denominator: null }
      : { actual: numerator / denominator, numerator, denominator };
  }
  const how = aggregation === null || aggregation === "rate" ? "mean" : aggregation;
  const actual = present.length === 0 ? null : rows.length === 1 ? present[0]! : aggregate(present, how);
  return { actual, numerator: null, denominator: null };
}

function blankMeasurement(kpi: Kpi, period: Period): Omit<Measurement, keyof Figures> {
  return { kpi: kpi.id, period, target: null, segment: kpi.segment, note: "", reportedOn: null, where: kpi.formula?.where ?? kpi.where };
}
