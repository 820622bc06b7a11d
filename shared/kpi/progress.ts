/** Progress: how much of the way from baseline to target is done. Never mixed with attainment (actual against target). */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";

/**
 * (actual - baseline) / (target - baseline), a fraction of any sign: 0.5 is half way, beyond 1 past the target, below 0
 * the wrong way. Works for falling targets too, since both differences change sign.
 * #N/A if the target equals the baseline: there is no way to go.
 */
export function progress(actual: number, target: number, baseline: number): number {
  if (target === baseline) throw new CellError("#N/A", "progress requires a way to go: baseline equals target, use attainment");
  return finite((actual - baseline) / (target - baseline), "progress");
}

/** A share held within 0 and 1, for bars and roll-ups. */
export function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
