/** Numbers: one, whole ones within bounds, a number or done, and lists of them. */
import type { Value } from "../../cell/cell";
import { CellError } from "../../cell/cell-error";
import type { CellKind, Content, RangeKind } from "./kind";
import { show } from "./show";

/** Text stays text, even "12": a cell that only looks like a number is a mistake that should be seen. */
export function requireNumber(content: Content, name: string): number {
  if (typeof content !== "number") throw new CellError("#VALUE!", `${name} must be a number: ${show(content)}${hint(content)}`);
  if (!Number.isFinite(content)) throw new CellError("#NUM!", `${name} must be a finite number: ${content}`);
  return content;
}

/** The reader of a list: blank cells are null, the first error among the cells is the answer. */
export function readList<T>(cells: readonly Value[], read: (content: Content) => T): (T | null)[] {
  return cells.map((cell) => {
    if (cell instanceof CellError) throw cell;
    return cell === null ? null : read(cell);
  });
}

/** Text with a letter in it, such as "Sales" or "2024 (Mio)"; "12" or "31/01/2025" are data of the wrong type. */
export function isHeaderText(first: Value): boolean {
  return typeof first === "string" && /\p{L}/u.test(first);
}

export const NUMBER: CellKind<number> = { shape: "cell", jsdoc: "number", label: "number", sample: 12.5, read: requireNumber };

/** A number for a KPI that is measured; for a milestone TRUE or FALSE, or the share that is done. */
export const MEASURE: CellKind<number | boolean> = {
  ...NUMBER,
  label: "number, or TRUE or FALSE for a milestone",
  read: (content, name) => (typeof content === "boolean" ? content : requireNumber(content, name)),
};

/** A whole number within bounds, both included. */
export function wholeNumber(bounds: { min: number; max: number }): CellKind<number> {
  const { min, max } = bounds;
  return {
    ...NUMBER,
    label: `whole number from ${min} to ${max}`,
    sample: Math.max(min, 1),
    read: (content, name) => {
      const value = requireNumber(content, name);
      if (Number.isInteger(value) && value >= min && value <= max) return value;
      throw new CellError("#NUM!", `${name} must be a whole number from ${min} to ${max}: ${value}`);
    },
  };
}

/** A row or column of numbers in their order. */
export const NUMBERS: RangeKind<readonly (number | null)[]> = {
  shape: "range",
  takesBlocks: false,
  jsdoc: "number",
  label: "row or column of numbers",
  sample: [3, 4, 5],
  isHeader: isHeaderText,
  takesText: false,
  read: (cells, name) => readList(cells, (content) => requireNumber(content, name)),
};

/** Numbers of a list in which a missing one has to be noticed, the last one too. */
export const NUMBERS_OR_GAPS: RangeKind<readonly (number | null)[]> = { ...NUMBERS, endCounts: true };

/** Numbers whose order does not matter, so that they may stand in a block; blanks are left out. */
export const SCORES: RangeKind<readonly number[]> = {
  ...NUMBERS,
  takesBlocks: true,
  label: "range of numbers",
  read: (cells, name) => readList(cells, (content) => requireNumber(content, name)).filter((score): score is number => score !== null),
};

function hint(content: Content): string {
  return typeof content === "string" && Number.isFinite(Number(content)) ? ", which is text" : "";
}
