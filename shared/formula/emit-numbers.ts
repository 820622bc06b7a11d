/** A formula with the numbers of a period in place of its names: the "8,400 / 2,000" of "4.2 = 8,400 / 2,000". */
import type { Formula, FormulaName } from "./formula";

const STRENGTH = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 } as const;
const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "/", "^": "^" } as const;

/** `say` shows a name's value in its unit, or that there is none. */
export function emitNumbers(formula: Formula, say: (name: FormulaName) => string): string {
  return emit(formula, say, 0);
}

/** In brackets where an operator around it would bind tighter. */
function emit(formula: Formula, say: (name: FormulaName) => string, around: number): string {
  switch (formula.is) {
    case "number":
      return plain(formula.value);
    case "name":
      return say(formula);
    case "negative":
      return `−${emit(formula.of, say, 4)}`;
    case "percent":
      return `${emit(formula.of, say, 4)}%`;
    case "call":
      return `${formula.function}(${formula.args.map((arg) => emit(arg, say, 0)).join(", ")})`;
    case "operation": {
      const { operator, left, right } = formula;
      const strength = STRENGTH[operator];
      const text = `${emit(left, say, strength)} ${SIGNS[operator]} ${emit(right, say, strength + 1)}`;
      return strength < around ? `(${text})` : text;
    }
  }
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
