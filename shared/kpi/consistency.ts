/** Consistency: in how many periods a target that is to be held was met. */
import { CellError } from "../cell/cell-error";
import { isMet, type Goal } from "./met";

export interface Consistency {
  /** met / counted. */
  readonly share: number;
  readonly met: number;
  readonly counted: number;
}

/**
 * Values against one goal a period; a gap (null) is left out, or counted as missed if asked.
 * #N/A if no period counts.
 */
export function consistency(
  values: readonly (number | null)[],
  goals: readonly Goal[],
  options: { gapIsMiss?: boolean } = {},
): Consistency {
  let met = 0;
  let counted = 0;
  values.forEach((value, i) => {
    const goal = goals[Math.min(i, goals.length - 1)];
    if (value === null) {
      if (options.gapIsMiss) counted += 1;
      return;
    }
    const reached = goal ? isMet(value, goal) : null;
    if (reached === null) return;
    counted += 1;
    if (reached) met += 1;
  });
  if (counted === 0) throw new CellError("#N/A", "consistency requires at least one period with a value and a target");
  return { share: met / counted, met, counted };
}
