/** The seasonal Mann-Kendall test (Hirsch, Slack and Smith 1982): January against January, so that seasons are no trend. */
import { kendallScore } from "./kendall";
import { standardise, type MannKendall } from "./mann-kendall";
import { twoSidedNormal } from "./normal";
import { toPoints, type Points } from "./points";
import { toNumbers, type Values } from "./values";

/** The points of each phase of the season: every season-th value, at its position in the whole series. */
export function phasesOf(values: Values, season: number): readonly Points[] {
  const numbers = toNumbers(values);
  return Array.from({ length: Math.min(season, numbers.length) }, (_, phase) => {
    const positions = Float64Array.from({ length: Math.ceil((numbers.length - phase) / season) }, (_unused, cycle) => phase + cycle * season);
    return toPoints(positions.map((position) => numbers[position]!), positions);
  });
}

/** Scores, variances and tau's bounds add up over the phases; p is normal, since the sum of many scores soon is. */
export function seasonalMannKendall(phases: readonly Points[]): MannKendall {
  const scores = phases.map(kendallScore);
  const total = (pick: (index: number) => number): number => scores.reduce((sum, _, index) => sum + pick(index), 0);
  const score = total((i) => scores[i]!.score);
  const variance = total((i) => scores[i]!.variance);
  const bound = total((i) => scores[i]!.bound);
  const z = standardise(score, variance);
  const count = total((i) => phases[i]!.values.length);
  return { count, score, variance, z, p: twoSidedNormal(z), isExact: false, tau: bound > 0 ? score / bound : 0 };
}
