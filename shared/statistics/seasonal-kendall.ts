/** Kendall's score season by season (Hirsch, Slack and Smith 1982): January against January, so that the season is no trend. */
import { kendallScore, type KendallScore } from "./kendall";
import { toPoints, type Points } from "./points";
import { toNumbers, type Values } from "./values";

/** The points of each phase of the cycle: every cycle-th value, at its position in the whole series. */
export function phasesOf(values: Values, cycle: number): readonly Points[] {
  const numbers = toNumbers(values);
  return Array.from({ length: Math.min(cycle, numbers.length) }, (_, phase) => {
    const count = Math.ceil((numbers.length - phase) / cycle);
    const positions = new Float64Array(count);
    const ofPhase = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      positions[i] = phase + i * cycle;
      ofPhase[i] = numbers[phase + i * cycle]!;
    }
    return toPoints(ofPhase, positions);
  });
}

/** Scores, variances and bounds add up over the phases; a sum of many scores is soon normal, so its p is never taken as exact. */
export function seasonalScore(phases: readonly Points[]): KendallScore {
  let [count, score, variance, bound] = [0, 0, 0, 0];
  for (const phase of phases) {
    const ofPhase = kendallScore(phase);
    count += ofPhase.count;
    score += ofPhase.score;
    variance += ofPhase.variance;
    bound += ofPhase.bound;
  }
  return { count, score, variance, bound, hasTies: true };
}
