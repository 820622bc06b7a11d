/** A formula over metrics of the register, once its text is understood: a tree of numbers, names and operations. */

export type Operator = "+" | "-" | "*" | "/" | "^";

export const FORMULA_FUNCTIONS = ["sum", "mean", "min", "max", "abs", "round"] as const;
export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

/** A metric or KPI of the register by its ID or name, as it is written. */
export interface FormulaName {
  readonly is: "name";
  readonly name: string;
  /** Where it stands in the text, from 0. */
  readonly at: number;
}

export interface FormulaOperation {
  readonly is: "operation";
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
}

export type Formula =
  | { readonly is: "number"; readonly value: number }
  | FormulaName
  | FormulaOperation
  | { readonly is: "negative" | "percent"; readonly of: Formula }
  | { readonly is: "call"; readonly function: FormulaFunction; readonly args: readonly Formula[] };

/** Every name in the order of the text, as often as it is written. */
export function namesIn(formula: Formula): readonly FormulaName[] {
  switch (formula.is) {
    case "name":
      return [formula];
    case "number":
      return [];
    case "operation":
      return [...namesIn(formula.left), ...namesIn(formula.right)];
    case "call":
      return formula.args.flatMap(namesIn);
    default:
      return namesIn(formula.of);
  }
}

/** Numerator and denominator of a formula that is one quotient, be it times a plain number: a rate, which rolls up by its parts. */
export function quotientOf(formula: Formula): { readonly numerator: Formula; readonly denominator: Formula } | null {
  if (formula.is !== "operation") return null;
  const { operator, left, right } = formula;
  if (operator === "/") {
    const inner = quotientOf(left);
    const isScaled = inner !== null && isConstant(right);
    return isScaled ? { ...inner, numerator: { ...formula, left: inner.numerator } } : { numerator: left, denominator: right };
  }
  if (operator !== "*") return null;
  const [constant, other] = isConstant(left) ? [left, right] : [right, left];
  const inner = isConstant(constant) ? quotientOf(other) : null;
  return inner && { ...inner, numerator: { is: "operation", operator: "*", left: constant, right: inner.numerator } };
}

function isConstant(formula: Formula): boolean {
  return formula.is === "number" || ((formula.is === "percent" || formula.is === "negative") && isConstant(formula.of));
}
