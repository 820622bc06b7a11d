/** Drivers: what each part of a KPI contributed to its change. */
import { CellError } from "../cell/cell-error";
import { productEffects } from "../statistics/product-effects";

export const RELATIONS = ["product", "sum", "ratio"] as const;

/** How the parts make the whole: all multiplied, all added, or the first divided by the second. */
export type Relation = (typeof RELATIONS)[number];

const SYNONYMS: Readonly<Record<Relation, readonly string[]>> = {
  product: ["product", "multiply", "times", "×", "*", "x"],
  sum: ["sum", "total", "add", "plus", "+"],
  ratio: ["ratio", "rate", "quotient", "divide", "÷", "/"],
};

/** "Times" → product; null for an unknown word. */
export function readRelation(text: string): Relation | null {
  const word = text.trim().toLowerCase();
  return RELATIONS.find((relation) => SYNONYMS[relation].includes(word)) ?? null;
}

/** A contribution a part, in the order of the parts; together they are the change of the whole. */
export function driversOf(before: readonly number[], after: readonly number[], relation: Relation): readonly number[] {
  if (before.length !== after.length) {
    throw new CellError("#N/A", `before and after must have the same number of parts: ${before.length} and ${after.length}`);
  }
  if (relation === "product") return productEffects(before, after);
  if (relation === "sum") return before.map((value, i) => after[i]! - value);
  return ratioEffects(before, after);
}

/** A ratio is the product of its numerator and of one over its denominator. */
function ratioEffects(before: readonly number[], after: readonly number[]): readonly number[] {
  const [numeratorBefore, denominatorBefore, ...more] = before;
  const [numeratorAfter, denominatorAfter] = after;
  if (numeratorBefore === undefined || denominatorBefore === undefined || more.length > 0) {
    throw new CellError("#VALUE!", `a ratio requires a numerator and a denominator: ${before.length} parts`);
  }
  if (denominatorBefore === 0 || denominatorAfter === 0) throw new CellError("#DIV/0!", "a denominator must not be zero");
  return productEffects([numeratorBefore, 1 / denominatorBefore], [numeratorAfter!, 1 / denominatorAfter!]);
}
