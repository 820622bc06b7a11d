/** How often something is measured, told from the days alone: registers need not say it, and a date is not a frequency. */
import type { Day } from "../cell/serial-day";
import { FREQUENCIES, meanDays, type Frequency } from "./period";
import { STALE_AFTER_PERIODS } from "./status";

/**
 * The finest frequency at which a measurement does not go stale before the next one usually comes (the median distance): 7
 * days apart is weekly, 28 to 31 monthly, 14 too. Null for a single day, which shows no distance.
 */
export function spacedFrequency(days: readonly Day[]): Frequency | null {
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  const distances = distinct.slice(1).map((day, i) => day - (distinct[i] ?? day));
  const usual = distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)];
  if (usual === undefined) return null;
  return FREQUENCIES.find((frequency) => usual <= STALE_AFTER_PERIODS * meanDays(frequency)) ?? "year";
}
