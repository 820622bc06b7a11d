/** The verdict on KPIs that hold a target every period (at least, at most, range), and on those without dates. Judged by attainment. */
import { attainment, rangeAttainment } from "./attainment";
import { reaches } from "./border";
import { isMet } from "./met";
import type { Border, StatusFacts, Verdict } from "./verdict";

type Facts = StatusFacts & { readonly actual: number };

/** The latest period decides until the due date; then the share of periods that met the target. */
export function holdVerdict(facts: Facts): Verdict {
  const met = isMet(facts.actual, facts) === true;
  if (facts.due !== null && facts.asOf > facts.due) {
    const share = facts.consistency?.share ?? (met ? 1 : 0);
    return { status: reaches(share, facts.requiredShare) ? "Achieved" : "Missed", rule: "all periods", better: null, worse: null };
  }
  const edge = targetEdge(facts);
  const better: Border = { status: "On track", at: edge };
  const worse: Border = { status: nextBelow(facts, edge), at: edge };
  if (met) return { status: "On track", rule: "latest period", better: null, worse };
  const amber = levelAt(facts, facts.thresholds.amber, edge);
  if (amber !== null && reaches(level(facts) ?? -Infinity, facts.thresholds.amber)) {
    return { status: "At risk", rule: "latest period", better, worse: { status: "Off track", at: amber } };
  }
  return { status: "Off track", rule: "latest period", better: amber === null ? better : { status: "At risk", at: amber }, worse: null };
}

/** The bound that the actual is nearest to: the target, or one end of the range. */
function targetEdge(facts: Facts): number {
  if (facts.direction !== "range") return facts.target ?? 0;
  const low = facts.low ?? 0;
  const high = facts.high ?? 0;
  return Math.abs(facts.actual - low) <= Math.abs(facts.actual - high) ? low : high;
}

/** With a target of zero, or a range without width, no share of it can be missed by a little. */
function nextBelow(facts: Facts, edge: number): "At risk" | "Off track" {
  return levelAt(facts, facts.thresholds.amber, edge) === null ? "Off track" : "At risk";
}

function level(facts: Facts): number | null {
  if (facts.direction === "range") {
    const low = facts.low ?? 0;
    const high = facts.high ?? 0;
    return width(facts) > 0 ? rangeAttainment(facts.actual, { low, high, tolerance: facts.tolerance }) : null;
  }
  return facts.target ? attainment(facts.actual, facts.target, { direction: facts.direction }) : null;
}

/** The actual at which attainment is exactly `threshold`, on the side of `edge`; null where attainment has no scale. */
function levelAt(facts: Facts, threshold: number, edge: number): number | null {
  const size = facts.direction === "range" ? width(facts) : Math.abs(facts.target ?? 0);
  if (!(size > 0)) return null;
  const outward = facts.direction === "range" ? (edge === facts.low ? -1 : 1) : isLowerBetter(facts) ? 1 : -1;
  return edge + outward * (1 - threshold) * size;
}

function isLowerBetter(facts: Facts): boolean {
  return facts.direction === "at most" || facts.direction === "decrease";
}

/** Distance outside a range at which attainment is 0. */
function width(facts: Facts): number {
  return facts.tolerance ?? ((facts.high ?? 0) - (facts.low ?? 0)) / 2;
}
