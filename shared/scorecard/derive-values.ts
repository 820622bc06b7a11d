/** Where the values of each KPI come from: its measurements, else its formula, else the register's own actual. */
import { CellError } from "../cell/cell-error";
import type { Finding } from "../cell/finding";
import { quote } from "../cell/quote";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { periodLabel } from "../kpi/period";
import { toSeries } from "../kpi/series";
import { decimalsFor, formatValue, readUnit } from "../kpi/unit";
import type { EventTable } from "../register/event-table";
import { applyRules } from "./apply-rules";
import { formulaFinding, linkFormulas } from "./link-formulas";
import { isMeasuredIn, type FormulaSources } from "./part-series";
import { formulaWorker, type WorkedFormula } from "./work-formulas";

/** A KPI whose values are worked out, by a formula or a rule over events, as it is to be evaluated. */
export interface DerivedValue {
  readonly kpi: Kpi;
  readonly measurements: readonly Measurement[];
  /** Null for a rule over events. */
  readonly worked: WorkedFormula | null;
}

export interface Derived {
  /** Of KPIs that are not measured. */
  readonly values: ReadonlyMap<Kpi, DerivedValue>;
  /** Every formula that could be worked out, by the KPI's id; those of measured KPIs among them. */
  readonly formulas: ReadonlyMap<string, WorkedFormula>;
  readonly findings: readonly Finding[];
}

/** A formula and measured values that differ by more than this share of them disagree: less is rounding. */
const DISAGREEMENT = 0.005;

export interface ValueSources extends Omit<FormulaSources, "aggregations"> {
  /** Null where the workbook has none. */
  readonly events: EventTable | null;
}

/** Measured values win over the formula, which is then held against them; a formula wins over the register's own actual. */
export function deriveValues(kpis: readonly Kpi[], given: ValueSources): Derived {
  const rules = applyRules(kpis, { ...given, table: given.events }, isMeasuredIn(given));
  const sources: FormulaSources = { ...given, aggregations: rules.aggregations, ...joined(given, rules.measurements) };
  const isMeasured = isMeasuredIn(sources);
  const { links, findings } = linkFormulas(kpis, isMeasured, rules.ruled);
  const work = formulaWorker(links, sources);
  const values = new Map<Kpi, DerivedValue>();
  for (const [kpi, aggregation] of rules.aggregations)
    values.set(kpi, { kpi: { ...kpi, aggregation }, measurements: sources.byKpi.get(kpi) ?? [], worked: null });
  const formulas = new Map<string, WorkedFormula>();
  const told: Finding[] = [...rules.findings, ...findings];
  for (const link of links) {
    const { kpi } = link;
    try {
      const worked = work(link, { segment: kpi.segment, frequency: null });
      const own = sources.byKpi.get(kpi) ?? [];
      const derived = isMeasured(kpi) ? null : derivedValue(worked, own);
      formulas.set(kpi.id, worked);
      if (derived) values.set(kpi, derived);
      told.push(...failures(worked, sources), ...(isMeasured(kpi) ? disagreements(worked, own, sources) : unworkable(worked)));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      told.push(formulaFinding(kpi, `formula of ${displayName(kpi)} could not be worked out: ${error.message}`, "error"));
    }
  }
  return { values, formulas, findings: told };
}

/** Rules beside what is measured: targets of periods stay. */
function joined(
  { byKpi, inSegments }: ValueSources,
  more: ReadonlyMap<Kpi, readonly Measurement[]>,
): Pick<FormulaSources, "byKpi" | "inSegments"> {
  if (more.size === 0) return { byKpi, inSegments };
  const join = (map: FormulaSources["byKpi"]): FormulaSources["byKpi"] => {
    const all = new Map(map);
    for (const [kpi, measurements] of more) all.set(kpi, [...(map.get(kpi) ?? []), ...measurements]);
    return all;
  };
  return { byKpi: join(byKpi), inSegments: join(inSegments) };
}

/** Null without any value: then the register's own actual counts, if there is one. */
function derivedValue(worked: WorkedFormula, own: readonly Measurement[]): DerivedValue | null {
  const { measurements, isOfRegister, link } = worked;
  const [first] = measurements;
  if (measurements.every(({ actual }) => actual === null)) return null;
  if (!isOfRegister) return { kpi: link.kpi, measurements: [...own, ...measurements], worked }; // targets of periods stay
  const days = [...link.parts.values()].flatMap(({ actualAsOf }) => actualAsOf ?? []);
  const actualAsOf = days.length === 0 ? null : Math.min(...days);
  return { kpi: { ...link.kpi, actual: first?.actual ?? null, actualAsOf }, measurements: own, worked };
}

function failures({ link: { kpi }, failed }: WorkedFormula, { fiscalStart }: FormulaSources): Finding[] {
  const [first] = failed;
  if (!first) return [];
  const more = failed.length === 1 ? "" : ` and ${failed.length - 1} more`;
  const message = `${first.reason}: ${displayName(kpi)} is a gap in ${periodLabel(first.period, fiscalStart)}${more}`;
  return [formulaFinding(kpi, message, "warning")];
}

function unworkable({ link: { kpi, parts: named }, measurements, failed, parts }: WorkedFormula): Finding[] {
  if (failed.length > 0 || measurements.some(({ actual }) => actual !== null)) return [];
  const without = [...parts]
    .filter(([, values]) => values.size === 0)
    .map(([name]) => displayName(named.get(name) ?? { name, segment: "" }));
  const reason =
    without.length === 0
      ? "they share no period"
      : `none of ${without.join(", ")}${kpi.segment === "" ? "" : ` for segment ${quote(kpi.segment)}`}`;
  return [formulaFinding(kpi, `formula of ${displayName(kpi)} requires values of all its parts: ${reason}`, "warning")];
}

/** Only where both speak of periods of one length. */
function disagreements(
  { link: { kpi }, frequency, measurements }: WorkedFormula,
  own: readonly Measurement[],
  sources: FormulaSources,
): Finding[] {
  const { fiscalStart, asOf } = sources;
  const series = toSeries(
    own.filter(({ period }) => period.start <= asOf),
    { frequency: kpi.frequency, aggregation: kpi.aggregation, fiscalStart },
  );
  if (series.frequency !== frequency) return [];
  const byStart = new Map(measurements.map(({ period, actual }) => [period.start, actual]));
  const pairs = series.points.flatMap(({ period, value }) => {
    const worked = byStart.get(period.start) ?? null;
    return value === null || worked === null ? [] : [{ period, value, worked }];
  });
  const different = pairs.filter(
    ({ value, worked }) => Math.abs(value - worked) > DISAGREEMENT * Math.max(Math.abs(value), Math.abs(worked)),
  );
  const last = different[different.length - 1];
  if (!last) return [];
  const unit = readUnit(kpi.unit);
  const say = (value: number): string => formatValue(value, unit, decimalsFor([last.value, last.worked], unit));
  const share = pairs.length === 1 ? "" : `, in ${different.length} of ${pairs.length} periods they differ`;
  const message =
    `measured values of ${displayName(kpi)} must agree with its formula: ${say(last.value)} in ${periodLabel(last.period, fiscalStart)}, ` +
    `${say(last.worked)} by the formula${share}; the measured ones are used`;
  return [formulaFinding(kpi, message, "warning")];
}
