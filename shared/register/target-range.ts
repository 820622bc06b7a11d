/** Targets that are ranges: "80-90%", "between 80 and 90", "100 ± 5", "± 4.5%". */
import { readNumber } from "../cell/read-number";
import { stripUnitWords } from "./unit-words";

export interface TargetRange {
  readonly low: number;
  readonly high: number;
}

const ENDS = /^(?:between\s+|from\s+|range:?\s*)?(.*?[\d%)kmb€$£])\s*(?:-|–|—|\.\.+|…|to|and|until)\s*(.*\d.*)$/i;
const AROUND = /^(.*?)\s*(?:±|\+\/-|\+-|\+\/−|plus or minus)\s*(.*\d.*)$/i;
const SUFFIX = /(?:[\d.,]|^)\s*(%|percent|per cent|pct|‰|k|m|mn|bn|thousand|million|billion)\s*$/i;

/** Null for a text that is no range. What stands behind the second number, % or k, is said of both. */
export function readTargetRange(text: string, locale: string): TargetRange | null {
  const around = AROUND.exec(text);
  if (around) return aroundCenter(around[1]!.trim(), around[2]!.trim(), locale);
  const ends = ENDS.exec(text);
  if (!ends) return null;
  const isWorded = /^between|^from/i.test(text);
  if (!isWorded && /\s(?:and)\s/i.test(text)) return null;
  const second = stripUnitWords(ends[2]!.trim()).text;
  const low = read(withSuffix(ends[1]!.trim(), second), locale);
  const high = read(second, locale);
  return low === null || high === null ? null : { low, high };
}

/** Without a centre the range lies around zero; a tolerance in percent of a plain number is relative to it. */
function aroundCenter(center: string, width: string, locale: string): TargetRange | null {
  const around = center === "" ? 0 : read(center, locale);
  const distance = read(stripUnitWords(width).text, locale);
  if (around === null || distance === null || distance < 0) return null;
  const isRelative = center !== "" && width.includes("%") && !center.includes("%");
  const by = isRelative ? Math.abs(around) * distance : distance;
  return { low: around - by, high: around + by };
}

function withSuffix(first: string, second: string): string {
  const suffix = SUFFIX.exec(second)?.[1];
  return suffix !== undefined && /\d$/.test(first) ? `${first} ${suffix}` : first;
}

function read(text: string, locale: string): number | null {
  const number = readNumber(stripUnitWords(text).text, { locale });
  return typeof number === "number" ? number : null;
}
