/** A cell that should hold a measured value: numbers, gaps, yes and no, footnotes; what it cannot be says why. */
import type { Value } from "../cell/cell";
import { isErrorCode, CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { readNumber } from "../cell/read-number";
import { stripFootnote } from "./footnote";
import { readGap, type Gap } from "./gap-words";
import { stripUnitWords } from "./unit-words";

export interface Measured {
  /** Null for a blank, a gap and a problem. */
  readonly value: number | null;
  readonly gap: Gap;
  /** Footnote mark or unit that was taken off, "" if none. */
  readonly mark: string;
  /** True for yes, no, done and their like. */
  readonly isFlag: boolean;
  /** Why the cell gave no value; "" if it did or if there was none to give. */
  readonly problem: string;
}

const YES = ["yes", "y", "true", "done", "complete", "completed", "delivered", "finished", "achieved", "met", "x", "✓", "✔", "☑"];
const NO = ["no", "n", "false", "not done", "not started", "not complete", "incomplete", "not met", "✗", "✘", "☐"];

/** 1 for "done", 0 for "no", null for a word that is neither. */
export function readFlag(text: string): 0 | 1 | null {
  const word = text.trim().toLowerCase();
  if (YES.includes(word)) return 1;
  return NO.includes(word) ? 0 : null;
}

/** A figure with its footnote and unit; a page of text is none. */
const LONGEST = 100;

const BLANK: Measured = { value: null, gap: null, mark: "", isFlag: false, problem: "" };

/** A number cell costs one object; texts are read anew each time, so a reader of long columns keeps them. */
export function readMeasured(cell: Value, locale: string, subject = "actual"): Measured {
  if (cell === null) return BLANK;
  if (typeof cell === "number") return ofNumber(readNumber(cell, { locale, subject }));
  if (typeof cell === "boolean") return { ...BLANK, value: cell ? 1 : 0, isFlag: true };
  if (cell instanceof CellError) return { ...BLANK, problem: `${subject} must be a value: the cell holds ${cell.code}` };
  const text = cell.trim();
  if (text === "") return BLANK;
  if (text.length > LONGEST) return { ...BLANK, problem: `${subject} must be a number: ${quote(text)}` };
  if (/^\d/.test(text)) return ofText(text, locale, subject); // none of the codes and words below begins with a digit
  if (isErrorCode(text.toUpperCase()) || /^#(?:ERROR!|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!)$/i.test(text))
    return { ...BLANK, problem: `${subject} must be a value: the cell holds ${text}` };
  const gap = readGap(text);
  if (gap !== null) return { ...BLANK, gap };
  const flag = readFlag(text);
  if (flag !== null) return { ...BLANK, value: flag, isFlag: true };
  return ofText(text, locale, subject);
}

function ofText(text: string, locale: string, subject: string): Measured {
  const plain = readNumber(text, { locale, subject });
  if (typeof plain === "number") return { ...BLANK, value: plain };
  const unmarked = stripFootnote(text);
  const unworded = stripUnitWords(unmarked.text);
  const number = readNumber(unworded.text, { locale, subject });
  const mark = [unmarked.mark, unworded.words].filter((part) => part !== "").join(" ");
  if (typeof number === "number") return { ...BLANK, value: number, mark };
  return ofNumber(plain);
}

function ofNumber(number: number | null | CellError): Measured {
  if (number instanceof CellError) return { ...BLANK, problem: number.message };
  return { ...BLANK, value: number };
}
