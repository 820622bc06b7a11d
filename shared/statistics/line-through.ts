/** The least-squares line in its quick form, for the many small fits inside other methods; fit-line.ts has the one with every digit. */

export interface QuickLine {
  readonly slope: number;
  /** The line passes through (middle, height), the means of both columns. */
  readonly middle: number;
  readonly height: number;
}

/** Line through the first `count` numbers at positions that are not all the same. */
export function lineThrough(positions: Float64Array, numbers: Float64Array, count: number): QuickLine {
  let middle = 0;
  let height = 0;
  for (let i = 0; i < count; i++) {
    middle += positions[i]!;
    height += numbers[i]!;
  }
  middle /= count;
  height /= count;
  let squares = 0;
  let products = 0;
  for (let i = 0; i < count; i++) {
    const distance = positions[i]! - middle;
    squares += distance * distance;
    products += distance * (numbers[i]! - height);
  }
  return { slope: products / squares, middle, height };
}
