/** Ranges of one call, read together: headers and the empty end of an open range leave all of them at the same place. */
import type { Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { cellsOf, isRange, widthOf, type Argument } from "./argument";
import type { CustomFunction } from "./define-function";
import type { RangeKind } from "./kinds/kind";

interface Column {
  readonly name: string;
  readonly kind: RangeKind<unknown>;
  readonly cells: readonly Value[];
}

/** The cells of every range argument by the parameter's name. Ranges that belong together must be equally long. */
export function readRanges(definition: CustomFunction, args: ReadonlyMap<string, Argument>): Map<string, readonly Value[]> {
  const columns = definition.parameters.flatMap(({ name, kind }) => {
    const argument = args.get(name) ?? null;
    return kind.shape === "range" && argument !== null ? [{ name, kind, cells: columnOf(argument, kind, name) }] : [];
  });
  const together = columns.filter(({ name, kind, cells }) => definition.aligned.includes(name) && !(kind.oneForAll && cells.length === 1));
  const alone = columns.filter((column) => !together.includes(column));
  return new Map([together, ...alone.map((column) => [column])].flatMap(tidy));
}

function columnOf(argument: Argument, kind: RangeKind<unknown>, name: string): Value[] {
  if (isRange(argument) && !kind.takesBlocks && argument.length > 1 && widthOf(argument) > 1) {
    throw new CellError(
      "#VALUE!",
      `${name} must be one row or one column: it has ${argument.length} rows and ${widthOf(argument)} columns`,
    );
  }
  return cellsOf(argument);
}

/** A header is dropped where one range has it and the others have a header or a blank there, or ids, which may be one. */
function tidy(columns: readonly Column[]): [string, readonly Value[]][] {
  const lengths = new Set(columns.map(({ cells }) => cells.length));
  const together = lengths.size === 1;
  const isHeaded = columns.some(hasHeader) && columns.every((column) => hasHeader(column) || canBeHeader(column));
  const from = (column: Column): number => (together ? Number(isHeaded) : Number(hasHeader(column)));
  const trimmed = columns.map((column) => ({ ...column, cells: column.cells.slice(from(column)) }));
  const to = trimmed.reduce((end, column) => Math.max(end, usedLength(column, columns.length > 1)), 0);
  requireEqual(trimmed);
  return trimmed.map(({ name, cells }) => [name, cells.slice(0, to)]);
}

function hasHeader({ kind, cells }: Column): boolean {
  return cells.length > 1 && cells[0] !== undefined && kind.isHeader(cells[0]);
}

function canBeHeader({ kind, cells }: Column): boolean {
  return cells[0] === null || (typeof cells[0] === "string" && kind.takesText);
}

function usedLength({ kind, cells }: Column, isShared: boolean): number {
  let length = cells.length;
  if (kind.endCounts && !isShared) return length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  return length;
}

function requireEqual(columns: readonly Column[]): void {
  const [first] = columns;
  const other = columns.find(({ cells }) => cells.length !== first?.cells.length);
  if (!first || !other) return;
  throw new CellError("#VALUE!", `${other.name} must have as many cells as ${first.name}: ${other.cells.length} and ${first.cells.length}`);
}
