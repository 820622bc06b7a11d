/** One KPI, its measurements and a day: level, pace, status and the sentence that explains it. */
import type { Finding, Severity } from "../cell/finding";
import { isoDate, type Day } from "../cell/serial-day";
import { lazyAnalysis, withAnalysis } from "./analysis";
import { answer, noAnswer, type Answer } from "./answer";
import { currentValue, type CurrentValue } from "./current-value";
import { holds } from "./direction";
import { expectedNow } from "./expected-now";
import { explain } from "./explain";
import { heldPeriods } from "./held-periods";
import type { Kpi } from "./kpi";
import type { KpiResult, LevelResult } from "./kpi-result";
import type { Measurement } from "./measurement";
import { measuresOf, reasonsOf } from "./measures";
import { nextClass } from "./next-class";
import type { Period } from "./period";
import type { Knot } from "./polyline";
import { toSeries, type Series, type SeriesOptions } from "./series";
import { statusOf } from "./status";
import { targetInForce, withTargetsInForce } from "./target-in-force";
import { readUnit } from "./unit";
import { ragOf, type StatusFacts, type Verdict } from "./verdict";
import { missingForWay, wayOf, type Way } from "./way";

export interface EvaluationOptions {
  readonly asOf: Day;
  readonly fiscalStart: number;
  /** Share of periods in which a target to be held must be met: 1 is all. */
  readonly requiredShare: number;
  /** How the value of a period was worked out, for the explanation; left out where values are measured. */
  readonly workings?: (period: Period | null) => string;
}

/** Evaluates a KPI on its own measurements, in any order; those of periods that begin after as of are left out and said so. */
export function evaluateKpi(kpi: Kpi, measurements: readonly Measurement[], options: EvaluationOptions): KpiResult {
  const asOf = Math.floor(options.asOf); // a day is not over at noon
  const seriesOptions = { frequency: kpi.frequency, aggregation: kpi.aggregation, fiscalStart: options.fiscalStart };
  const known = measurements.every((m) => m.period.start <= asOf) ? measurements : measurements.filter((m) => m.period.start <= asOf);
  const series = withTargetsInForce(kpi, toSeries(known, seriesOptions));
  const current = currentValue(kpi, series, asOf);
  const judged = withOwnTarget(kpi, current.target ?? targetInForce(kpi, asOf));
  const way = wayOf(judged);
  const { expected, note, next } = expectedOf(judged, way, { asOf, series, measurements, seriesOptions });
  const kept = heldPeriods(kpi, series, asOf);
  const facts = factsOf(judged, { way, current, expected, interim: next, asOf, consistency: kept, requiredShare: options.requiredShare });
  const verdict = kpi.kind === "metric" ? null : statusOf(facts);
  const measures = measuresOf(judged, current, { way, expected, asOf, frequency: series.frequency });
  const future = measurements.length - known.length;
  const notes = [
    future === 0 ? "" : `${future} ${future === 1 ? "measurement" : "measurements"} after ${isoDate(asOf)} left out`,
    series.leftOut === 0 ? "" : `${series.leftOut} of a longer period than a ${series.frequency} left out`,
    ...current.notes,
    note,
  ];
  // every key in its place: spreading the measures took longer than working them out
  const level: LevelResult = {
    kpi,
    actual: measures.actual.value,
    target: measures.target.value,
    progress: measures.progress.value,
    attainment: measures.attainment.value,
    variance: measures.variance.value,
    favourable: measures.favourable.value,
    expected: measures.expected.value,
    pace: measures.pace.value,
    requiredRate: measures.requiredRate.value,
    projected: measures.projected.value,
    change: measures.change.value,
    status: verdict?.status ?? null,
    rag: verdict ? ragOf(verdict.status) : null,
    verdict,
    next: verdict ? nextClass(verdict, current.actual, readUnit(kpi.unit)) : null,
    statusExplanation: [explanationOf(kpi, verdict, facts, current), workedOut(current, options)].filter((text) => text !== "").join(" "),
    consistency: kept,
    period: current.period,
    basis: current.basis,
    series,
    findings: [
      ...definitionFindings(kpi),
      ...notes.filter((text) => text !== "").map((text) => finding(kpi, "info", `${kpi.name}: ${text}`)),
    ],
  };
  return withAnalysis(level, reasonsOf(measures), lazyAnalysis(judged, series, asOf));
}

