/** The slope of a series, by the method that was asked for. */
import { CellError } from "../cell/cell-error";
import { fitLine } from "../statistics/fit-line";
import { toPoints } from "../statistics/points";
import { medianSlope, orderSlopes } from "../statistics/theil-sen";
import type { Values } from "../statistics/values";

export type SlopeMethod = "theil-sen" | "ols";

/** Change a period, or a unit of the times. #N/A for fewer than two values at different times. */
export function slopeOf(values: Values, { times, method }: { readonly times?: Values; readonly method: SlopeMethod }): number {
  const points = toPoints(values, times);
  const slopes = method === "theil-sen" ? orderSlopes([points]) : null;
  const slope = method === "ols" ? (fitLine(points)?.slope ?? null) : slopes && medianSlope(slopes);
  if (slope === null) throw new CellError("#N/A", "a slope requires two values at different times");
  return slope;
}
