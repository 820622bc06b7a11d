/** Reads a formula over metrics from its text: "[Revenue] / [Active users]". Nothing in it is ever run as a program. */
import { quote } from "../cell/quote";
import { parseExpression, type Expression } from "./expression-parser";
import { FORMULA_FUNCTIONS, type Formula, type FormulaFunction, type Operator } from "./formula";

/** Why a text is no formula, and where in it. */
export interface FormulaProblem {
  readonly is: "problem";
  readonly message: string;
  /** From 0. */
  readonly at: number;
}

/** Longer ones are a mistake, or an attack: people read them in a cell. */
const LONGEST = 2000;
const DEEPEST = 50;
const MANY_SIGNS = /(?:[-+−–%]\s*){20}/;

const SIGNS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({ "+": "+", "-": "-", "−": "-", "–": "-", "*": "*", "×": "*", "·": "*", "/": "/", "÷": "/", "∕": "/", "^": "^" } as const),
);

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ...FORMULA_FUNCTIONS.map((name) => [name, name] as const),
  ...Object.entries({ average: "mean", avg: "mean", total: "sum", minimum: "min", maximum: "max" } as const),
]);

/** Of functions that do not take any number of arguments. */
const ARGUMENTS: Readonly<Partial<Record<FormulaFunction, { readonly most: number; readonly words: string }>>> = {
  abs: { most: 1, words: "one argument" },
  round: { most: 2, words: "one or two arguments" },
};

/** The formula, or what keeps the text from being one. A leading = is passed over. */
export function readFormula(text: string): Formula | FormulaProblem {
  const tooMuch = excess(text);
  if (tooMuch) return tooMuch;
  const body = text.replace(/^\s*=/, (lead) => " ".repeat(lead.length)).replace(/\s/g, " "); // as long as before: places stay
  if (body.trim() === "") return problem("formula must not be empty", 0);
  try {
    const problems: FormulaProblem[] = [];
    const formula = toFormula(parseExpression(body), problems);
    return problems[0] ?? formula;
  } catch (error) {
    return parserProblem(error, body);
  }
}

function problem(message: string, at: number): FormulaProblem {
  return { is: "problem", message, at };
}

/** Looked at before the parser, which follows brackets as deep as they go. */
function excess(text: string): FormulaProblem | null {
  if (text.length > LONGEST) return problem(`formula must be at most ${LONGEST} characters: ${text.length}`, LONGEST);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth > DEEPEST) return problem(`formula must not nest brackets deeper than ${DEEPEST}`, at);
  }
  const signs = MANY_SIGNS.exec(text);
  return signs && problem("formula must not have twenty signs in a row", signs.index);
}

/** The parser's own error, which knows where it stopped. Anything else is a mistake of ours. */
function parserProblem(error: unknown, body: string): FormulaProblem {
  const index = error instanceof Error ? (error as Error & { index?: unknown }).index : undefined;
  if (typeof index !== "number") throw error;
  const at = Math.min(index, body.length); // it looks for what follows a backslash at the end
  const description = String((error as Error & { description?: unknown }).description);
  if (/^a name /.test(description)) return problem(description, at);
  const rest = body.slice(at).trim();
  return problem(
    rest === "" ? "formula must not end here: a name, a number or ) is missing" : `formula cannot be read from here: ${quote(rest)}`,
    at,
  );
}

/** What cannot be part of a formula becomes a problem, and 0 in its place. */
function toFormula(expression: Expression, problems: FormulaProblem[]): Formula {
  const refuse = (message: string, at = 0): Formula => {
    problems.push(problem(message, at));
    return { is: "number", value: 0 };
  };
  const inner = (part: Expression): Formula => toFormula(part, problems);
  switch (expression.type) {
    case "Literal": {
      const { value, raw } = expression;
      const isNumber = typeof value === "number" && Number.isFinite(value);
      return isNumber ? { is: "number", value } : refuse(`formula must not hold text outside of [brackets]: ${quote(raw)}`);
    }
    case "Name": {
      const name = expression.name.trim();
      return name === "" ? refuse("a name must stand between [ and ]", expression.at) : { is: "name", name, at: expression.at };
    }
    case "Percent":
      return { is: "percent", of: inner(expression.argument) };
    case "UnaryExpression":
      return expression.operator === "+" ? inner(expression.argument) : { is: "negative", of: inner(expression.argument) };
    case "BinaryExpression":
      return { is: "operation", operator: SIGNS.get(expression.operator)!, left: inner(expression.left), right: inner(expression.right) };
    case "Call": {
      const { name, at, args } = expression;
      const known = FUNCTIONS.get(name.toLowerCase());
      if (!known) return refuse(`function must be one of ${FORMULA_FUNCTIONS.join(", ")}: ${quote(name)}`, at);
      const { most, words } = ARGUMENTS[known] ?? { most: Infinity, words: "an argument" };
      if (args.length === 0 || args.length > most) return refuse(`${known} must have ${words}: ${args.length}`, at);
      return { is: "call", function: known, args: args.map(inner) };
    }
    case "Compound":
    case "SequenceExpression":
      return refuse("formula must have an operator between its parts");
    default:
      return refuse("formula must be made of names in [brackets], numbers, + - * / ^ and ( )");
  }
}
