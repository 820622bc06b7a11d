/** Functions as data: from a definition and its texts come the call, Excel's metadata, the Apps Script entry point, the reference and the tests. */
import type { Grid, Value } from "../cell/cell";
import { FLAG } from "./kinds/words";
import { optional, type Parameter, type Parameters, type Values } from "./parameter";
import { hasColumns, type Result } from "./result";

export const CATEGORIES = ["Level and status", "Series", "Time and events", "Scorecard and register", "Business metrics"] as const;
export type Category = (typeof CATEGORIES)[number];

interface Named {
  /** In capitals; for ever the same, since it stands in users' workbooks. */
  readonly name: string;
  readonly category: Category;
  readonly result: Result;
}

/** What is written down for a function; `evaluate` throws CellError where there is no answer. */
export interface FunctionSpec<P extends Parameters> extends Named {
  readonly parameters: P;
  /** Ranges that belong together cell by cell: they must be equally long, and share header and end. */
  readonly aligned?: readonly (keyof P & string)[];
  readonly otherForm?: OtherForm;
  readonly evaluate: (values: Values<P>) => Value | Grid;
}

/** A second way to call a function: taken where one of these arguments is given. */
export interface OtherForm {
  readonly when: readonly string[];
  readonly definition: CustomFunction;
}

export interface NamedParameter extends Parameter<unknown> {
  readonly name: string;
}

/** A function, the types of its parameters forgotten: what `callFunction` works with. */
export interface CustomFunction extends Named {
  readonly parameters: readonly NamedParameter[];
  readonly aligned: readonly string[];
  readonly otherForm?: OtherForm;
  readonly evaluate: (values: Readonly<Record<string, unknown>>) => Value | Grid;
}

/** Name of the last parameter of every function whose answer has columns but no header of its own. */
export const LABELS = "labels";

export function defineFunction<P extends Parameters>(spec: FunctionSpec<P>): CustomFunction {
  const parameters: Parameters = hasColumns(spec.result) ? { ...spec.parameters, [LABELS]: optional(FLAG, false) } : spec.parameters;
  return {
    ...spec,
    parameters: Object.entries(parameters).map(([name, parameter]) => ({ ...parameter, name })),
    aligned: spec.aligned ?? [],
    // `call` reads each value with the kind under its name: the one place where the compiler has to be told
    evaluate: (values) => spec.evaluate(values as Values<P>),
  };
}
