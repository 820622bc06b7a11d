/** What each part of a formula contributed to the change of its value. */
import { CellError } from "../cell/cell-error";
import { namesIn, type Formula } from "./formula";
import { workOut } from "./work-out";

type Values = ReadonlyMap<string, number>;

/** All mixtures of before and after are tried: 2 to the power of this. */
const MOST_PARTS = 10;

/**
 * Shapley's value (1953) of each name: its effect averaged over all orders in which the parts may have changed. Of a sum it is the
 * difference of each part, of a product and a ratio the usual exact split. A sum's terms are split one by one, which gives the same
 * since the value is additive. #NUM! for a term of more than ten names, #DIV/0! where a mixture of before and after divides by zero.
 */
export function formulaEffects(formula: Formula, before: Values, after: Values): ReadonlyMap<string, number> {
  const effects = new Map([...new Set(namesIn(formula).map(({ name }) => name))].map((name) => [name, 0]));
  for (const term of termsOf(formula)) {
    const names = [...new Set(namesIn(term).map(({ name }) => name))];
    if (names.length > MOST_PARTS)
      throw new CellError("#NUM!", `a change is split among at most ${MOST_PARTS} parts that are multiplied: ${names.length}`);
    shapley(term, names, { before, after }).forEach((effect, i) => effects.set(names[i]!, effects.get(names[i]!)! + effect));
  }
  if (![...effects.values()].every(Number.isFinite))
    throw new CellError("#NUM!", "parts must be small enough for their effects to be finite");
  return effects;
}

/** Formulas that add up to this one. */
function termsOf(formula: Formula): readonly Formula[] {
  if (formula.is === "call" && formula.function === "sum") return formula.args.flatMap(termsOf);
  if (formula.is === "negative" || formula.is === "percent") return termsOf(formula.of).map((of) => ({ ...formula, of }));
  if (formula.is !== "operation") return [formula];
  const { operator, left, right } = formula;
  if (operator === "+") return [...termsOf(left), ...termsOf(right)];
  if (operator === "-") return [...termsOf(left), ...termsOf({ is: "negative", of: right })];
  return [formula];
}

function shapley(term: Formula, names: readonly string[], { before, after }: { before: Values; after: Values }): readonly number[] {
  const place = new Map(names.map((name, i) => [name, i]));
  const all = 2 ** names.length;
  const values = Array.from({ length: all }, (_, changed) =>
    numberOf(workOut(term, ({ name }) => (((changed >> place.get(name)!) & 1) === 1 ? after : before).get(name) ?? null)),
  );
  return names.map((_, part) => {
    let effect = 0;
    for (let others = 0; others < all; others += 1) {
      if (((others >> part) & 1) === 0)
        effect += (values[others | (1 << part)]! - values[others]!) * shareOf(countOf(others), names.length);
    }
    return effect;
  });
}

/** Share of the orders in which exactly these others have changed before. */
function shareOf(changed: number, count: number): number {
  let share = 1 / count;
  for (let k = 0; k < changed; k += 1) share *= (k + 1) / (count - 1 - k);
  return share;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function numberOf(value: ReturnType<typeof workOut>): number {
  if (typeof value === "number") return value;
  if (value instanceof CellError) throw value;
  throw new CellError("#N/A", "a change is split among parts that all have a value before and after");
}
