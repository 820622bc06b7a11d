/**
 * Dates of Sheets as serial days. Sheets hands a date over as a moment: the one at which the spreadsheet's own clock shows it.
 * The script may run in another time zone, so the moment's local hours say nothing, and the spreadsheet's zone has to be asked.
 */
import { serialOf } from "../shared/cell/serial-day";
import type { ToSerial } from "./cells";

const PATTERN = "yyyy-MM-dd-HH-mm-ss";
const SECONDS_A_DAY = 86_400;

/** The zone is asked for when the first date comes, and each moment once: a column of 36,000 dates has few different ones. */
export function createDateReader(zoneOf: () => string): ToSerial {
  const known = new Map<number, number>();
  let zone: string | null = null;
  return (date) => {
    const moment = date.getTime();
    const seen = known.get(moment);
    if (seen !== undefined) return seen;
    zone ??= zoneOf();
    const serial = Number.isFinite(moment) ? readWallClock(Utilities.formatDate(new Date(moment), zone, PATTERN), moment) : NaN;
    known.set(moment, serial);
    return serial;
  };
}

function readWallClock(text: string, moment: number): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return NaN;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map(Number) as [number, number, number, number, number, number];
  const milliseconds = ((moment % 1000) + 1000) % 1000;
  return serialOf(year, month, day) + (hours * 3600 + minutes * 60 + seconds + milliseconds / 1000) / SECONDS_A_DAY;
}
