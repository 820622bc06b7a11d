/** Words that make an amount a bound: "at or above 99 %", "no more than 2"; the same before one amount and before several with their days. */
import { ABOVE, AT_LEAST, AT_MOST, BELOW } from "../kpi/target-phrases";
import type { Bound } from "./draft";

const FLOOR = `${AT_LEAST.replace(/\|from$/, "")}|minimally`;
const CEILING = AT_MOST.replace(/\|within$/, "");

/** Four groups, one of which a match has: floor, ceiling, above, below. */
export const BOUNDS = `(?:(${FLOOR})|(${CEILING})|(${ABOVE})|(${BELOW}))`;

/** Of the four groups; above and below are strict. */
export function boundOf([floor, , above, below]: readonly (string | undefined)[]): { readonly bound: Bound; readonly isStrict: boolean } {
  return { bound: (floor ?? above) === undefined ? "at most" : "at least", isStrict: (above ?? below) !== undefined };
}
