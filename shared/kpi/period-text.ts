/** Texts that name a period of a year, "FY25 Q3", "Jan-25", "2025-W07", taken apart into what they say and what they leave open. */
import { readMonthName } from "../cell/month-names";

/** "fiscal month" counts from the month in which the fiscal year begins: P3. */
export type PeriodUnit = "year" | "half" | "quarter" | "month" | "fiscal month" | "week";

export interface PeriodParts {
  readonly unit: PeriodUnit;
  /** First and last of them: 1 for January, Q1, week 1; "Jan-Mar" is 1 and 3. */
  readonly first: number;
  readonly last: number;
  /** Null for "Jan" alone. A fiscal year is named after the calendar year in which it ends. */
  readonly year: number | null;
  readonly isFiscal: boolean;
}

/** How many of a unit a year has; 53 for weeks, of which some years have fewer. */
const MOST: Readonly<Record<PeriodUnit, number>> = { year: 1, half: 2, quarter: 4, month: 12, "fiscal month": 12, week: 53 };

const UNITS: ReadonlyMap<string, PeriodUnit> = new Map(
  Object.entries({
    h: "half",
    half: "half",
    q: "quarter",
    qtr: "quarter",
    quarter: "quarter",
    m: "month",
    month: "month",
    p: "fiscal month",
    per: "fiscal month",
    period: "fiscal month",
    w: "week",
    wk: "week",
    week: "week",
    cw: "week",
    kw: "week",
  } as const),
);

/** No period needs more. */
const LONGEST = 60;

const FISCAL = ["fy", "fiscal", "financial"];
const CALENDAR = ["cy", "calendar"];
const IGNORED = ["year", "st", "nd", "rd", "th", "of", "the", "full"];
const ORDINALS: ReadonlyMap<string, string> = new Map(Object.entries({ first: "1", second: "2", third: "3", fourth: "4" }));

interface Words {
  readonly months: readonly number[];
  readonly unit: PeriodUnit | null;
  readonly numbers: readonly string[];
  /** How many of the numbers stand before unit or month. */
  readonly before: number;
  readonly isFiscal: boolean;
  readonly isCalendar: boolean;
}

/**
 * Null for a text that names no period. `yearPairs` is for sheets that count in years such as 2011/12, which could
 * otherwise be read as December 2011.
 */
export function readPeriodText(text: string, yearPairs = false): PeriodParts | null {
  const words = readWords(text);
  if (!words) return null;
  const { months, unit, numbers, isFiscal } = words;
  if (months.length > 0) return unit === null ? ofMonths(months, numbers, words) : null;
  if (unit !== null) return ofUnit(unit, words);
  const [a = "", b] = numbers;
  if (numbers.length === 1 && a.length === 6 && !isFiscal) return monthOf(a.slice(0, 4), a.slice(4));
  if (numbers.length === 2 && b !== undefined && !isFiscal && !yearPairs) {
    const month = a.length === 4 && b.length <= 2 ? monthOf(a, b) : b.length === 4 && a.length <= 2 ? monthOf(b, a) : null;
    if (month) return month;
  }
  const year = yearOf(numbers, isFiscal);
  if (!year || (a.length < 4 && !isFiscal && !words.isCalendar)) return null;
  return { unit: "year", first: 1, last: 1, ...year };
}

/** Letters and digits apart; null where anything else than separators stands between them. */
function readWords(text: string): Words | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .toLowerCase()
    .replace(/[–—−]/g, "-")
    .replace(/[’‘]/g, "'")
    .replace(/\bf\.y\./g, "fy");
  if (!/^[\p{L}\d\s\-/.,'()_]+$/u.test(plain)) return null;
  const months: number[] = [];
  const numbers: string[] = [];
  let unit: PeriodUnit | null = null;
  let before = 0;
  let isFiscal = false;
  let isCalendar = false;
  for (const found of plain.match(/\p{L}+|\d+/gu) ?? []) {
    const token = ORDINALS.get(found) ?? found;
    const month = readMonthName(token);
    if (/^\d/.test(token)) numbers.push(token);
    else if (FISCAL.includes(token)) isFiscal = true;
    else if (CALENDAR.includes(token)) isCalendar = true;
    else if (month !== null) months.push(month);
    else if (unit === null && UNITS.has(token)) unit = UNITS.get(token) ?? null;
    else if (!IGNORED.includes(token) && !(token === "to" && months.length === 1)) return null;
    if (unit === null && months.length === 0) before = numbers.length;
  }
  return numbers.length > 3 || months.length > 2 ? null : { months, unit, numbers, before, isFiscal, isCalendar };
}

/** "Jan-25", "2025 January", "Jan-Mar 2025". A short number before the name may be a day, "25-Jan": that names no year. */
function ofMonths(months: readonly number[], numbers: readonly string[], words: Words): PeriodParts | null {
  const [first = 1, last = first] = months;
  if (last < first) return null;
  if (numbers.length === 0) return { unit: "month", first, last, year: null, isFiscal: words.isFiscal };
  if (words.before > 0 && !words.isFiscal && (numbers[0]?.length ?? 0) < 4) return null;
  const year = yearOf(numbers, words.isFiscal);
  return year && { unit: "month", first, last, ...year };
}

/** "Q1 2025", "2025Q1", "1Q25", "FY25 P3", "2025-W07". */
function ofUnit(unit: PeriodUnit, { numbers, before, isFiscal }: Words): PeriodParts | null {
  const after = numbers[before];
  const fits = (text: string | undefined): boolean =>
    text !== undefined && text.length <= 2 && Number(text) >= 1 && Number(text) <= MOST[unit];
  const at = fits(after) ? before : before === 1 && fits(numbers[0]) ? 0 : -1;
  const count = numbers[at];
  if (count === undefined) return null;
  const rest = numbers.filter((_, i) => i !== at);
  const first = Number(count);
  const year = rest.length === 0 ? { year: null, isFiscal } : yearOf(rest, isFiscal || unit === "fiscal month");
  return year && { unit, first, last: first, ...year };
}

function monthOf(year: string, month: string): PeriodParts | null {
  const first = Number(month);
  return first < 1 || first > 12 || !isYear(Number(year))
    ? null
    : { unit: "month", first, last: first, year: Number(year), isFiscal: false };
}

/** "2025", "25", and "2024/25" or "2024-2025", which is the fiscal year that ends in 2025. */
function yearOf(numbers: readonly string[], isFiscal: boolean): { year: number; isFiscal: boolean } | null {
  const [a = "", b] = numbers;
  if (a.length !== 2 && a.length !== 4) return null;
  const year = a.length === 2 ? 2000 + Number(a) : Number(a);
  if (!isYear(year) || numbers.length > 2) return null;
  if (b === undefined) return { year, isFiscal };
  const isNext = b.length === 4 ? Number(b) === year + 1 : b.length === 2 && Number(b) === (year + 1) % 100;
  return isNext ? { year: year + 1, isFiscal: true } : null;
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2200;
}
