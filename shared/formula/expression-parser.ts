/** The expression parser jsep, taught what a formula over metrics is: names in [brackets], percent behind a number, the signs × ÷ −. */
import jsep from "jsep";

/** The parts of jsep's trees that a formula is made of; everything else that it can read is "other" to us. */
export type Expression =
  | { readonly type: "Literal"; readonly raw: string; readonly value: unknown }
  | { readonly type: "Name"; readonly name: string; readonly at: number }
  | { readonly type: "Call"; readonly name: string; readonly at: number; readonly args: readonly Expression[] }
  | { readonly type: "Percent"; readonly argument: Expression }
  | { readonly type: "UnaryExpression"; readonly operator: string; readonly argument: Expression }
  | { readonly type: "BinaryExpression"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly type: "Compound" | "SequenceExpression" | "other" };

/** Binding of an operator: the higher, the tighter. Operators of one strength go from left to right, ^ as in spreadsheets too. */
const STRENGTHS: Readonly<Record<string, number>> = {
  "+": 1,
  "-": 1,
  "−": 1,
  "–": 1,
  "*": 2,
  "×": 2,
  "·": 2,
  "/": 2,
  "÷": 2,
  "∕": 2,
  "^": 3,
};

/** jsep keeps its language in itself; the copy in the bundle is ours alone. */
function teach(): void {
  jsep.removeAllBinaryOps();
  jsep.removeAllUnaryOps();
  jsep.removeAllLiterals();
  for (const [sign, strength] of Object.entries(STRENGTHS)) jsep.addBinaryOp(sign, strength);
  for (const sign of ["+", "-", "−", "–"]) jsep.addUnaryOp(sign);
  jsep.hooks.add("gobble-token", function readOperand(env) {
    const at = this.index;
    if (this.char === "[") env.node = { type: "Name", name: readBrackets(this), at };
    // a number, here, so that a percent sign behind it is looked for
    else if (/[\d.]/.test(this.char)) env.node = this.gobbleNumericLiteral();
    else if (/[\p{L}_]/u.test(this.char)) {
      const word = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(this.expr.slice(at))?.[0] ?? this.char;
      this.index += word.length;
      this.gobbleSpaces();
      env.node = this.char === "(" ? callOf(this, word, at) : { type: "Name", name: word, at };
    }
  });
  jsep.hooks.add("after-token", function readPercent(env) {
    for (let look = skipSpaces(this, this.index); env.node && this.expr[look] === "%"; look = skipSpaces(this, this.index)) {
      this.index = look + 1;
      env.node = { type: "Percent", argument: env.node };
    }
  });
}

teach();

/** The tree that jsep makes of a text; throws its Error, which has `index` and `description`, for one that is no expression. */
export function parseExpression(text: string): Expression {
  return jsep(text) as unknown as Expression;
}

function skipSpaces(scope: jsep.HookScope, from: number): number {
  let at = from;
  while (/\s/.test(scope.expr[at] ?? "")) at += 1;
  return at;
}

/** A name up to its closing bracket; a bracket that belongs to the name is doubled: [Users ]] new]. */
function readBrackets(scope: jsep.HookScope): string {
  const match = /^\[((?:[^\]]|\]\])*)\]/.exec(scope.expr.slice(scope.index));
  if (!match) scope.throwError("a name must end with ]");
  scope.index += match[0].length;
  return match[1]!.replace(/\]\]/g, "]");
}

function callOf(scope: jsep.HookScope, name: string, at: number): jsep.Expression {
  scope.index += 1;
  return { type: "Call", name, at, args: scope.gobbleArguments(")".charCodeAt(0)) };
}
