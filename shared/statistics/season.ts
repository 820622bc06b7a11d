/** Seasonal indices: what a January is to a typical month, drawn towards "nothing special" as far as chance could explain them. */
import { CellError } from "../cell/cell-error";
import { lineThrough } from "./line-through";
import { toNumbers, type Values } from "./values";

export interface Season {
  /** ratio: values are typical value × index, indices about 1; difference: typical value + index, indices about 0. */
  readonly kind: "ratio" | "difference";
  /** An index for each phase of the cycle; the first is that of position 0. */
  readonly indices: Float64Array;
  /** λ: how much of the indices was kept, 0 to 1. 0: no season to be seen. */
  readonly strength: number;
}

/** Values with position and phase, gaps left out, and room to work in. */
interface Sample {
  readonly values: Float64Array;
  readonly positions: Float64Array;
  readonly phases: Uint16Array;
  readonly effects: Float64Array;
  /** How many values each phase has. */
  readonly sizes: Float64Array;
}

const ROUNDS = 6;
/** Ratios to a line that falls below this share of the mean would say more about the line than about the season. */
const LOWEST_LINE = 0.1;
/** Below this relative spread ratios lose the digits that differences keep, and say the same. */
const LEAST_SPREAD = 1e-6;

/**
 * Season of so many periods a cycle, from two full cycles on; before that there is none. Six rounds of {line through the adjusted
 * series, mean effect a phase, normalise}; ratios if all values are positive. Then shrunk (James-Stein) by
 * λ = max(0, 1 - (m-3) / ((m-1)F)), F being the variance between phases over that within them.
 */
export function seasonOf(values: Values, cycle: number): Season {
  if (!Number.isInteger(cycle) || cycle < 1 || cycle > 1000) throw new CellError("#NUM!", `season must be a whole number of periods from 1 to 1000: ${cycle}`);
  const numbers = toNumbers(values);
  const sample = cycle > 1 ? sampleOf(numbers, cycle) : null;
  if (!sample) return { kind: "difference", indices: new Float64Array(cycle), strength: 0 };
  const ratios = allowsRatios(sample.values) ? effectsByRounds(sample, true) : null;
  const indices = ratios ?? effectsByRounds(sample, false)!;
  const strength = strengthOf(sample);
  const neutral = ratios ? 1 : 0;
  return { kind: ratios ? "ratio" : "difference", indices: indices.map((index) => neutral + strength * (index - neutral)), strength };
}

/** The series without its season; gaps stay gaps. */
export function adjustForSeason(values: Values, { kind, indices, strength }: Season): Float64Array {
  const numbers = toNumbers(values);
  if (strength === 0) return numbers;
  const cycle = indices.length;
  return numbers.map((value, i) => (kind === "ratio" ? value / indices[i % cycle]! : value - indices[i % cycle]!));
}

/** The sample from first to last value, if it spans two cycles and leaves a degree of freedom to judge by; else null. */
function sampleOf(numbers: Float64Array, cycle: number): Sample | null {
  let first = 0;
  let end = numbers.length;
  while (first < end && Number.isNaN(numbers[first])) first++;
  while (end > first && Number.isNaN(numbers[end - 1])) end--;
  if (end - first < 2 * cycle) return null;
  const sizes = new Float64Array(cycle);
  for (let i = first; i < end; i++) if (!Number.isNaN(numbers[i])) sizes[i % cycle]!++;
  const count = sizes.reduce((a, b) => a + b, 0);
  if (residualDegrees(count, sizes) < 1) return null;
  const sample = {
    values: new Float64Array(count),
    positions: new Float64Array(count),
    phases: new Uint16Array(count),
    effects: new Float64Array(count),
    sizes,
  };
  for (let i = first, filled = 0; i < end; i++) {
    if (Number.isNaN(numbers[i])) continue;
    sample.values[filled] = numbers[i]!;
    sample.positions[filled] = i;
    sample.phases[filled++] = i % cycle;
  }
  return sample;
}

/** What values leave when each phase that occurs and the slope of the line have taken one. */
function residualDegrees(count: number, sizes: Float64Array): number {
  return count - phasesThatOccur(sizes) - 1;
}

function phasesThatOccur(sizes: Float64Array): number {
  let phases = 0;
  for (const size of sizes) if (size > 0) phases++;
  return phases;
}

function allowsRatios(values: Float64Array): boolean {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const value of values) {
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return smallest > 0 && largest - smallest > LEAST_SPREAD * largest;
}

/** Indices of the phases after the rounds; the sample's effects are those of the last. Null if ratios are asked of a line too low for them. */
function effectsByRounds(sample: Sample, asRatios: boolean): Float64Array | null {
  const { values, positions, phases, effects, sizes } = sample;
  const neutral = asRatios ? 1 : 0;
  // Differences are taken from the first value on, which spares the digits of a large offset.
  const origin = asRatios ? 0 : values[0]!;
  const indices = new Float64Array(sizes.length).fill(neutral);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < values.length; i++) {
      const index = indices[phases[i]!]!;
      effects[i] = asRatios ? values[i]! / index : values[i]! - origin - index;
    }
    const { height, slope, middle } = lineThrough(positions, effects);
    const ends = slope * (positions[positions.length - 1]! - positions[0]!);
    if (asRatios && height - Math.abs(ends) / 2 < LOWEST_LINE * height) return null;
    for (let i = 0; i < values.length; i++) {
      const line = height + slope * (positions[i]! - middle);
      effects[i] = asRatios ? values[i]! / line : values[i]! - origin - line;
    }
    meansByPhase(sample, indices, neutral);
    normalise(indices, sizes, asRatios);
  }
  return indices;
}

function meansByPhase({ effects, phases, sizes }: Sample, means: Float64Array, neutral: number): void {
  means.fill(0);
  for (let i = 0; i < effects.length; i++) means[phases[i]!]! += effects[i]!;
  for (let phase = 0; phase < means.length; phase++) means[phase] = sizes[phase]! > 0 ? means[phase]! / sizes[phase]! : neutral;
}

/** So that the phases that occur are neutral on average; one that never occurs stays neutral. */
function normalise(indices: Float64Array, sizes: Float64Array, asRatios: boolean): void {
  let total = 0;
  for (let phase = 0; phase < indices.length; phase++) if (sizes[phase]! > 0) total += indices[phase]!;
  const mean = total / phasesThatOccur(sizes);
  for (let phase = 0; phase < indices.length; phase++) {
    if (sizes[phase]! > 0) indices[phase] = asRatios ? indices[phase]! / mean : indices[phase]! - mean;
  }
}

/** λ from the one-way analysis of variance of the effects of the last round. */
function strengthOf(sample: Sample): number {
  const { effects, phases, sizes } = sample;
  const means = new Float64Array(sizes.length);
  meansByPhase(sample, means, 0);
  let grand = 0;
  for (const effect of effects) grand += effect / effects.length;
  let within = 0;
  let between = 0;
  for (let i = 0; i < effects.length; i++) within += (effects[i]! - means[phases[i]!]!) ** 2;
  for (let phase = 0; phase < means.length; phase++) between += sizes[phase]! * (means[phase]! - grand) ** 2;
  const m = phasesThatOccur(sizes);
  if (m < 2 || between === 0) return 0;
  const inverseF = within / residualDegrees(effects.length, sizes) / (between / (m - 1));
  return Math.min(1, Math.max(0, 1 - ((m - 3) / (m - 1)) * inverseF));
}
