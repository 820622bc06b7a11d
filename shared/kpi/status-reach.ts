/** The verdict on KPIs that reach a target by a date: increase, decrease, milestone. Judged by progress and pace. */
import { reaches } from "./border";
import { timeShare } from "./phasing";
import { plain, type Border, type StatusFacts, type StatusRule, type Verdict } from "./verdict";

type Facts = StatusFacts & { readonly actual: number };

/** In this first share of the time a bad pace says little. */
export const EARLY_SHARE = 0.2;

/** The borders of a way from baseline to target, as values of the actual. */
interface Way {
  readonly baseline: number;
  readonly target: number;
  readonly expected: number;
  /** 1 where the way goes up, -1 where it goes down. */
  readonly sign: 1 | -1;
}

/** progress ≥ 1, then the due date, then pace against the two thresholds, softened while it is early. */
export function reachVerdict(facts: Facts): Verdict {
  const way = wayOf(facts);
  const reached: Border = { status: "Achieved", at: way.target };
  if (isBeyond(facts.actual, way.target, way)) {
    return { status: "Achieved", rule: facts.direction === "milestone" ? "milestone done" : "target reached", better: null, worse: null };
  }
  if (facts.due !== null && facts.asOf > facts.due) return { status: "Missed", rule: "due passed", better: reached, worse: null };
  return soften(paceVerdict(facts, way, reached), facts);
}

function wayOf(facts: Facts): Way {
  const baseline = facts.baseline ?? 0;
  const target = facts.target ?? 1; // a milestone without target: 1 is done
  return { baseline, target, expected: facts.expected ?? baseline, sign: target >= baseline ? 1 : -1 };
}

function paceVerdict(facts: Facts, way: Way, reached: Border): Verdict {
  const isWaiting = way.expected === way.baseline;
  const rule: StatusRule = isWaiting ? "nothing expected yet" : "pace";
  const amber = valueAtPace(way, facts.thresholds.amber);
  const red = valueAtPace(way, facts.thresholds.red);
  const hasMiddle = amber !== red; // nothing lies between while nothing is expected, or where both thresholds are one
  if (isBeyond(facts.actual, amber, way)) {
    const worse: Border = { status: hasMiddle ? "At risk" : "Off track", at: amber };
    const canFall = !(isWaiting && facts.direction === "milestone"); // not done is as little as can be done
    return { status: "On track", rule, better: reached, worse: canFall ? worse : null };
  }
  const upTo = (border: Border): Border => (isBeyond(border.at, way.target, way) ? reached : border); // a target on the way comes first
  const better = upTo({ status: "On track", at: amber });
  if (!hasMiddle) return { status: "Off track", rule, better, worse: null };
  if (isBeyond(facts.actual, red, way)) return { status: "At risk", rule, better, worse: { status: "Off track", at: red } };
  return { status: "Off track", rule, better: upTo({ status: "At risk", at: red }), worse: null };
}

/**
 * The actual at which the pace is exactly `threshold`. Where a phasing expects to go back first, the same share of that
 * step is allowed on top of it.
 */
function valueAtPace(way: Way, threshold: number): number {
  const step = way.expected - way.baseline;
  return way.baseline + (way.sign * step > 0 ? threshold : 2 - threshold) * step;
}

function isBeyond(actual: number, border: number, way: Way): boolean {
  return reaches(way.sign * actual, way.sign * border, Math.max(Math.abs(way.baseline), Math.abs(way.expected)));
}

/** Early, or on a single measurement, nothing worse than On track is said. */
function soften(verdict: Verdict, facts: Facts): Verdict {
  if (verdict.status === "On track") return verdict;
  if (isEarly(facts)) return plain("Too early", "too early");
  return facts.measured === 1 ? plain("Too early", "single measurement") : verdict;
}

function isEarly({ start, due, asOf }: Facts): boolean {
  return start !== null && due !== null && start < due && timeShare({ start, due }, asOf) <= EARLY_SHARE;
}
