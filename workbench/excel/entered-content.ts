/**
 * What Excel makes of a value that is written to a cell: the same as if it were typed. This is why text that an add-in writes
 * needs care, and so the simulation has to be as eager as Excel to see numbers, dates and formulas everywhere.
 */
import { serialOf } from "../../shared/cell/serial-day";
import { invalidArgument } from "./excel-error";
import type { Content } from "./model/workbook-model";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** Null leaves the cell as it is, "" clears it, an apostrophe in front keeps text as text. */
export function readEntered(raw: unknown): Content {
  if (raw === null || raw === undefined) return null;
  if (raw === "") return { value: null };
  if (typeof raw === "boolean") return { value: raw };
  if (typeof raw === "number") return Number.isFinite(raw) ? { value: raw } : fail(String(raw));
  if (typeof raw !== "string") return fail(JSON.stringify(raw));
  return readTyped(raw);
}

/** Into a cell that is formatted as text: numbers and formulas are texts there. */
export function readEnteredAsText(raw: unknown): Content {
  const content = readEntered(raw);
  const isText = content === null || ("value" in content && (content.value === null || typeof content.value === "string"));
  return isText ? content : { value: String(raw) };
}

function readTyped(raw: string): Content {
  if (raw.startsWith("'")) return { value: raw.slice(1) };
  if (raw.startsWith("=") && raw.length > 1) return { formula: raw };
  const text = raw.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const number = readNumber(text) ?? readFraction(text) ?? readDate(text) ?? readTime(text);
  if (number !== null) return { value: number };
  if (/^[+\-@]./.test(raw)) return { formula: `=${raw.replace(/^@/, "")}` };
  return { value: raw };
}

function readNumber(text: string): number | null {
  const [, minus, body = "", percent] = /^(-?)(?:[$€£]\s?)?(.*?)(\s?%)?$/.exec(text) ?? [];
  const inBrackets = /^\((.+)\)$/.exec(body);
  const digits = inBrackets?.[1] ?? body;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const value = Number(digits.replace(/,/g, "")) * (minus || inBrackets ? -1 : 1);
  return percent ? value / 100 : value;
}

/** "1 1/2"; without the whole number it is a date. */
function readFraction(text: string): number | null {
  const [, whole, over, under] = /^(\d+) (\d+)\/(\d+)$/.exec(text) ?? [];
  return whole && over && under && Number(under) !== 0 ? Number(whole) + Number(over) / Number(under) : null;
}

function readDate(text: string): number | null {
  const thisYear = 2025;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/.](\d{1,4})(?:[-/.](\d{2,4}))?$/.exec(text);
  if (numeric) {
    const second = Number(numeric[2]);
    if (numeric[3] === undefined && second > 31) return valid(second, Number(numeric[1]), 1);
    return valid(Number(numeric[3] ?? thisYear), second > 12 ? Number(numeric[1]) : second, second > 12 ? second : Number(numeric[1]));
  }
  const [, day, month, year] =
    /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ](\d{1,4})$/i.exec(text) ?? /^(\d{1,2})[- ]([a-z]{3,9})()$/i.exec(text) ?? [];
  const index = month ? MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) : -1;
  if (index < 0) return null;
  const number = Number(year || thisYear);
  return day === undefined && number <= 31
    ? valid(thisYear, index + 1, number)
    : valid(number < 100 ? 2000 + number : number, index + 1, Number(day ?? 1));
}

function readTime(text: string): number | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  return hours && minutes ? (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400 : null;
}

function valid(year: number, month: number, day: number): number | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? serialOf(year < 100 ? 2000 + year : year, month, day) : null;
}

function fail(what: string): never {
  throw invalidArgument(`value ${what}`);
}
