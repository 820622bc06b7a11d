/** Works a formula out with the values of one period: a number, a gap where a part is missing, or why there is no number. */
import { CellError } from "../cell/cell-error";
import { total } from "../kpi/aggregation";
import type { Formula, FormulaFunction, FormulaName, Operator } from "./formula";

/** Null is a gap. */
export type Worked = number | null | CellError;

/** A missing part makes the whole a gap, whatever else would go wrong; a division by zero is #DIV/0!, what is not finite #NUM!. */
export function workOut(formula: Formula, valueOf: (name: FormulaName) => number | null): Worked {
  switch (formula.is) {
    case "number":
      return formula.value;
    case "name":
      return valueOf(formula);
    case "negative":
      return combine([workOut(formula.of, valueOf)], ([value = 0]) => -value);
    case "percent":
      return combine([workOut(formula.of, valueOf)], ([value = 0]) => value / 100);
    case "call":
      return combine(
        formula.args.map((arg) => workOut(arg, valueOf)),
        FUNCTIONS[formula.function],
      );
    case "operation":
      return combine([workOut(formula.left, valueOf), workOut(formula.right, valueOf)], ([left = 0, right = 0]) =>
        OPERATIONS[formula.operator](left, right),
      );
  }
}

function combine(parts: readonly Worked[], how: (values: readonly number[]) => number | CellError): Worked {
  if (parts.includes(null)) return null;
  const error = parts.find((part): part is CellError => part instanceof CellError);
  if (error) return error;
  const value = how(parts as readonly number[]);
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return new CellError("#NUM!", "formula must give a finite number");
}

const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number | CellError>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0 ? new CellError("#DIV/0!", "formula must not divide by zero") : left / right),
  "^": (left, right) => left ** right,
};

const FUNCTIONS: Readonly<Record<FormulaFunction, (values: readonly number[]) => number>> = {
  sum: total,
  mean: (values) => total(values) / values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  abs: ([value = 0]) => Math.abs(value),
  round: ([value = 0, digits = 0]) => rounded(value, digits),
};

/** Half away from zero, as ROUND of spreadsheets does. */
function rounded(value: number, digits: number): number {
  const shift = 10 ** Math.max(-15, Math.min(15, Math.trunc(digits)));
  const scaled = Math.abs(value) * shift;
  if (!Number.isFinite(scaled)) return value;
  // 1.005 * 100 is 100.49999999999999: what differs in the last bits only is a half
  return (Math.sign(value) * Math.floor(scaled * (1 + Number.EPSILON) + 0.5)) / shift;
}
