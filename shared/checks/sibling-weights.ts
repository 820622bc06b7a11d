/** Weights of the KPIs under one parent: shares have to add up, and all of nothing is nothing. */
import type { Kpi } from "../kpi/kpi";
import type { Found } from "./check";
import type { Subject } from "./subject";

/** Three shares of a third, rounded. */
const ROUNDING = 0.015;

export function siblingWeights(subject: Subject): readonly Found[] {
  if (!subject.hasColumn("weight")) return [];
  const families = new Map<string, Kpi[]>();
  for (const { kpi } of subject.results) {
    if (kpi.parent !== "") families.set(kpi.parent, [...(families.get(kpi.parent) ?? []), kpi]);
  }
  return [...families].flatMap(([parent, children]) => {
    const problem = problemOf(children.map(({ weight }) => weight));
    const name = subject.named(parent)?.name ?? parent;
    return problem === "" ? [] : [subject.about(children[0]!, "weight", `weights under ${name} must ${problem}`)];
  });
}

/** Weights below 1 are meant as shares of 1, larger ones that come near 100 as shares of 100; others are sizes, and free. */
function problemOf(weights: readonly number[]): string {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shown = Number(total.toPrecision(6));
  if (total === 0) return "not all be 0: nothing is left to roll up";
  const areShares = weights.some((weight) => weight > 0 && weight < 1);
  if (areShares) return Math.abs(total - 1) > ROUNDING ? `add up to 1: they make ${shown}` : "";
  const arePercent = weights.length > 1 && Math.abs(total - 100) <= 20 && weights.every((weight) => weight >= 1 && weight < 100);
  return arePercent && Math.abs(total - 100) > 100 * ROUNDING ? `add up to 100: they make ${shown}` : "";
}
