/** The numbers of a KPI as of a day: each is worked out on its own, and where one is missing it says what it requires. */
import type { Day } from "../cell/serial-day";
import { answer, noAnswer, type Answer } from "./answer";
import { attainment, rangeAttainment } from "./attainment";
import type { CurrentValue } from "./current-value";
import type { Kpi } from "./kpi";
import type { LevelReasons, Measures } from "./kpi-result";
import { pace, projected, requiredRate } from "./pace";
import type { Frequency } from "./period";
import { timeShare } from "./phasing";
import { progress } from "./progress";
import { favourable, variance } from "./variance";
import { targetOf, type Way } from "./way";

export interface Timing {
  readonly way: Way | null;
  readonly expected: Answer;
  readonly asOf: Day;
  readonly frequency: Frequency;
}

/** An answer for each of the numbers. */
export function measuresOf(
  kpi: Kpi,
  current: CurrentValue,
  { way, expected, asOf, frequency }: Timing,
): Readonly<Record<keyof Measures, Answer>> {
  const { actual, previous } = current;
  const { direction, low, high } = kpi;
  const target = targetOf(kpi);
  const baseline = way?.baseline ?? kpi.baseline;
  const due = way?.due ?? null;
  const share = way && timeShare(way, asOf);
  const isRange = direction === "range";
  return {
    actual: work("actual", { actual }, (n) => n.actual),
    target:
      target === null
        ? noAnswer(isRange ? "a range has two bounds, not one target" : "the register gives no target")
        : { value: target, reason: "" },
    progress: work("progress", { actual, target, baseline }, (n) => progress(n.actual, n.target, n.baseline)),
    attainment: isRange
      ? work("attainment", { actual, low, high }, (n) => rangeAttainment(n.actual, { ...n, tolerance: kpi.tolerance }))
      : work("attainment", { actual, target }, (n) => attainment(n.actual, n.target, { direction })),
    variance: work("variance", { actual, target }, (n) => variance(n.actual, n.target)),
    favourable: work("favourable", { actual, target }, (n) => favourable(n.actual, n.target, direction)),
    expected,
    pace:
      expected.value === null
        ? noAnswer(expected.reason)
        : work("pace", { actual, baseline, expected: expected.value }, (n) => pace(n.actual, n.baseline, n.expected)),
    requiredRate: work("required rate", { actual, target, due }, (n) =>
      requiredRate(n.actual, n.target, { asOf, due: n.due, unit: frequency, direction }),
    ),
    projected: work("projection", { actual, baseline, share }, (n) => projected(n.actual, n.baseline, n.share)),
    change: work("change", { actual, previous }, (n) => variance(n.actual, n.previous)),
  };
}

/** Why numbers are null. */
export function reasonsOf(answers: Readonly<Record<keyof Measures, Answer>>): LevelReasons {
  const reasons: Partial<Record<keyof Measures, string>> = {};
  for (const name of Object.keys(answers) as (keyof Measures)[]) {
    const { value, reason } = answers[name];
    if (value === null) reasons[name] = reason;
  }
  return reasons;
}

/** What the numbers are called in a reason. */
const NEEDED: Readonly<Record<string, string>> = {
  actual: "a measurement",
  target: "a target",
  baseline: "a baseline",
  low: "a range",
  high: "a range",
  due: "a way to a target between a start and a due date",
  share: "a way to a target between a start and a due date",
  previous: "a value one period earlier",
};

/** The formula's answer if all its numbers are there; else what it requires. */
function work<K extends string>(
  subject: string,
  numbers: Readonly<Record<K, number | null>>,
  formula: (n: Readonly<Record<K, number>>) => number,
): Answer {
  for (const name in numbers) {
    if (numbers[name] === null) return noAnswer(`${subject} requires ${NEEDED[name] ?? name}`);
  }
  return answer(() => formula(numbers as Readonly<Record<K, number>>));
}
