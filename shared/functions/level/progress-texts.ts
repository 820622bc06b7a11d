/** What is told of KPI_PROGRESS, KPI_ATTAINMENT and KPI_RANGE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const PROGRESS_TEXTS = {
  KPI_PROGRESS: {
    summary: "Share of the way from baseline to target that is done: 0 at the baseline, 1 at the target.",
    details:
      "(actual - baseline) / (target - baseline), also where the way goes down. Beyond 1 past the target, below 0 the wrong way. " +
      "For a target that is to be held, and has no way to it, use KPI_ATTAINMENT.",
    parameters: {
      actual: "Value reached.",
      target: "Value to reach.",
      baseline: "Value at the start.",
      clamp: "TRUE keeps the answer within 0 and 1.",
    },
    result: "Fraction: 0.38 is 38 % of the way.",
    examples: [
      { args: [38, 100], result: 0.38 },
      { args: [70, 60, 100], result: 0.75, note: "from 100 down to 60, three quarters done" },
      { args: [50, 60, 100], result: 1.25, note: "past the target" },
      { args: [50, 60, 100, true], result: 1 },
      { args: [[[70, 90]], 60, 100], result: [[0.75, 0.25]], note: "a range spills" },
      { args: [5, 8, 8], result: { error: "#N/A" }, note: "baseline equals target: there is no way to go" },
    ],
  },
  KPI_ATTAINMENT: {
    summary: "Actual against target: 1 when the target is met exactly, more when it is surpassed.",
    details:
      "Higher is better: 1 + (actual - target) / |target|, which is actual / target for a positive target. Lower is better: " +
      "1 - (actual - target) / |target|. It never divides the other way round, so twice the allowed amount is 0, not 0.5.",
    parameters: {
      actual: "Value reached.",
      target: "Value to hold or to reach.",
      direction: "Which way is better: at least, at most, increase, decrease or a synonym such as lower is better.",
      scale: "For a target of zero: the distance from it at which attainment is one less.",
    },
    result: "Fraction: 0.9 is 90 % of the target.",
    examples: [
      { args: [45, 50], result: 0.9 },
      { args: [100, 50, "at most"], result: 0, note: "twice what is allowed" },
      { args: [1, 0, "at most", 10], result: 0.9, note: "a target of zero needs a scale" },
      { args: [1, 0, "at most"], result: { error: "#N/A" } },
    ],
  },
  KPI_RANGE: {
    summary: "Attainment of a target range: 1 inside, falling with the distance outside.",
    details: "Outside 1 - distance / tolerance. Both bounds belong to the range.",
    parameters: {
      actual: "Value reached.",
      low: "Lower bound of the range.",
      high: "Upper bound of the range.",
      tolerance: "Distance outside the range at which the answer is 0; half the width of the range where it is left out.",
    },
    result: "Fraction: 1 inside, below 0 far outside.",
    examples: [
      { args: [85, 80, 90], result: 1 },
      { args: [92, 80, 90], result: 0.6, note: "2 outside, tolerance (90 - 80) / 2 = 5" },
      { args: [92, 80, 90, 20], result: 0.9 },
      { args: [85, 90, 80], result: { error: "#NUM!" }, note: "low above high" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
