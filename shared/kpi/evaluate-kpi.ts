/** One KPI, its measurements and a day: level, pace, status and the sentence that explains it. */
import type { Finding, Severity } from "../cell/finding";
import { isoDate, type Day } from "../cell/serial-day";
import { answer, noAnswer, type Answer } from "./answer";
import { attainment, rangeAttainment } from "./attainment";
import { consistency, type Consistency } from "./consistency";
import { currentValue, type CurrentValue } from "./current-value";
import { holds } from "./direction";
import { expectedNow } from "./expected-now";
import { explain, nextClass } from "./explain";
import type { Kpi } from "./kpi";
import type { KpiResult, Measures } from "./kpi-result";
import type { Measurement } from "./measurement";
import { pace, projected, requiredRate } from "./pace";
import type { Frequency } from "./period";
import { timeShare } from "./phasing";
import { progress } from "./progress";
import { toSeries, type Series } from "./series";
import { statusOf } from "./status";
import { readUnit } from "./unit";
import { favourable, variance } from "./variance";
import { ragOf, type StatusFacts, type Verdict } from "./verdict";

export interface EvaluationOptions {
  readonly asOf: Day;
  readonly fiscalStart: number;
  /** Share of periods in which a target to be held must be met: 1 is all. */
  readonly requiredShare: number;
}

/** Evaluates a KPI on its own measurements, in any order; those of periods that begin after as of are left out and said so. */
export function evaluateKpi(kpi: Kpi, measurements: readonly Measurement[], options: EvaluationOptions): KpiResult {
  const { asOf } = options;
  const known = measurements.every((m) => m.period.start <= asOf) ? measurements : measurements.filter((m) => m.period.start <= asOf);
  const seriesOptions = { frequency: kpi.frequency, aggregation: kpi.aggregation, fiscalStart: options.fiscalStart };
  const series = toSeries(known, seriesOptions);
  const current = currentValue(kpi, series, asOf);
  const judged: Kpi = current.target !== null && holds(kpi.direction) && kpi.direction !== "range" ? { ...kpi, target: current.target } : kpi;
  const notes: string[] = known.length < measurements.length ? [`${measurements.length - known.length} measurements after ${isoDate(asOf)} are left out`] : [];

  const way = wayOf(judged);
  const expected = way
    ? answer(() => {
        const all = known.length < measurements.length && kpi.phasing === "profile" ? toSeries(measurements, seriesOptions) : series;
        const { value, note } = expectedNow(way.kpi, way, { asOf, history: series, targets: all.points });
        if (note !== "") notes.push(note);
        return value;
      })
    : noAnswer("expected requires a target, a start and a due date");
  const kept = holds(judged.direction) ? consistencyOf(judged, series) : null;
  const facts: StatusFacts = {
    ...judged,
    baseline: way ? way.kpi.baseline : judged.baseline,
    asOf,
    actual: current.actual,
    expected: expected.value,
    age: current.age,
    measured: current.measured,
    consistency: kept,
    requiredShare: options.requiredShare,
  };
  const verdict = kpi.kind === "metric" ? null : statusOf(facts);
  const answers = answersOf(judged, current, { expected, way, asOf, frequency: series.frequency });
  return {
    kpi,
    ...measuresOf(answers),
    reasons: reasonsOf(answers),
    status: verdict?.status ?? null,
    rag: verdict ? ragOf(verdict.status) : null,
    verdict,
    next: verdict ? nextClass(verdict, current.actual) : null,
    explanation: explanationOf(kpi, verdict, facts, current),
    consistency: kept,
    period: current.period,
    basis: current.basis,
    series,
    findings: [...gapsInDefinition(kpi).map((message) => finding(kpi, "warning", message)), ...notes.map((message) => finding(kpi, "info", message))],
  };
}

/** A way from a baseline to a target by a date; null where there is none to be on. */
interface Way {
  readonly kpi: Kpi & { target: number; baseline: number };
  readonly start: Day;
  readonly due: Day;
}

/** Increase starts from zero unless a baseline is given; decrease cannot, so without baseline it has no way. */
function wayOf(kpi: Kpi): Way | null {
  if (holds(kpi.direction) || kpi.direction === "none" || kpi.start === null || kpi.due === null || kpi.due <= kpi.start) return null;
  const target = kpi.direction === "milestone" ? (kpi.target ?? 1) : kpi.target;
  const baseline = kpi.baseline ?? (kpi.direction === "decrease" ? null : 0);
  if (target === null || baseline === null || target === baseline) return null;
  const isYesNo = kpi.direction === "milestone" && readUnit(kpi.unit).kind !== "percent" && kpi.phasing === "linear";
  return { kpi: { ...kpi, target, baseline, phasing: isYesNo ? "step" : kpi.phasing }, start: kpi.start, due: kpi.due };
}

type Answers = Readonly<Record<keyof Measures, Answer>>;