/** A target that the period has of its own counts where the target is to be held. */
function withOwnTarget(kpi: Kpi, target: number | null): Kpi {
  return target !== null && holds(kpi.direction) && kpi.direction !== "range" ? { ...kpi, target } : kpi;
}

interface FactsInput extends Pick<StatusFacts, "asOf" | "consistency" | "requiredShare" | "interim"> {
  readonly way: Way | null;
  readonly current: CurrentValue;
  readonly expected: Answer;
}

function factsOf(kpi: Kpi, { way, current, expected, interim = null, asOf, consistency, requiredShare }: FactsInput): StatusFacts {
  const { direction, target, low, high, tolerance, thresholds, start, due } = kpi;
  const { actual, age, measured } = current;
  const baseline = way?.baseline ?? kpi.baseline;
  return {
    direction,
    target,
    low,
    high,
    tolerance,
    thresholds,
    start,
    due,
    baseline,
    asOf,
    actual,
    expected: expected.value,
    interim,
    age,
    measured,
    consistency,
    requiredShare,
  };
}

interface ExpectedInput {
  readonly asOf: Day;
  readonly series: Series;
  readonly measurements: readonly Measurement[];
  readonly seriesOptions: SeriesOptions;
}

function expectedOf(kpi: Kpi, way: Way | null, input: ExpectedInput): { expected: Answer; note: string; next: Knot | null } {
  if (!way) return { expected: noAnswer("expected requires a way to a target between a start and a due date"), note: "", next: null };
  const { asOf, series, measurements, seriesOptions } = input;
  let note = "";
  let next: Knot | null = null;
  const expected = answer(() => {
    // a profile's targets lie in the future, where there is no actual yet
    const targets = way.phasing === "profile" ? toSeries(measurements, seriesOptions).points : [];
    const now = expectedNow(kpi, way, { asOf, history: series, targets });
    ({ note, next } = now);
    return now.value;
  });
  return { expected, note, next };
}

function explanationOf(kpi: Kpi, verdict: Verdict | null, facts: StatusFacts, current: CurrentValue): string {
  if (kpi.kind === "metric") {
    return `A metric, not a KPI${kpi.objective === "" ? ": no objective is named for it, so it" : ": it"} is watched and not judged.`;
  }
  if (!verdict) return "Watched, not judged: its direction is none.";
  const basis = current.basis === "total to date" ? ` The actual is the total since ${isoDate(kpi.start ?? facts.asOf)}.` : "";
  return explain(verdict, facts, readUnit(kpi.unit)) + basis;
}

/** "Worked out: £4.20 = £8,400 / 2,000 in 2025-06." */
function workedOut({ actual, period }: CurrentValue, { workings }: EvaluationOptions): string {
  const text = actual === null || !workings ? "" : workings(period);
  return text === "" ? "" : `Worked out: ${text}.`;
}

function definitionFindings(kpi: Kpi): Finding[] {
  const missing = kpi.kind === "metric" ? "" : missingForWay(kpi);
  if (missing === "") return [];
  const message = `${kpi.name} requires ${missing} to be judged by its pace: until then only its level is judged`;
  return [{ ...finding(kpi, "warning", message), check: kpi.due === null ? "no-due" : "no-way" }];
}

function finding(kpi: Kpi, severity: Severity, message: string): Finding {
  return { severity, where: kpi.where, message, kpi: kpi.id };
}
