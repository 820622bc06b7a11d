/** Puts an amount where it belongs; a second one of the same sort makes the sentence one of two KPIs. */
import { refuse, type Bound, type Draft } from "./draft";
import { inSortOf } from "./in-sort-of";
import type { Quantity } from "./quantity";
import type { Verb } from "./verbs";

/** A change, with the way that a noun or a comparison says: "a 20 % increase in". */
export function setChange(draft: Draft, quantity: Quantity, way?: "up" | "down"): void {
  if (draft.change) return twice(draft, draft.change, quantity);
  if (quantity.value < 0) return refuse(draft, `statement must name a change without a sign, and say which way: ${quantity.written}`);
  draft.change = quantity;
  if (way && (draft.verb === null || !["up", "down"].includes(draft.verb.sort))) draft.verb = verbOf(way, draft.verb);
}

/** A level to be held or reached. */
export function setLevel(draft: Draft, quantity: Quantity, bound: Bound | null): void {
  if (draft.level) return twice(draft, draft.level, quantity);
  draft.level = quantity;
  if (bound) draft.bound = bound;
}

export function verbOf(way: "up" | "down", stated: Verb | null): Verb {
  return { word: stated?.word ?? (way === "up" ? "increase" : "reduce"), sort: way, factor: 1 };
}

export function setBaseline(draft: Draft, quantity: Quantity): void {
  if (draft.baseline) return twice(draft, draft.baseline, quantity);
  draft.baseline = quantity;
}

export function setRange(draft: Draft, low: Quantity, high: Quantity): void {
  const first = inSortOf(low, high);
  if (draft.range) return twice(draft, draft.range[0], low);
  if (first.value > high.value) return refuse(draft, `statement must name the lower end first: ${low.written} and ${high.written}`);
  draft.range = [first, high];
}

function twice(draft: Draft, a: Quantity, b: Quantity): void {
  refuse(draft, `statement must speak of one KPI with one amount: found ${a.written} and ${b.written}; write a statement for each`);
}
