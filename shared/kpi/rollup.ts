/** Roll-up: one score for several children, with the share of their weight that had an answer. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";
import { total } from "./aggregation";

export const ROLLUP_METHODS = ["weighted", "mean", "worst", "best", "ratio"] as const;

/** weighted mean, plain mean, the lowest or highest score, or sum of actuals / sum of targets (weights are then targets). */
export type RollupMethod = (typeof ROLLUP_METHODS)[number];

export interface Rollup {
  readonly score: number;
  /** Weight present / weight in total, 0..1. */
  readonly coverage: number;
}

/** Children without an answer (null) leave with their weight, or count as zero if asked. #N/A if none is left. */
export function rollup(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
  options: { method: RollupMethod; missingIsZero?: boolean },
): Rollup {
  const weighs = options.method === "weighted" || options.method === "ratio";
  const children = scores.map((score, i) => ({
    score: score ?? (options.missingIsZero ? 0 : null),
    weight: weighs ? (weights[i] ?? (options.method === "ratio" ? null : 1)) : 1,
  }));
  const negative = children.find((child) => child.weight !== null && child.weight < 0);
  if (negative && options.method === "weighted") throw new CellError("#NUM!", `weights must not be negative: ${negative.weight}`);
  const present = children.filter((child): child is { score: number; weight: number } => child.score !== null && child.weight !== null);
  const all = total(children.map((child) => child.weight ?? 0));
  const there = total(present.map((child) => child.weight));
  if (present.length === 0) throw new CellError("#N/A", "roll-up requires at least one score");
  if (there === 0)
    throw new CellError(options.method === "ratio" ? "#DIV/0!" : "#N/A", "roll-up requires weights that do not add up to zero");
  return { score: finite(combine(present, there, options.method), "roll-up"), coverage: all === 0 ? 0 : finite(there / all, "coverage") };
}

function combine(present: readonly { score: number; weight: number }[], there: number, method: RollupMethod): number {
  const scores = present.map((child) => child.score);
  if (method === "worst") return scores.reduce((a, b) => Math.min(a, b));
  if (method === "best") return scores.reduce((a, b) => Math.max(a, b));
  if (method === "ratio") return total(scores) / there;
  return total(present.map((child) => child.score * child.weight)) / there;
}
