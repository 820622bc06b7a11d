/** Targets stated as a change from the baseline: "grow 5 % a quarter", "25 % over three years", "by 2 points". */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";

export const CHANGE_KINDS = ["percent", "points", "absolute"] as const;

/** percent: relative, as a fraction; points: percentage points of a rate; absolute: in the baseline's own unit. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * The target that a change means. Per period it adds up over the periods, percent compounding: B·(1 + p)^k. Over the
 * whole time (perPeriod false) it counts once: B·(1 + p).
 */
export function growthTarget(baseline: number, change: number, options: { kind: ChangeKind; periods: number; perPeriod: boolean }): number {
  const { kind, perPeriod } = options;
  if (!(options.periods >= 0)) throw new CellError("#NUM!", `periods must not be negative: ${options.periods}`);
  const times = perPeriod ? options.periods : 1;
  if (kind === "absolute") return finite(baseline + change * times, "target");
  if (kind === "points") return finite(baseline + (change / 100) * times, "target");
  if (change < -1) throw new CellError("#NUM!", `change must not be below -1, a fall of 100 %: ${change}`);
  return finite(baseline * (1 + change) ** times, "target");
}
