/** Numbers and days as the reader's locale writes them: the core says them one way, and they are turned round at the last moment. */
import { civilOf, type Day } from "../cell/serial-day";
import { periodLabel, type Period } from "../kpi/period";

export interface LocalText {
  /** Numbers, days and months in a sentence or a value of the core: "1,250.5 EUR by 2026-11-22". */
  readonly text: (text: string) => string;
  readonly day: (day: Day) => string;
  readonly period: (period: Period, fiscalStart: number) => string;
}

/** Days, months, and numbers that have a sign between their digits. */
const PARTS = /(\d{4})-(\d\d)-(\d\d)|(\d{4})-(\d\d)(?![\d-])|\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/g;

export function localText(tag: string): LocalText {
  const locale = known(tag);
  const dayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const monthFormat = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const formats = new Map<string, Intl.NumberFormat>();

  function number(text: string): string {
    const decimals = text.split(".")[1]?.length ?? 0;
    const useGrouping = text.includes(",");
    const key = `${decimals} ${useGrouping}`;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = formats.get(key) ?? new Intl.NumberFormat(locale, { ...digits, useGrouping });
    formats.set(key, format);
    return format.format(Number(text.replace(/,/g, "")));
  }
  const date = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
  const monthOf = (year: number, month: number): string => monthFormat.format(date(year, month, 1));

  return {
    text: (text) =>
      text.replace(PARTS, (part, ...found: (string | undefined)[]) => {
        const [year, month, day, ofYear, inMonth] = found.map(Number);
        if (day) return isDate(month!, day) ? dayFormat.format(date(year!, month!, day)) : part;
        if (inMonth) return isDate(inMonth, 1) ? monthOf(ofYear!, inMonth) : part;
        return number(part);
      }),
    day: (serial) => {
      const { year, month, day } = civilOf(serial);
      return dayFormat.format(date(year, month, day));
    },
    period: (period, fiscalStart) => {
      const { year, month, day } = civilOf(period.start);
      if (period.frequency === "month") return monthOf(year, month);
      return period.frequency === "day" ? dayFormat.format(date(year, month, day)) : periodLabel(period, fiscalStart);
    },
  };
}

function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** A tag that the browser does not know is no reason to show nothing. */
function known(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, "-"))[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
