/** The share of the way from baseline to target that is expected by a day: 0 at start, 1 at due. */
import { CellError } from "../cell/cell-error";
import { isoDate, workdaysBetween, type Day } from "../cell/serial-day";
import { clampShare } from "./progress";
import { total } from "./aggregation";

export const PHASINGS = ["linear", "workdays", "profile", "last year", "step"] as const;

/** profile: the measurements' own targets, or those on the way that the register names; last year: the shape of the year before; step: nothing before due. */
export type Phasing = (typeof PHASINGS)[number];

const WORDS: Readonly<Record<Phasing, readonly string[]>> = {
  linear: ["linear", "even", "straight line", "straight-line", "equal", "by days"],
  workdays: ["workdays", "working days", "business days", "by workdays"],
  profile: ["profile", "phased", "custom", "by period", "phased targets"],
  "last year": ["last year", "seasonal", "prior year", "previous year", "last year's shape"],
  step: ["step", "at due", "at the end", "end", "back-loaded", "none before due"],
};

/** "Straight line" → linear; null for an unknown word. */
export function readPhasing(text: string): Phasing | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, " ");
  return PHASINGS.find((phasing) => WORDS[phasing].includes(word)) ?? null;
}

/** A stretch of time with its due day after its start. */
export interface Span {
  readonly start: Day;
  readonly due: Day;
}

/** Share of the days between start and due that have passed, within 0 and 1. #NUM! if due is not after start. */
export function timeShare(span: Span, asOf: Day): number {
  if (!(span.due > span.start)) throw new CellError("#NUM!", `due must be after start: ${isoDate(span.start)} to ${isoDate(span.due)}`);
  return clampShare((asOf - span.start) / (span.due - span.start));
}

/**
 * Share expected by a day. `weights` are the parts of a profile, each for an equal stretch of the time and worked off
 * evenly within it; a shape that needs weights and has none is linear.
 */
export function expectedShare(span: Span, asOf: Day, shape: { phasing: Phasing; weights?: readonly number[] }): number {
  const linear = timeShare(span, asOf);
  if (linear === 0 || linear === 1) return linear;
  if (shape.weights) return profileShare(shape.weights, linear);
  if (shape.phasing === "step") return 0;
  if (shape.phasing === "workdays") {
    const all = workdaysBetween(span.start, span.due);
    return all > 0 ? workdaysBetween(span.start, asOf) / all : linear;
  }
  return linear;
}

function profileShare(weights: readonly number[], linear: number): number {
  const all = total(weights);
  if (weights.length === 0 || !(all !== 0)) throw new CellError("#NUM!", "shape must hold weights that do not add up to zero");
  const position = linear * weights.length;
  const done = Math.floor(position);
  return (total(weights.slice(0, done)) + (weights[done] ?? 0) * (position - done)) / all;
}
