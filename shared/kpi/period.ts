/** Periods of reporting: days, ISO weeks, months, quarters, halves and years, the last three by fiscal year. */
import { addMonths, civilOf, isoDate, serialOf, weekday, type Day } from "../cell/serial-day";

export const FREQUENCIES = ["day", "week", "month", "quarter", "half", "year"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A stretch of days, both ends included. A value measured on one day without a known frequency has start = end. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly frequency: Frequency;
}

/** Words for frequencies as registers write them. */
const WORDS: Readonly<Record<Frequency, readonly string[]>> = {
  day: ["day", "days", "daily", "d"],
  week: ["week", "weeks", "weekly", "w", "iso week"],
  month: ["month", "months", "monthly", "m"],
  quarter: ["quarter", "quarters", "quarterly", "q", "3 months"],
  half: [
    "half",
    "halves",
    "half year",
    "half-year",
    "half yearly",
    "half-yearly",
    "semi-annual",
    "semiannual",
    "semi annually",
    "biannual",
    "h",
    "6 months",
  ],
  year: ["year", "years", "yearly", "annual", "annually", "per annum", "y", "12 months"],
};

/** Mean length in days (Gregorian), for ages such as "older than 1.5 periods". */
const MEAN_DAYS: Readonly<Record<Frequency, number>> = {
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  half: 182.62125,
  year: 365.2425,
};

const MONTHS: Readonly<Record<Frequency, number>> = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 };

/** "Monthly" → month; null for an unknown word. */
export function readFrequency(text: string): Frequency | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, " ");
  return FREQUENCIES.find((frequency) => WORDS[frequency].includes(word)) ?? null;
}

/** Mean length of a period in days. */
export function meanDays(frequency: Frequency): number {
  return MEAN_DAYS[frequency];
}

/** The period that a day falls into. fiscalStart is the month (1 to 12) in which the fiscal year begins. */
export function periodOf(day: Day, frequency: Frequency, fiscalStart = 1): Period {
  const start = firstDay(Math.floor(day), frequency, fiscalStart);
  return { start, end: shiftStart(start, frequency, 1) - 1, frequency };
}

/** The day that decides where a period belongs as a whole: into which longer period, before or after a start or due date. */
export function middleOf(period: Period): Day {
  return Math.floor((period.start + period.end) / 2);
}

/** The period `count` periods later, earlier if negative. */
export function shiftPeriod(period: Period, count: number): Period {
  const start = shiftStart(period.start, period.frequency, count);
  return { start, end: shiftStart(start, period.frequency, 1) - 1, frequency: period.frequency };
}

/** Number of periods from one to another of the same frequency: 0 for the same, 1 for the next. */
export function periodsBetween(from: Period, to: Period): number {
  const months = MONTHS[from.frequency];
  if (months === 0) return Math.round((to.start - from.start) / MEAN_DAYS[from.frequency]);
  const a = civilOf(from.start);
  const b = civilOf(to.start);
  return Math.round(((b.year - a.year) * 12 + b.month - a.month) / months);
}

/**
 * A period's name: 2025-01-31, 2025-W05 (ISO 8601), 2025-01, FY25 Q3, FY25 H1, FY25. A fiscal year is named after the
 * calendar year in which it ends, as most published accounts do.
 */
export function periodLabel(period: Period, fiscalStart = 1): string {
  const { year, month } = civilOf(period.start);
  switch (period.frequency) {
    case "day":
      return isoDate(period.start);
    case "week":
      return isoWeekLabel(period.start);
    case "month":
      return `${year}-${String(month).padStart(2, "0")}`;
    case "quarter":
      return `${fiscalYearLabel(period.start, fiscalStart)} Q${Math.floor(monthOfFiscalYear(month, fiscalStart) / 3) + 1}`;
    case "half":
      return `${fiscalYearLabel(period.start, fiscalStart)} H${Math.floor(monthOfFiscalYear(month, fiscalStart) / 6) + 1}`;
    case "year":
      return fiscalYearLabel(period.start, fiscalStart);
  }
}

function firstDay(day: Day, frequency: Frequency, fiscalStart: number): Day {
  if (frequency === "day") return day;
  if (frequency === "week") return day - weekday(day) + 1;
  const { year, month } = civilOf(day);
  const into = monthOfFiscalYear(month, fiscalStart) % MONTHS[frequency];
  return serialOf(year, month - into, 1);
}

function shiftStart(start: Day, frequency: Frequency, count: number): Day {
  const months = MONTHS[frequency];
  return months === 0 ? start + count * MEAN_DAYS[frequency] : addMonths(start, count * months);
}

function monthOfFiscalYear(month: number, fiscalStart: number): number {
  return (month - fiscalStart + 12) % 12;
}

function fiscalYearLabel(day: Day, fiscalStart: number): string {
  const { year, month } = civilOf(day);
  const ends = fiscalStart > 1 && month >= fiscalStart ? year + 1 : year;
  return `FY${String(ends % 100).padStart(2, "0")}`;
}

function isoWeekLabel(monday: Day): string {
  const thursday = civilOf(monday + 3);
  const week = Math.floor((monday + 3 - serialOf(thursday.year, 1, 1)) / 7) + 1;
  return `${thursday.year}-W${String(week).padStart(2, "0")}`;
}
