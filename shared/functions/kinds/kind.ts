/** Kinds of parameters: what a function may ask for, and how each kind is read from cells. */
import type { Value } from "../../cell/cell";
import type { RawGrid } from "../argument";

/** A cell that is neither blank nor an error. */
export type Content = number | string | boolean;

interface Described {
  /** What Google's completion shows: a JSDoc type for one cell. */
  readonly jsdoc: "number" | "string" | "boolean" | "Date" | "*";
  /** What the reference says that is expected: "number", "date". */
  readonly label: string;
  /** The words that are valid, where there is a fixed list. */
  readonly words?: readonly string[];
  /** An argument that every reader of this kind takes. */
  readonly sample: Content | readonly Content[] | readonly (readonly Content[])[];
  /** A zero can only be a blank cell that Excel on the desktop hands over as 0: true of dates and names. */
  readonly zeroIsBlank?: boolean;
}

/** One cell. A function whose answer is one cell takes a range here too, and answers for each cell of it. */
export interface CellKind<T> extends Described {
  readonly shape: "cell";
  readonly read: (content: Content, name: string) => T;
}

/** A row or column of cells in their order, blanks included; a block of several rows and columns where order does not matter. */
export interface RangeKind<T> extends Described {
  readonly shape: "range";
  readonly takesBlocks: boolean;
  /** True for a text in the first cell that can only be a header; it is then left out. */
  readonly isHeader: (first: Value) => boolean;
  /** Text is data too, so that only the range beside it tells whether the first text is a header. */
  readonly takesText: boolean;
  /** Blank cells at the end, else taken for the rest of an open range such as A2:A, count where no other range says which rows are used. */
  readonly endCounts?: boolean;
  /** One cell stands for all cells of the ranges beside it. */
  readonly oneForAll?: boolean;
  readonly read: (cells: readonly Value[], name: string) => T;
}

/** A whole table with its header; its cells go to the readers of the register as they are. */
export interface TableKind<T> extends Described {
  readonly shape: "table";
  readonly read: (grid: RawGrid, name: string) => T;
}

export type Kind<T> = CellKind<T> | RangeKind<T> | TableKind<T>;
