/** A series of numbers as the statistics take it, and the exact form behind the door: a typed array in which NaN is a gap. */
import { CellError } from "../cell/cell-error";

/** Numbers in order; null (or NaN, in a typed array) is a gap, never a zero. Nothing here ever writes into it. */
export type Values = ArrayLike<number | null | undefined>;

/** Beyond this a square could overflow, and an answer would no longer be a number. */
const LARGEST = 1e150;

/** The values as a typed array, gaps as NaN. A typed array is passed on, not copied. #NUM! for infinite and absurdly large values. */
export function toNumbers(values: Values): Float64Array {
  const numbers = values instanceof Float64Array ? values : copyOf(values);
  for (let i = 0; i < numbers.length; i++) {
    if (Math.abs(numbers[i]!) > LARGEST) throw new CellError("#NUM!", `values must lie between -1e150 and 1e150: ${numbers[i]}`);
  }
  return numbers;
}

function copyOf(values: Values): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) numbers[i] = values[i] ?? NaN;
  return numbers;
}

/** The numbers without their gaps, in order; the very same array if there are none. */
export function presentOf(numbers: Float64Array): Float64Array {
  const count = countPresent(numbers, 0, numbers.length);
  if (count === numbers.length) return numbers;
  const present = new Float64Array(count);
  let filled = 0;
  for (const value of numbers) if (!Number.isNaN(value)) present[filled++] = value;
  return present;
}

/** How many numbers of a slice are no gaps. */
export function countPresent(numbers: Float64Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!Number.isNaN(numbers[i])) count++;
  return count;
}
