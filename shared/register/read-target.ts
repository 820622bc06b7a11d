/** Target cells: a number, or one of the texts that real registers hold in its place. What is clear is read, the rest refused by name. */
import { isError, type Value } from "../cell/cell";
import { isErrorCode } from "../cell/cell-error";
import { DEFAULT_LOCALE } from "../cell/locale";
import { readMonthName } from "../cell/month-names";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import { readNumber } from "../cell/read-number";
import type { Direction } from "../kpi/direction";
import { stripFootnote } from "./footnote";
import { readGap } from "./gap-words";
import { readTargetPhrase } from "../kpi/target-phrases";
import { readTargetRange } from "./target-range";
import { stripUnitWords } from "./unit-words";

export interface TargetReading {
  /** Null without target and for a range. */
  readonly value: number | null;
  /** Both or none: a range. */
  readonly low: number | null;
  readonly high: number | null;
  /** The direction that the text implies, "≤ 3 %" at most; null for a plain number. */
  readonly direction: Direction | null;
  /** What was understood in a way worth saying; "" if nothing. */
  readonly note: string;
  /** What is wrong and how to mend it; "" if the target was read or there is none. */
  readonly problem: string;
}

const NOTHING: TargetReading = { value: null, low: null, high: null, direction: null, note: "", problem: "" };

/** A target with its remark; a page of text is none. */
const LONGEST = 200;

/** "80-90%" is a range, "≥ 84 %" at least, "Pending" and "No target" none; "2/5", "8:13" and "11-Jun" are refused. */
export function readTarget(cell: Value, options: { readonly locale?: string } = {}): TargetReading {
  const locale = options.locale ?? DEFAULT_LOCALE;
  if (cell === null) return NOTHING;
  if (isError(cell)) return refused(`must be a number: the cell holds ${cell.code}`);
  if (typeof cell !== "string") {
    const number = readNumber(cell, { locale, subject: "target" });
    return isError(number) ? { ...NOTHING, problem: number.message } : { ...NOTHING, value: number };
  }
  const text = cell.trim().replace(/\s+/g, " ");
  if (text === "") return NOTHING;
  if (text.length > LONGEST) return refused(`must be a number or a short text: ${quote(text)}`);
  if (isErrorCode(text.toUpperCase())) return refused(`must be a number: the cell holds ${text}`);
  const gap = readGap(text);
  if (gap !== null) return gap === "later" ? { ...NOTHING, note: `target ${quote(text)} read as none yet` } : NOTHING;
  const reading = readClear(text, locale);
  if (reading) return reading;
  const remark = isRefused(text) ? null : takeRemark(text);
  const withoutRemark = remark && readClear(remark.text, locale);
  if (remark && withoutRemark)
    return {
      ...withoutRemark,
      note: [withoutRemark.note, `${quote(remark.remark)} in the target is not used`].filter((note) => note !== "").join("; "),
    };
  return refused(reasonFor(text));
}

/** A phrase, then a range or a number with what may stand around it. */
function readClear(text: string, locale: string): TargetReading | null {
  if (isRefused(text)) return null;
  const word = /^(?:zero|nil)$/i.test(text) ? "0" : text;
  const number = readNumber(word, { locale });
  if (typeof number === "number") return { ...NOTHING, value: number };
  const phrase = readTargetPhrase(word);
  const range = readTargetRange(phrase.direction === null || phrase.mayHoldRange ? phrase.rest : word, locale);
  if (range)
    return range.low <= range.high
      ? { ...NOTHING, ...range, direction: "range" }
      : refused(`must have its lower end first: ${quote(text)}`);
  const { rest, direction, isStrict } = phrase;
  const unmarked = stripFootnote(rest);
  const unworded = stripUnitWords(unmarked.text);
  const value = isRefused(rest) ? null : readNumber(unworded.text, { locale });
  if (typeof value !== "number") return null;
  const taken = [unmarked.mark, unworded.words].filter((part) => part !== "").map((part) => `${quote(part)} in the target is not used`);
  const notes = isStrict ? [`target ${quote(text)} read as ${direction ?? ""}, which the target itself meets`, ...taken] : taken;
  return { ...NOTHING, value, direction, note: notes.join("; ") };
}

const RATIO = /^\d+(?:[.,]\d+)?\s*(?:\/|:|out of|of|in)\s*\d+/i;
const DAY_AND_MONTH = /^(?:(\d{1,2})[-\s/.]?(\p{L}{3,})\.?|(\p{L}{3,})\.?[-\s/.]?(\d{1,4}))$/u;

/** Forms that could be several things: a guess would be worse than a question. */
function isRefused(text: string): boolean {
  return RATIO.test(text) || isDate(text);
}

function isDate(text: string): boolean {
  const named = DAY_AND_MONTH.exec(text);
  if (named && readMonthName(named[2] ?? named[3] ?? "") !== null) return true;
  return /[-/.]|\p{L}/u.test(text) && /^\d{1,4}[-/. ]|\p{L}/u.test(text) && typeof readDay(text) === "number";
}

const BRACKETS = /^(.*[\d)%].*?)\s*(\([^()]*\)|\[[^[\]]*\])$/;
const CLAUSE = /^(.*\d.*?)[,;]?\s+((?:by|until|before|in|for|during|from|each|every|per)\s+.*)$/i;
const WORDS = /^(.*\d[\d%)]*\+?)\s*(\p{L}(?:\p{L}|[ '’&-])*)$/u;
/** Words that make a level a change, which would be another number. */
const CHANGE =
  /\b(?:increases?|decreases?|reductions?|growth|improvements?|rise|fall|drop|more|less|higher|lower|better|fewer|above|below|over|under|than|versus|vs|yoy|mom|qoq|last|previous|prior|times|fold|x)\b/i;

/** "25.43 (Q13-Q16)", "95% by Dec 2025", "100 new users": the number is clear, what follows is a remark. */
function takeRemark(text: string): { text: string; remark: string } | null {
  const match = BRACKETS.exec(text) ?? CLAUSE.exec(text) ?? WORDS.exec(text);
  return match && !CHANGE.test(match[2]!) ? { text: match[1]!.trim(), remark: match[2]!.trim() } : null;
}

const BETWEEN = /[;,\n/]|\band\b/i;
const DATED = /\d.*\b(?:by|until|in|end of)\s/i;

function reasonFor(text: string): string {
  if (isDate(text))
    return `must be a number: ${quote(text)} is a date, perhaps a number or a ratio that a spreadsheet changed into one; write the number again`;
  if (/^\d+\s*\/\s*\d+/.test(text)) return `must be a number: ${quote(text)} may be a ratio or a date; write the ratio as a percentage`;
  if (/^\d+\s*:\s*\d+/.test(text))
    return `must be a number: ${quote(text)} may be a ratio or a time; write the ratio as a number, a time as minutes or hours`;
  if (RATIO.test(text)) return `must be a number: ${quote(text)} is a ratio; write it as a percentage`;
  if (text.split(BETWEEN).filter((part) => DATED.test(part)).length > 1)
    return `must give each level its day with a year, in the order of time: ${quote(text)}`;
  if (/\bby\b.*\d/i.test(text) || (/\d/.test(text) && CHANGE.test(text)))
    return `must be a level, not a change: ${quote(text)}; write the value to reach`;
  return `must be a number or a text such as "≥ 84 %" or "80-90 %": ${quote(text)}`;
}

function refused(condition: string): TargetReading {
  return { ...NOTHING, problem: `target ${condition}` };
}
