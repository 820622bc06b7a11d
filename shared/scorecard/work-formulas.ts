/** The register's formulas worked out period by period: what they give counts like measurements, and what it is made of stays at hand. */
import type { Day } from "../cell/serial-day";
import { quotientOf, type FormulaName } from "../formula/formula";
import { workOut, type Worked } from "../formula/work-out";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import type { Frequency, Period } from "../kpi/period";
import { coarser } from "../kpi/series";
import type { FormulaLink } from "./link-formulas";
import {
  isMeasuredIn,
  measuredPart,
  registerPart,
  seriesOfPart,
  type FormulaSources,
  type PartQuestion,
  type PartSeries,
} from "./part-series";

export interface WorkedFormula {
  readonly link: FormulaLink;
  /** The length of its periods: the longest among its parts and the KPI's own. */
  readonly frequency: Frequency;
  /** A value a period in the order of time, null for a gap; numerator and denominator where the formula is a quotient. */
  readonly measurements: readonly Measurement[];
  /** True if no part keeps a history: the one value comes from the register's own actuals, as old as the oldest of them. */
  readonly isOfRegister: boolean;
  /** Values of each part by the first day of the period, by the part's name as written. */
  readonly parts: ReadonlyMap<string, PartSeries["values"]>;
  /** Periods in which all parts are there but the formula gives no number, and why. */
  readonly failed: readonly { readonly period: Period; readonly reason: string }[];
}

/** A formula's answer for one segment ("" is all) in periods of at least a length. */
export type FormulaWorker = (link: FormulaLink, question: PartQuestion) => WorkedFormula;

/**
 * Each part is first brought to the formula's periods by its own aggregation, so that a quarter's revenue per user is the quarter's
 * revenue over the quarter's users and no mean of months. A part that is missing in a period makes a gap.
 */
export function formulaWorker(links: readonly FormulaLink[], sources: FormulaSources): FormulaWorker {
  const byKpi = new Map(links.map((link) => [link.kpi, link]));
  const isMeasured = isMeasuredIn(sources);
  const parts = new Map<string, PartSeries>();
  const worked = new Map<string, WorkedFormula>();

  const partOf = (kpi: Kpi, question: PartQuestion): PartSeries =>
    remembered(parts, keyOf(kpi, question), () => {
      if (isMeasured(kpi)) return measuredPart(kpi, question, sources);
      const link = byKpi.get(kpi);
      const formula = link && work(link, question);
      if (!formula || formula.measurements.length === 0) return registerPart(kpi, question, sources);
      return seriesOfPart(kpi, formula.measurements, { frequency: formula.frequency, sources });
    });

  const work: FormulaWorker = (link, question) =>
    remembered(worked, keyOf(link.kpi, question), () => {
      const asked = (name: FormulaName["name"], frequency: Frequency | null): PartSeries => {
        const part = link.parts.get(name)!;
        return partOf(part, { frequency, segment: part.segment === "" ? question.segment || link.kpi.segment : "" });
      };
      const names = [...link.parts.keys()];
      const own = new Map(names.map((name) => [name, asked(name, null)]));
      const ownLengths = [...own.values()].map((part) => part.frequency);
      const lengths = [question.frequency, link.kpi.frequency, ...ownLengths];
      const frequency = lengths.reduce((long, length) => (long && length ? coarser(long, length) : (long ?? length)), null) ?? "day";
      const values = new Map([...own].map(([name, part]) => [name, (part.frequency === frequency ? part : asked(name, frequency)).values]));
      const isOfRegister = ownLengths.every((length) => length === null);
      return workedFrom(link, { frequency, isOfRegister, parts: isOfRegister ? onOldestDay(values) : values });
    });
  return work;
}

/** Actuals of several days, one of each part, taken together. */
function onOldestDay(parts: WorkedFormula["parts"]): WorkedFormula["parts"] {
  const all = [...parts.values()].flatMap((values) => [...values.values()]);
  const period = all.reduce<Period | null>((oldest, value) => (oldest && oldest.start <= value.period.start ? oldest : value.period), null);
  if (!period) return parts;
  return new Map(
    [...parts].map(([name, values]) => [name, new Map([...values.values()].map(({ value }) => [period.start, { period, value }]))]),
  );
}

function workedFrom(link: FormulaLink, given: Pick<WorkedFormula, "frequency" | "isOfRegister" | "parts">): WorkedFormula {
  const { parts } = given;
  const periods = new Map<Day, Period>();
  for (const values of parts.values()) for (const [start, { period }] of values) periods.set(start, period);
  const quotient = quotientOf(link.formula);
  const failed: { period: Period; reason: string }[] = [];
  const measurements = [...periods.values()]
    .sort((a, b) => a.start - b.start)
    .map((period): Measurement => {
      const valueOf = ({ name }: FormulaName): number | null => parts.get(name)?.get(period.start)?.value ?? null;
      const value = workOut(link.formula, valueOf);
      if (value instanceof Error) failed.push({ period, reason: value.message });
      const isNumber = typeof value === "number";
      const numerator = quotient && isNumber ? numberOf(workOut(quotient.numerator, valueOf)) : null;
      const denominator = quotient && isNumber ? numberOf(workOut(quotient.denominator, valueOf)) : null;
      return { ...measurementOf(link.kpi, period), actual: numberOf(value), numerator, denominator };
    });
  return { ...given, link, measurements, failed };
}

function measurementOf(kpi: Kpi, period: Period): Omit<Measurement, "actual" | "numerator" | "denominator"> {
  return { kpi: kpi.id, period, target: null, segment: kpi.segment, note: "", reportedOn: null, where: kpi.formula?.where ?? kpi.where };
}

function numberOf(value: Worked): number | null {
  return typeof value === "number" ? value : null;
}

function keyOf({ id }: Kpi, { segment, frequency }: PartQuestion): string {
  return `${frequency ?? ""}\n${segment}\n${id}`;
}

function remembered<T>(known: Map<string, T>, key: string, work: () => T): T {
  const there = known.get(key);
  if (there !== undefined) return there;
  const value = work();
  known.set(key, value);
  return value;
}
