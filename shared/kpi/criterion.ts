/** A condition on a cell, as COUNTIF and SUMIF of spreadsheets write it: ">=100", "<>done", "done". */
import type { Value } from "../cell/cell";
import { readDayText } from "../cell/day-text";

export const COMPARISONS = ["<>", ">=", "<=", "=", ">", "<"] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface Criterion {
  readonly comparison: Comparison;
  /** Text is compared without regard to case; TRUE and FALSE are their words; "" is a blank cell. */
  readonly value: number | string;
}

const SIGN = /^\s*(<>|!=|≠|>=|≥|<=|≤|=|>|<)\s*/;
const PLAIN: Readonly<Record<string, Comparison>> = { "!=": "<>", "≠": "<>", "≥": ">=", "≤": "<=" };

/** Without a sign it is =. Quotes around the value are taken off, and then it is text even if it looks like a number. */
export function readCriterion(text: string): Criterion {
  const sign = SIGN.exec(text);
  const written = sign?.[1] ?? "=";
  const rest = text.slice(sign?.[0].length ?? 0).trim();
  const comparison = PLAIN[written] ?? (written as Comparison);
  const quoted = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”)$/.exec(rest);
  if (quoted) return { comparison, value: quoted[1] ?? quoted[2] ?? quoted[3] ?? "" };
  return { comparison, value: numberOf(rest) ?? rest };
}

/** Greater and less compare numbers and dates; a text is neither greater nor less than anything. */
export function meets(content: Value | undefined, { comparison, value }: Criterion): boolean {
  if (content instanceof Error) return false;
  const plain = typeof content === "string" ? content.trim() : typeof content === "boolean" ? String(content) : (content ?? "");
  if (comparison === "=" || comparison === "<>") return isSame(plain, value) === (comparison === "=");
  const [left, right] = [typeof plain === "number" ? plain : numberOf(plain), typeof value === "number" ? value : numberOf(value)];
  if (left === null || right === null) return false;
  if (comparison === ">=") return left >= right;
  if (comparison === "<=") return left <= right;
  return comparison === ">" ? left > right : left < right;
}

function isSame(content: number | string, value: number | string): boolean {
  if (typeof content === "number" && typeof value === "number") return content === value;
  return String(content).toLowerCase() === String(value).toLowerCase();
}

/** A number as written in English, with or without percent, or a date such as 2025-01-31; null for other text. */
function numberOf(text: string): number | null {
  const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)\s*(%?)$/i.exec(text.trim());
  if (match) return Number(match[1]) / (match[2] === "%" ? 100 : 1);
  const day = /^\d{4}-\d{2}-\d{2}/.test(text.trim()) ? readDayText(text.trim(), false) : null;
  return typeof day === "number" ? day : null;
}
