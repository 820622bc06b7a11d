/** What is told of a function. It stands apart from the definition, so that whoever only calculates need not carry it. */
import type { Cell } from "../cell/cell";
import type { ErrorCode } from "../cell/cell-error";

/** An argument of an example; a flat list is a column. */
export type ExampleArgument = Cell | readonly Cell[] | readonly (readonly Cell[])[];

/** A call and its answer, true because a test runs it; `note` says what it shows. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: Cell | readonly (readonly Cell[])[] | { readonly error: ErrorCode };
  readonly note?: string;
}

export interface FunctionTexts {
  /** One sentence for the function's tooltip. */
  readonly summary: string;
  /** What the reference adds: method, edges, decisions. */
  readonly details?: string;
  /** What each argument is, in a sentence, by its name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the answer is. */
  readonly result: string;
  readonly examples: readonly Example[];
}
