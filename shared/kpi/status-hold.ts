/** The verdict on KPIs that hold a target every period (at least, at most, range), and on those without dates. Judged by attainment. */
import { CellError } from "../cell/cell-error";
import { reaches } from "./border";
import { isMet } from "./met";
import type { Border, StatusFacts, Verdict } from "./verdict";

type Facts = StatusFacts & { readonly actual: number };

/** The latest period decides until the due date; then the share of periods that met the target. */
export function holdVerdict(facts: Facts): Verdict {
  requireOrder(facts);
  const met = isMet(facts.actual, facts) === true;
  if (facts.due !== null && facts.asOf > facts.due) {
    const share = facts.consistency?.share ?? (met ? 1 : 0);
    return { status: reaches(share, facts.requiredShare) ? "Achieved" : "Missed", rule: "all periods", better: null, worse: null };
  }
  const edge = edgeOf(facts);
  const amber = edge.at + edge.outward * missBy(facts);
  const rule = "latest period";
  if (met) {
    const below = missBy(facts) > 0 ? "At risk" : "Off track";
    return { status: "On track", rule, better: null, worse: { status: below, at: edge.at } };
  }
  const better: Border = { status: "On track", at: edge.at };
  if (missBy(facts) === 0) return { status: "Off track", rule, better, worse: null };
  const isNear = reaches(-edge.outward * facts.actual, -edge.outward * amber, Math.abs(edge.at));
  return isNear
    ? { status: "At risk", rule, better, worse: { status: "Off track", at: amber } }
    : { status: "Off track", rule, better: { status: "At risk", at: amber }, worse: null };
}

/**
 * How far a target may be missed and still be At risk: where attainment is at the amber threshold. 0 where attainment has no
 * scale (a target of zero, a range without width), so that no miss is a near one.
 */
export function missBy(facts: StatusFacts): number {
  const { tolerance, low, high, target, thresholds } = facts;
  const size = facts.direction === "range" ? (tolerance ?? ((high ?? 0) - (low ?? 0)) / 2) : Math.abs(target ?? 0);
  return Math.max(0, 1 - thresholds.amber) * size;
}

/** The target, or the end of the range that is nearer; outward is the way on which things get worse beyond it. */
function edgeOf(facts: Facts): { at: number; outward: 1 | -1 } {
  const { actual, direction } = facts;
  if (direction !== "range") return { at: facts.target ?? 0, outward: direction === "at most" || direction === "decrease" ? 1 : -1 };
  const low = facts.low ?? 0;
  const high = facts.high ?? 0;
  return actual - low < high - actual ? { at: low, outward: -1 } : { at: high, outward: 1 };
}

function requireOrder({ direction, low, high }: Facts): void {
  if (direction !== "range" || low === null || high === null || low <= high) return;
  throw new CellError("#NUM!", `low must not be above high: ${low} and ${high}`);
}
