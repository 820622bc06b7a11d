/** The seasonal effects of a sample, by turns: a line through what the season leaves, and a season from what the line leaves. */
import { lineThrough, type QuickLine } from "./line-through";
import { reusable } from "./reusable";
import { residualDegrees, type SeasonSample } from "./season-sample";

export interface SeasonEffects {
  /** Effect of each phase, neutral on average: ratios about 1 or differences about 0. */
  readonly indices: Float64Array;
  /** Variance between the phases over the variance within them. */
  readonly f: number;
}

const ROUNDS = 6;

const effectSpace = reusable((length) => new Float64Array(length));
const meanSpace = reusable((length) => new Float64Array(length));

/** Effects as ratios or, where not, as differences; null if the line reaches zero, to which there are no ratios. */
export function effectsOf(sample: SeasonSample, asRatios: boolean): SeasonEffects | null {
  const neutral = asRatios ? 1 : 0;
  const effects = effectSpace(sample.count);
  const indices = new Float64Array(sample.cycle).fill(neutral);
  for (let round = 0; round < ROUNDS; round++) {
    removeSeason(sample, effects, { indices, asRatios });
    if (!removeLine(sample, effects, asRatios)) return null;
    averageByPhase(sample, effects, indices);
    normalise(sample, indices, neutral);
  }
  return { indices, f: varianceRatio(sample, effects) };
}

/** Differences are taken from the first value on, which spares the digits of a large offset. */
function originOf({ values }: SeasonSample, asRatios: boolean): number {
  return asRatios ? 0 : values[0]!;
}

function removeSeason(
  sample: SeasonSample,
  effects: Float64Array,
  { indices, asRatios }: { indices: Float64Array; asRatios: boolean },
): void {
  const { count, values, phases } = sample;
  const origin = originOf(sample, asRatios);
  for (let i = 0; i < count; i++) {
    const index = indices[phases[i]!]!;
    effects[i] = asRatios ? values[i]! / index : values[i]! - origin - index;
  }
}

/** Turns the adjusted values into the effects that the line through them leaves in the values; false if there are no ratios to a line that reaches zero. */
function removeLine(sample: SeasonSample, effects: Float64Array, asRatios: boolean): boolean {
  const { count, values, positions } = sample;
  const { slope, middle, height } = lineThrough(positions, effects, count);
  if (asRatios && lowestOf(positions, count, { slope, middle, height }) <= 0) return false;
  const origin = originOf(sample, asRatios);
  for (let i = 0; i < count; i++) {
    const line = height + slope * (positions[i]! - middle);
    effects[i] = asRatios ? values[i]! / line : values[i]! - origin - line;
  }
  return true;
}

function lowestOf(positions: Float64Array, count: number, { slope, middle, height }: QuickLine): number {
  return height + Math.min(slope * (positions[0]! - middle), slope * (positions[count - 1]! - middle));
}

/** Mean effect of each phase; 0 for a phase without values. */
function averageByPhase({ count, phases, cycle, sizes }: SeasonSample, effects: Float64Array, means: Float64Array): void {
  means.fill(0);
  for (let i = 0; i < count; i++) means[phases[i]!]! += effects[i]!;
  for (let phase = 0; phase < cycle; phase++) means[phase]! /= Math.max(1, sizes[phase]!);
}

/** Makes the phases that have values neutral on average; one that has none becomes neutral. */
function normalise({ cycle, sizes, phaseCount }: SeasonSample, indices: Float64Array, neutral: number): void {
  let total = 0;
  for (let phase = 0; phase < cycle; phase++) total += indices[phase]!;
  const mean = total / phaseCount;
  for (let phase = 0; phase < cycle; phase++) {
    if (sizes[phase] === 0) indices[phase] = neutral;
    else indices[phase] = neutral === 1 ? indices[phase]! / mean : indices[phase]! - mean;
  }
}

/** One-way analysis of variance of the last round's effects; Infinity if nothing varies within the phases, 0 if nothing does between. */
function varianceRatio(sample: SeasonSample, effects: Float64Array): number {
  const { count, phases, phaseCount } = sample;
  const means = meanSpace(sample.cycle);
  averageByPhase(sample, effects, means);
  let grand = 0;
  for (let i = 0; i < count; i++) grand += effects[i]!;
  grand /= count;
  let within = 0;
  let between = 0;
  for (let i = 0; i < count; i++) {
    const mean = means[phases[i]!]!;
    within += (effects[i]! - mean) ** 2;
    between += (mean - grand) ** 2;
  }
  if (between === 0 || phaseCount < 2) return 0;
  return between / (phaseCount - 1) / (within / residualDegrees(sample));
}
