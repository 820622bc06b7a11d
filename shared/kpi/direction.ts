/** Which way is better, and what follows from it: the sign of an improvement, reaching a target or holding it. */
import { CellError } from "../cell/cell-error";

export const DIRECTIONS = ["increase", "decrease", "at least", "at most", "range", "milestone", "none"] as const;

/** increase and decrease reach the target by the due date; at least, at most and range hold it every period. */
export type Direction = (typeof DIRECTIONS)[number];

/** What the field writes for them. Not "min" and "max": to some a bound, to others minimise and maximise, the opposite. */
const SYNONYMS: Readonly<Record<Direction, string>> = {
  increase: "up|u|grow|growth|raise|rise|maximise|maximize|increasing|↑|▲",
  decrease: "down|d|reduce|reduction|cut|shrink|minimise|minimize|decreasing|↓|▼",
  "at least": "higher is better|more is better|bigger is better|high|higher|hib|keep above|above|not below|no less than|positive|+|≥|>=|>",
  "at most":
    "lower is better|less is better|smaller is better|fewer is better|low|lower|lib|keep below|below|not above|no more than|negative|-|−|≤|<=|<",
  range: "stabilise|stabilize|keep within|within|between|maintain|in range|target is best|on target|nominal|±",
  milestone: "done|yes/no|complete|completion|deliver|binary",
  none: "n|watch|watched|monitor|neutral|informational|no direction|n/a",
};

const BY_WORD: ReadonlyMap<string, Direction> = new Map(
  DIRECTIONS.flatMap((direction) => directionWords(direction).map((word) => [word, direction] as const)),
);

/** Every word understood, for help texts and the drop-down of a register. */
export function directionWords(direction: Direction): readonly string[] {
  return [direction, ...SYNONYMS[direction].split("|")];
}

/** "Higher is better" → at least; null for an unknown word. Case, hyphens and doubled spaces do not matter. */
export function readDirection(text: string): Direction | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(/-/g, " ").trim()) ?? null;
}

/** 1 if higher is better, -1 if lower is, 0 for range, milestone (judged otherwise) and none. */
export function orientation(direction: Direction): 1 | 0 | -1 {
  if (direction === "increase" || direction === "at least") return 1;
  return direction === "decrease" || direction === "at most" ? -1 : 0;
}

/** True for at least, at most and range: the target is to be held in every period. */
export function holds(direction: Direction): boolean {
  return direction === "at least" || direction === "at most" || direction === "range";
}

/**
 * The direction that holds, from what was said and from the numbers. Unsaid: with a baseline the way from it to the
 * target, without one at least. A stated direction that the numbers contradict is #VALUE!, never silently flipped.
 */
export function settleDirection(stated: Direction | null, baseline: number | null, target: number | null): Direction {
  if (baseline === null || target === null) return stated ?? "at least";
  if (stated === null) return target > baseline ? "increase" : target < baseline ? "decrease" : "at least";
  if (stated === "increase" && target < baseline) throw contradiction(stated, "below", baseline, target);
  if (stated === "decrease" && target > baseline) throw contradiction(stated, "above", baseline, target);
  return stated;
}

function contradiction(stated: Direction, side: string, baseline: number, target: number): CellError {
  return new CellError("#VALUE!", `direction ${stated} must agree with the numbers: target ${target} is ${side} baseline ${baseline}`);
}
