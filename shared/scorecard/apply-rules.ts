/** The register's rules over events applied to the table of events: what they give counts like measurements. */
import { CellError } from "../cell/cell-error";
import type { Finding } from "../cell/finding";
import { nearestWord } from "../cell/nearest-word";
import { quote } from "../cell/quote";
import { readEventRule, type Condition, type EventRuleText } from "../formula/read-event-rule";
import type { FormulaProblem } from "../formula/read-formula";
import type { Aggregation } from "../kpi/aggregation";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { MEASUREMENT_COLUMNS } from "../register/columns";
import type { EventTable } from "../register/event-table";
import { createEventColumns, type ColumnCondition, type EventColumns } from "./event-columns";
import type { EventSources, RuleColumns, UnusedRows } from "./gather-events";
import { formulaFinding } from "./link-formulas";
import { frequencyOfWindow, measureEvents, type EventMeasurements } from "./measure-events";

export interface AppliedRules {
  /** KPIs whose Formula cell holds a rule, be it one that could not be applied. */
  readonly ruled: ReadonlySet<Kpi>;
  /** How values of a rule make one of a longer period: as the register says, else as the rule implies. */
  readonly aggregations: ReadonlyMap<Kpi, Aggregation>;
  /** What the rules give, by KPI. */
  readonly measurements: ReadonlyMap<Kpi, readonly Measurement[]>;
  readonly findings: readonly Finding[];
}

export interface RuleSources extends Omit<EventSources, "events"> {
  /** Null where the workbook has none. */
  readonly table: EventTable | null;
}

/** True if a Formula cell holds a rule over events. */
export function hasRules(kpis: readonly Kpi[]): boolean {
  return kpis.some(({ formula }) => formula !== undefined && readEventRule(formula.text) !== null);
}

/** Measured values win over a rule, as they do over a formula. */
export function applyRules(
  kpis: readonly Kpi[],
  { table, asOf, fiscalStart }: RuleSources,
  isMeasured: (kpi: Kpi) => boolean,
): AppliedRules {
  const ruled = new Set<Kpi>();
  const aggregations = new Map<Kpi, Aggregation>();
  const measurements = new Map<Kpi, readonly Measurement[]>();
  const unused: UnusedOf[] = [];
  const findings: Finding[] = [];
  const events = table && createEventColumns(table);
  for (const kpi of kpis) {
    const rule = kpi.formula ? readEventRule(kpi.formula.text) : null;
    if (rule === null) continue;
    ruled.add(kpi);
    if (isMeasured(kpi)) {
      findings.push(formulaFinding(kpi, `${displayName(kpi)} is measured: its rule over events is not used`, "info"));
      continue;
    }
    const applied = applyRule(kpi, rule, { asOf, fiscalStart, events });
    if (typeof applied === "string") findings.push(formulaFinding(kpi, applied, kpi.actual === null ? "error" : "warning"));
    else {
      measurements.set(kpi, applied.measurements);
      if (rule.is === "rule") aggregations.set(kpi, kpi.aggregation ?? impliedAggregation(rule));
      if (applied.unused) unused.push({ kpi, ...applied.unused });
    }
  }
  return { ruled, aggregations, measurements, findings: [...findings, ...unusedFindings(unused, table)] };
}

/** What a rule gives, or why it cannot be applied. */
function applyRule(
  kpi: Kpi,
  rule: EventRuleText | FormulaProblem,
  { events, ...sources }: Omit<EventSources, "events"> & { readonly events: EventColumns | null },
): EventMeasurements | string {
  if (rule.is === "problem") return rule.message;
  if (!events) return NO_TABLE;
  const columns = columnsOf(rule, kpi, events.table);
  if (typeof columns === "string") return columns;
  try {
    return measureEvents(kpi, rule, columns, { ...sources, events });
  } catch (error) {
    if (error instanceof CellError) return `rule could not be applied: ${error.message}`;
    throw error;
  }
}

const NO_TABLE = "rule over events requires a sheet named Events, with a row for each event below its headers";

/** The columns that a rule names, or why one of them is not to be had. */
function columnsOf(rule: EventRuleText, { segment }: Kpi, table: EventTable): RuleColumns | string {
  if (frequencyOfWindow(rule.window) === undefined) return "rule must be per minutes, hours, a day, week, month, quarter, half or year";
  const named = [rule.column, rule.per, rule.by, ...rule.where.map(({ column }) => column), rule.share?.column ?? ""];
  const unknown = named.find((name) => name !== "" && table.columnOf(name) === null);
  if (unknown !== undefined) return `rule must name columns of the events: ${quote(unknown)} is none${near(unknown, table)}`;
  const at = (name: string): number => (name === "" ? -1 : (table.columnOf(name) ?? -1));
  const time = table.columnOf(rule.by);
  if (time === null) return "rule requires a column of times: name it with by, such as by Updated per day";
  const inSegments = segment === "" ? -1 : segmentColumn(table);
  if (segment !== "" && inSegments < 0) return `rule of segment ${quote(segment)} requires a column Segment among the events`;
  const toCondition = ({ column, criterion }: Condition): ColumnCondition => ({ column: at(column), criterion });
  const ofSegment: readonly ColumnCondition[] =
    inSegments < 0 ? [] : [{ column: inSegments, criterion: { comparison: "=", value: segment } }];
  return {
    time,
    value: at(rule.column),
    per: at(rule.per),
    where: [...rule.where.map(toCondition), ...ofSegment],
    share: rule.share && toCondition(rule.share),
  };
}

function near(name: string, { headers }: EventTable): string {
  const word = nearestWord(name, headers);
  return word === null || word === "" ? "" : `; ${quote(word)} is near`;
}

function segmentColumn(table: EventTable): number {
  const column = MEASUREMENT_COLUMNS.find(({ key }) => key === "segment");
  const headers = column ? [column.header, ...column.synonyms] : [];
  return headers.map((header) => table.columnOf(header)).find((found) => found !== null) ?? -1;
}

/** Sums and counts of windows add up; averages within a day, percentiles and distinct counts do not. */
function impliedAggregation({ aggregate, window }: EventRuleText): Aggregation {
  if (typeof aggregate !== "string") return "mean";
  if (aggregate === "rate" || aggregate === "min" || aggregate === "max" || aggregate === "last") return aggregate;
  const isFlow = aggregate === "sum" || aggregate === "count";
  return isFlow && frequencyOfWindow(window) !== null ? "sum" : "mean";
}

interface UnusedOf extends UnusedRows {
  readonly kpi: Kpi;
}

/** One finding for a cell that several rules come to. */
function unusedFindings(unused: readonly UnusedOf[], table: EventTable | null): Finding[] {
  if (!table) return [];
  const byCell = new Map<string, UnusedOf[]>();
  for (const each of unused) byCell.set(`${each.row} ${each.column}`, [...(byCell.get(`${each.row} ${each.column}`) ?? []), each]);
  return [...byCell.values()].map((group): Finding => {
    const [{ kpi, count, row, column }] = group as [UnusedOf, ...UnusedOf[]];
    const what = count === 1 ? "one event is" : `${count} events are`;
    const more = group.length === 1 ? "" : ` and ${group.length - 1} more`;
    const message = `${what} left out of ${displayName(kpi)}${more}: a rule requires a time and a number, the first without is here`;
    return { severity: "warning", where: table.placeOf(row, column), message, kpi: kpi.id };
  });
}
