/** The values of a series laid out for the search for a season: without gaps, each with its position and its phase of the cycle. */
import { reusable } from "./reusable";

/** Columns of `count` entries in space that the next sample takes over. */
export interface SeasonSample {
  readonly count: number;
  readonly values: Float64Array;
  readonly positions: Float64Array;
  readonly phases: Uint16Array;
  readonly cycle: number;
  /** How many values each phase has; 0 for one that fell into gaps every time. */
  readonly sizes: Uint32Array;
  /** Phases that have values. */
  readonly phaseCount: number;
}

const valueSpace = reusable((length) => new Float64Array(length));
const positionSpace = reusable((length) => new Float64Array(length));
const phaseSpace = reusable((length) => new Uint16Array(length));
const sizeSpace = reusable((length) => new Uint32Array(length));

/** The sample, if it spans two full cycles and leaves a degree of freedom to judge chance by; else null. */
export function sampleOf(numbers: Float64Array, cycle: number): SeasonSample | null {
  const values = valueSpace(numbers.length);
  const positions = positionSpace(numbers.length);
  const phases = phaseSpace(numbers.length);
  const sizes = sizeSpace(cycle).fill(0, 0, cycle);
  let count = 0;
  let phase = 0;
  let phaseCount = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (!Number.isNaN(numbers[i])) {
      values[count] = numbers[i]!;
      positions[count] = i;
      phases[count++] = phase;
      if (sizes[phase]!++ === 0) phaseCount++;
    }
    phase = phase + 1 < cycle ? phase + 1 : 0;
  }
  const spansTwoCycles = count > 0 && positions[count - 1]! - positions[0]! + 1 >= 2 * cycle;
  const sample = { count, values, positions, phases, cycle, sizes, phaseCount };
  return spansTwoCycles && residualDegrees(sample) >= 1 ? sample : null;
}

/** What is left of the values when each phase and the slope of the line have taken one. */
export function residualDegrees({ count, phaseCount }: SeasonSample): number {
  return count - phaseCount - 1;
}
