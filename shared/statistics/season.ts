/** Seasonal indices: what a January is to a typical month, drawn towards "nothing special" as far as chance could explain them. */
import { CellError } from "../cell/cell-error";
import { effectsOf } from "./season-effects";
import { sampleOf, type SeasonSample } from "./season-sample";
import { toNumbers, type Values } from "./values";

export interface Season {
  /** ratio: values are typical value × index, indices about 1; difference: typical value + index, indices about 0. */
  readonly kind: "ratio" | "difference";
  /** An index for each phase of the cycle; the first is that of position 0. */
  readonly indices: Float64Array;
  /** λ: how much of the indices was kept, 0 to 1. 0: no season to be seen. */
  readonly strength: number;
}

const LONGEST_CYCLE = 1000;
/** Below this relative spread ratios lose the digits that differences keep, and say the same. */
const LEAST_SPREAD = 1e-6;
/** A value below this share of the largest is as good as zero, to which there are no ratios. */
const LEAST_SHARE = 1e-6;

/**
 * Season of so many periods a cycle, from two full cycles on; before that there is none. Ratios if all values are positive, else
 * differences. Shrunk (James and Stein 1961, on F) by λ = max(0, 1 - (m-3) / ((m-1)F)), m being the number of phases.
 */
export function seasonOf(values: Values, cycle: number): Season {
  if (!Number.isInteger(cycle) || cycle < 1 || cycle > LONGEST_CYCLE) {
    throw new CellError("#NUM!", `season must be a whole number of periods from 1 to ${LONGEST_CYCLE}: ${cycle}`);
  }
  const numbers = toNumbers(values);
  const sample = cycle > 1 ? sampleOf(numbers, cycle) : null;
  if (!sample) return { kind: "difference", indices: new Float64Array(cycle), strength: 0 };
  const ratios = allowsRatios(sample) ? effectsOf(sample, true) : null;
  const { indices, f } = ratios ?? effectsOf(sample, false)!;
  const m = sample.phaseCount;
  const strength = f > 0 ? Math.min(1, Math.max(0, 1 - (m - 3) / ((m - 1) * f))) : 0;
  const neutral = ratios ? 1 : 0;
  for (let phase = 0; phase < cycle; phase++) indices[phase] = neutral + strength * (indices[phase]! - neutral);
  return { kind: ratios ? "ratio" : "difference", indices, strength };
}

/** The series without its season; gaps stay gaps. */
export function adjustForSeason(values: Values, { kind, indices, strength }: Season): Float64Array {
  const numbers = toNumbers(values);
  if (strength === 0) return numbers;
  const adjusted = new Float64Array(numbers.length);
  let phase = 0;
  for (let i = 0; i < numbers.length; i++) {
    adjusted[i] = kind === "ratio" ? numbers[i]! / indices[phase]! : numbers[i]! - indices[phase]!;
    phase = phase + 1 < indices.length ? phase + 1 : 0;
  }
  return adjusted;
}

function allowsRatios({ values, count }: SeasonSample): boolean {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < count; i++) {
    smallest = Math.min(smallest, values[i]!);
    largest = Math.max(largest, values[i]!);
  }
  return smallest > LEAST_SHARE * largest && largest - smallest > LEAST_SPREAD * largest;
}
