/** Lifting: a function of cells answers a range cell by cell, as built-in functions do. */
import type { Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { isRange, readCell, widthOf, type Argument, type RawGrid } from "./argument";

const MOST_CELLS = 5_000_000;

/**
 * One answer for every cell. A row and a column give a rectangle, one cell goes with all; where ranges of different size
 * have no partner the answer is #N/A.
 */
export function lift(args: ReadonlyMap<string, Argument>, evaluate: (cells: ReadonlyMap<string, Value>) => Value): Value[][] {
  const ranges = [...args.values()].filter(isRange);
  const height = ranges.reduce((most, range) => Math.max(most, range.length), 1);
  const width = ranges.reduce((most, range) => Math.max(most, widthOf(range)), 1);
  if (height * width > MOST_CELLS)
    throw new CellError("#VALUE!", `ranges must not span more than ${MOST_CELLS} cells: ${height} by ${width}`);
  const sources = [...args].map(([name, argument]) => [name, sourceOf(argument)] as const);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => {
      const cells = new Map<string, Value>();
      for (const [name, at] of sources) {
        const cell = at(row, column);
        if (cell === undefined)
          return new CellError("#N/A", `${name} must be as large as the other ranges, or one row, one column or one cell`);
        cells.set(name, cell);
      }
      return evaluate(cells);
    }),
  );
}

/** Reads an argument at a place of the answer; undefined beyond its end. */
function sourceOf(argument: Argument): (row: number, column: number) => Value | undefined {
  if (!isRange(argument)) return () => argument;
  const range: RawGrid = argument;
  const height = range.length;
  const width = widthOf(range);
  return (row, column) => {
    const y = height === 1 ? 0 : row;
    const x = width === 1 ? 0 : column;
    return y < height && x < width ? readCell(range[y]?.[x]) : undefined;
  };
}
