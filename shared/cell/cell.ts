/** What a spreadsheet cell and a rectangle of cells can hold, the same for every host. */
import { CellError } from "./cell-error";

/** A cell's content. Dates are serial days (see serial-day.ts), percentages are fractions, blank is null. */
export type Cell = number | string | boolean | null;

/** A cell or the error that stands in it. */
export type Value = Cell | CellError;

/** Rows of cells; rows may differ in length, a missing cell is blank. */
export type Grid = readonly (readonly Value[])[];

/** True for a rectangle of cells, false for a single value. */
export function isGrid(value: unknown): value is Grid {
  return Array.isArray(value) && value.every(Array.isArray);
}

/** True for null, undefined, empty text and text of nothing but spaces: a host's several forms of "nothing here". */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** True for an error that stands in a cell. */
export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value instanceof CellError; // no number or text is asked for its class
}