function answersOf(kpi: Kpi, current: CurrentValue, time: { expected: Answer; way: Way | null; asOf: Day; frequency: Frequency }): Answers {
  const { actual } = current;
  const target = kpi.direction === "milestone" ? (kpi.target ?? 1) : kpi.target;
  const baseline = time.way?.kpi.baseline ?? kpi.baseline;
  const { way, asOf } = time;
  const given = (reason: string, formula: (a: number) => number): Answer => (actual === null ? noAnswer("no measurement") : reason !== "" ? noAnswer(reason) : answer(() => formula(actual)));
  const noTarget = target === null ? "no target" : "";
  const noWay = way ? "" : "requires a target to reach, a baseline, a start and a due date";
  return {
    actual: given("", (a) => a),
    target: target === null ? noAnswer(kpi.direction === "range" ? "a range has two bounds" : "no target") : { value: target, reason: "" },
    progress: given(noTarget || (baseline === null ? "no baseline" : ""), (a) => progress(a, target ?? 0, baseline ?? 0)),
    attainment: given(kpi.direction === "range" ? (kpi.low === null ? "no range" : "") : noTarget, (a) => attainmentOf(kpi, a, target ?? 0)),
    variance: given(noTarget, (a) => variance(a, target ?? 0)),
    favourable: given(noTarget, (a) => favourable(a, target ?? 0, kpi.direction)),
    expected: time.expected,
    pace: given(time.expected.value === null ? time.expected.reason : "", (a) => pace(a, baseline ?? 0, time.expected.value ?? 0)),
    requiredRate: given(noWay, (a) => requiredRate(a, target ?? 0, { asOf, due: way?.due ?? 0, unit: time.frequency, direction: kpi.direction })),
    projected: given(noWay, (a) => projected(a, baseline ?? 0, way ? timeShare(way, asOf) : 1)),
    change: given(current.previous === null ? "no value one period earlier" : "", (a) => a - (current.previous ?? 0)),
  };
}

function attainmentOf(kpi: Kpi, actual: number, target: number): number {
  if (kpi.direction === "range") return rangeAttainment(actual, { low: kpi.low ?? 0, high: kpi.high ?? 0, tolerance: kpi.tolerance });
  return attainment(actual, target, { direction: kpi.direction });
}

function measuresOf(answers: Answers): Measures {
  return {
    actual: answers.actual.value,
    target: answers.target.value,
    progress: answers.progress.value,
    attainment: answers.attainment.value,
    variance: answers.variance.value,
    favourable: answers.favourable.value,
    expected: answers.expected.value,
    pace: answers.pace.value,
    requiredRate: answers.requiredRate.value,
    projected: answers.projected.value,
    change: answers.change.value,
  };
}

function reasonsOf(answers: Answers): KpiResult["reasons"] {
  const reasons: Partial<Record<keyof Measures, string>> = {};
  for (const name of Object.keys(answers) as (keyof Measures)[]) {
    if (answers[name].value === null) reasons[name] = answers[name].reason;
  }
  return reasons;
}

/** Periods from start to due, each against its own target where it has one; all periods where there are no dates. */
function consistencyOf(kpi: Kpi, series: Series): Consistency | null {
  const points = series.points.filter((point) => (kpi.start === null || point.period.end >= kpi.start) && (kpi.due === null || point.period.start <= kpi.due));
  const goals = points.map((point) => ({ ...kpi, target: kpi.direction === "range" ? null : (point.target ?? kpi.target) }));
  const counted = points.some((point, i) => point.value !== null && (goals[i]?.target !== null || kpi.low !== null));
  return counted ? consistency(points.map((point) => point.value), goals) : null;
}

function explanationOf(kpi: Kpi, verdict: Verdict | null, facts: StatusFacts, current: CurrentValue): string {
  if (kpi.kind === "metric") return "A metric, not a KPI: no objective is named for it, so it is watched and not judged.";
  if (!verdict) return "Watched, not judged: its direction is none.";
  const basis = current.basis === "total to date" ? ` The actual is the total since ${isoDate(kpi.start ?? facts.asOf)}.` : "";
  return explain(verdict, facts, readUnit(kpi.unit)) + basis;
}

/** What keeps a KPI with a way to go from being judged by its pace. */
function gapsInDefinition(kpi: Kpi): string[] {
  if (kpi.kind === "metric" || holds(kpi.direction) || kpi.direction === "none") return [];
  const missing = [kpi.start === null ? "a start" : "", kpi.due === null ? "a due date" : "", kpi.direction === "decrease" && kpi.baseline === null ? "a baseline" : ""].filter((word) => word !== "");
  if (missing.length === 0 || (kpi.target === null && kpi.direction !== "milestone")) return [];
  return [`${kpi.name} requires ${missing.join(" and ")} to be judged by its pace: until then only its level is judged`];
}

function finding(kpi: Kpi, severity: Severity, message: string): Finding {
  return { severity, where: kpi.where, message, kpi: kpi.id };
}
