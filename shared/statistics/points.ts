/** Values with their times: complete pairs only, in the order of time, so that the order of a sheet's rows never matters. */
import { CellError } from "../cell/cell-error";
import { toNumbers, type Values } from "./values";

/** Two arrays of one length without gaps; times ascend, and values that share a time ascend among themselves. */
export interface Points {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/** Pairs of time and value, a pair with a gap left out. Without times, a value's position is its time: 0, 1, 2 … */
export function toPoints(values: Values, times?: Values): Points {
  const numbers = toNumbers(values);
  if (times === undefined) return withoutGaps(positionsOf(numbers.length), numbers);
  const moments = toNumbers(times);
  if (moments.length !== numbers.length) {
    throw new CellError("#N/A", `times must be as many as values: ${moments.length} times, ${numbers.length} values`);
  }
  const complete = withoutGaps(moments, numbers);
  return isOrdered(complete) ? complete : ordered(complete);
}

/** 0, 1, 2 …; kept from call to call, because most series of a register are equally long. */
let positions = new Float64Array(0);

function positionsOf(count: number): Float64Array {
  if (positions.length !== count) positions = new Float64Array(count).map((_, i) => i);
  return positions;
}

function withoutGaps(times: Float64Array, values: Float64Array): Points {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (isComplete(times, values, i)) count++;
  if (count === values.length) return { times, values };
  const points = { times: new Float64Array(count), values: new Float64Array(count) };
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    if (!isComplete(times, values, i)) continue;
    points.times[filled] = times[i]!;
    points.values[filled++] = values[i]!;
  }
  return points;
}

function isComplete(times: Float64Array, values: Float64Array, i: number): boolean {
  return !Number.isNaN(times[i]) && !Number.isNaN(values[i]);
}

function isOrdered({ times, values }: Points): boolean {
  for (let i = 1; i < times.length; i++) {
    if (times[i]! < times[i - 1]! || (times[i] === times[i - 1] && values[i]! < values[i - 1]!)) return false;
  }
  return true;
}

function ordered({ times, values }: Points): Points {
  const order = Array.from(times.keys()).sort((a, b) => times[a]! - times[b]! || values[a]! - values[b]!);
  return { times: Float64Array.from(order, (i) => times[i]!), values: Float64Array.from(order, (i) => values[i]!) };
}
