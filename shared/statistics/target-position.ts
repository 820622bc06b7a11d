/** Where targets stand against the limits of a process: what a process can be trusted with, before anyone says which way is better. */
import { toNumbers, type Values } from "./values";
import type { XmrLimits } from "./xmr-limits";

/**
 * -1 if every target lies below the lower limit, 1 if every one lies above the upper, 0 if the process is bound to land on both sides
 * of one of them. A target on a limit counts as between. Null without targets.
 */
export function targetPosition({ lower, upper }: XmrLimits, targets: Values): -1 | 0 | 1 | null {
  const present = toNumbers(targets).filter((target) => !Number.isNaN(target));
  if (present.length === 0) return null;
  if (present.every((target) => target < lower)) return -1;
  return present.every((target) => target > upper) ? 1 : 0;
}
