/** One heading over or beside figures: a period, a period whose year stands elsewhere, a total, or something else. */
import type { Value } from "../cell/cell";
import type { Period } from "../kpi/period";
import { readPeriodText, type PeriodParts } from "../kpi/period-text";
import { NOT_IN_CALENDAR, tryPeriod, type PeriodOptions } from "../kpi/read-period";
import { splitRole, type Role } from "./roles";
import { isTotalHeading } from "./total-words";

export type PeriodLabel =
  | { readonly is: "period"; readonly period: Period; readonly role: Role | "other" }
  /** "Jan", "Q1": the year is somewhere above. */
  | { readonly is: "yearless"; readonly parts: PeriodParts; readonly role: Role | "other" }
  | { readonly is: "total" }
  /** Looks like a period and is none: 31/02/2025. */
  | { readonly is: "impossible"; readonly text: string }
  | { readonly is: "none" };

/** No heading of a period is longer. */
const LONGEST = 80;
const FOOTNOTE = /(?:[*†‡§¹²³⁰⁴-⁹]+|\((?:p|r|e|prov\.?|provisional|revised|est\.?|estimated)\)|\[[a-z\d]{1,2}\])$/i;

const NONE: PeriodLabel = { is: "none" };

/** Serial days of 1990 to 2100: numbers beyond them head no column. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_415;

export function readPeriodLabel(cell: Value, options: PeriodOptions): PeriodLabel {
  if (typeof cell === "number") return ofNumber(cell, options);
  if (typeof cell !== "string") return NONE;
  if (cell.length > LONGEST) return NONE;
  const text = cell.trim().replace(FOOTNOTE, "").trim();
  if (text === "") return NONE;
  const whole = ofText(text, "actual", options);
  if (whole.is !== "none") return whole;
  const { rest, role } = splitRole(text);
  const part = rest === text || isTotalHeading(text) ? NONE : ofText(rest, role, options);
  if (part.is !== "none") return part;
  return isTotalHeading(text) ? { is: "total" } : NONE;
}

function ofText(text: string, role: Role | "other", options: PeriodOptions): PeriodLabel {
  const period = tryPeriod(text, options);
  if (period !== null && typeof period !== "string") return { is: "period", period, role };
  const parts = readPeriodText(text, options.yearPairs);
  if (parts !== null && parts.year === null) return { is: "yearless", parts, role };
  return period === NOT_IN_CALENDAR ? { is: "impossible", text } : NONE;
}

function ofNumber(cell: number, options: PeriodOptions): PeriodLabel {
  const isYear = Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  const isMonth = Number.isInteger(cell) && cell > 199_000 && cell < 210_100 && cell % 100 >= 1 && cell % 100 <= 12;
  const isDay = cell >= FIRST_DAY && cell < LAST_DAY;
  const period = isYear || isMonth || isDay ? tryPeriod(cell, options) : null;
  return period === null || typeof period === "string" ? NONE : { is: "period", period, role: "actual" };
}
