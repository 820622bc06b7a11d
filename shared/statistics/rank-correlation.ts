/** Spearman's rank correlation: do two series tend to rise and fall together, or against each other, whatever their scales? */
import { twoSidedStudent } from "./student";

export interface RankCorrelation {
  /** -1 to 1. */
  readonly correlation: number;
  /** Pairs that it rests on. */
  readonly count: number;
  /** Two-sided probability by chance, by Student's t with count - 2 degrees of freedom, those spent before taken off. */
  readonly p: number;
}

export interface Habits {
  /** Degrees of freedom used up before, by a season that was taken out. */
  readonly spent?: number;
  /** Variance of the correlation over that of series without any memory: see memoryInflation. */
  readonly inflation?: number;
}

/** Fewer pairs say nothing. */
export const FEWEST_PAIRS = 12;

/** Of two arrays of one length, pairs with a NaN left out; ties share the mean of their ranks. Null for too few pairs or no variation. */
export function rankCorrelation(x: Float64Array, y: Float64Array, habits: Habits = {}): RankCorrelation | null {
  const both: number[] = [];
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i]) && !Number.isNaN(y[i])) both.push(i);
  if (both.length < FEWEST_PAIRS) return null;
  return ofRanks(ranksOf(Float64Array.from(both, (i) => x[i]!)), ranksOf(Float64Array.from(both, (i) => y[i]!)), habits);
}

/** The same from ranks that are known already, centred on 0, without gaps. */
export function ofRanks(a: Float64Array, b: Float64Array, { spent = 0, inflation = 1 }: Habits = {}): RankCorrelation | null {
  const count = a.length;
  const degrees = count - 2 - spent;
  if (count < FEWEST_PAIRS || degrees < 1) return null;
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    aa += a[i]! * a[i]!;
    bb += b[i]! * b[i]!;
    ab += a[i]! * b[i]!;
  }
  if (aa === 0 || bb === 0) return null;
  const correlation = Math.min(1, Math.max(-1, ab / Math.sqrt(aa * bb)));
  const unexplained = 1 - correlation * correlation;
  return {
    correlation,
    count,
    p: unexplained <= 0 ? 0 : twoSidedStudent(correlation * Math.sqrt(degrees / (unexplained * inflation)), degrees),
  };
}

/** What the memory of both series adds to the variance of their correlation: Bartlett's formula (1955), from their first autocorrelations. */
export function memoryInflation(a: readonly number[], b: readonly number[]): number {
  return Math.max(1, 1 + 2 * a.reduce((sum, own, i) => sum + own * (b[i] ?? 0), 0));
}

/** Ranks less their mean; ties share the mean of theirs. No NaN. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  const middle = (values.length - 1) / 2;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + to - 1) / 2 - middle;
  }
  return ranks;
}
