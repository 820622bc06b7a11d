/** The verdict on KPIs that reach a target by a date: increase, decrease, milestone. Judged by progress and pace. */
import { reaches } from "./border";
import { timeShare } from "./phasing";
import { plain, type Border, type Status, type StatusFacts, type StatusRule, type Verdict } from "./verdict";

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
  if (way.expected === way.baseline) return startVerdict(facts, way, reached);
  const amber: Border = { status: "On track", at: valueAtPace(way, facts.thresholds.amber) };
  const red: Border = { status: "At risk", at: valueAtPace(way, facts.thresholds.red) };
  const rule: StatusRule = "pace";
  if (isBeyond(facts.actual, amber.at, way))
    return { status: "On track", rule, better: reached, worse: { status: "At risk", at: amber.at } };
  if (isBeyond(facts.actual, red.at, way)) return { status: "At risk", rule, better: amber, worse: { status: "Off track", at: red.at } };
  return { status: "Off track", rule, better: red, worse: null };
}

/** While nothing is expected yet, there is only the baseline to fall behind; a milestone cannot even do that. */
function startVerdict(facts: Facts, way: Way, reached: Border): Verdict {
  const rule: StatusRule = "nothing expected yet";
  if (!isBeyond(facts.actual, way.baseline, way)) {
    return { status: "Off track", rule, better: { status: "On track", at: way.baseline }, worse: null };
  }
  const worse: Border | null = facts.direction === "milestone" ? null : { status: "Off track", at: way.baseline };
  return { status: "On track", rule, better: reached, worse };
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
  const early: Status = "Too early";
  if (facts.start !== null && facts.due !== null && timeShare({ start: facts.start, due: facts.due }, facts.asOf) <= EARLY_SHARE) {
    return plain(early, "too early");
  }
  return facts.measured === 1 ? plain(early, "single measurement") : verdict;
}
