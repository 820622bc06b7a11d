/** How many periods of a frequency make the cycle in which a season would come back. */
import type { Frequency } from "./period";

const CYCLES: Readonly<Record<Frequency, number>> = { day: 7, week: 52, month: 12, quarter: 4, half: 2, year: 1 };

/** 12 months, 4 quarters, 52 weeks a year; 7 days a week. */
export function cycleOf(frequency: Frequency): number {
  return CYCLES[frequency];
}
