/** Status: one word for level and pace against the target, reached by the first rule of a fixed list that applies. */
import { holds } from "./direction";
import type { Goal } from "./met";
import { holdVerdict } from "./status-hold";
import { reachVerdict } from "./status-reach";
import { plain, type StatusFacts, type Verdict } from "./verdict";

/** A measurement may be this many periods old before the status is Stale. */
export const STALE_AFTER_PERIODS = 1.5;

/** The verdict; null for direction none, which is watched and never judged. */
export function statusOf(facts: StatusFacts): Verdict | null {
  if (facts.direction === "none") return null;
  if (!hasTarget(facts)) return plain("No target", "no target");
  if (facts.start !== null && facts.asOf < facts.start) return plain("Not started", "not started");
  if (facts.actual === null) return plain("No data", "no data");
  if (facts.age !== null && facts.age > STALE_AFTER_PERIODS) return plain("Stale", "stale");
  const known = { ...facts, actual: facts.actual };
  return holds(facts.direction) || isUndated(facts) ? holdVerdict(known) : reachVerdict(known);
}

function hasTarget(facts: Goal): boolean {
  if (facts.direction === "milestone") return true; // done is the target
  return facts.direction === "range" ? facts.low !== null && facts.high !== null : facts.target !== null;
}

/** Without both dates there is no way to be on: the level alone is judged. A milestone is done or not at any time. */
function isUndated(facts: StatusFacts): boolean {
  if (facts.direction === "milestone") return false;
  return facts.baseline === facts.target || facts.expected === null;
}
