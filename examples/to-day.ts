/** Dates of the examples' own files, where a wrong one is a slip of ours. */
import { isError } from "../shared/cell/cell";
import { readDay } from "../shared/cell/read-day";
import type { Day } from "../shared/cell/serial-day";

export function toDay(iso: string): Day {
  const day = readDay(iso);
  if (day === null || isError(day)) throw new Error(`the date must be one that the calendar has: ${iso}`);
  return day;
}
