/** Readers for the values of settings: what people write, into what the program counts with, or a sentence why not. */
import { isError, type Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { readMonthName } from "../cell/month-names";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import { readNumber } from "../cell/read-number";
import type { Day } from "../cell/serial-day";
import { nameKey } from "../kpi/name-key";
import { textOf } from "./cell-text";

export function readDaySetting(value: Value, subject: string, locale: string): Day | CellError {
  const day = readDay(value, { locale, subject });
  return isError(day) ? day : Math.floor(day ?? 0);
}

/** 4, "4", "April" and "Apr" are one. */
export function readMonth(value: Value, subject: string, locale: string): number | CellError {
  const named = typeof value === "string" ? readMonthName(value.trim()) : null;
  if (named !== null) return named;
  const number = readNumber(value, { locale, subject });
  if (isError(number)) return new CellError(number.code, `${subject} must be a month, 1 to 12 or its name: ${shown(value)}`);
  const isMonth = number !== null && Number.isInteger(number) && number >= 1 && number <= 12;
  return isMonth ? number : new CellError("#NUM!", `${subject} must be a month, 1 to 12: ${shown(value)}`);
}

/** 0.9 and "90 %"; 90 is no share. */
export function readShare(value: Value, subject: string, locale: string): number | CellError {
  const number = readNumber(value, { locale, subject });
  if (isError(number)) return number;
  return number !== null && number >= 0 && number <= 1
    ? number
    : new CellError("#NUM!", `${subject} must be between 0 and 100 %: ${shown(value)}`);
}

/** A whole number from 1. */
export function readCount(value: Value, subject: string, locale: string): number | CellError {
  const number = readNumber(value, { locale, subject });
  if (isError(number)) return number;
  return number !== null && Number.isInteger(number) && number >= 1
    ? number
    : new CellError("#NUM!", `${subject} must be a whole number from 1: ${shown(value)}`);
}

/** A reader of one word of a list, case and spacing ignored. */
export function wordReader<Word extends string>(words: readonly Word[]): (value: Value, subject: string) => Word | CellError {
  return (value, subject) => {
    const word = words.find((each) => nameKey(each) === nameKey(textOf(value)));
    return word ?? new CellError("#VALUE!", `${subject} must be one of ${words.join(", ")}: ${shown(value)}`);
  };
}

/** A reader of several words of a list, separated by commas, semicolons or "and". */
export function wordsReader<Word extends string>(words: readonly Word[]): (value: Value, subject: string) => readonly Word[] | CellError {
  const readWord = wordReader(words);
  return (value, subject) => {
    const parts = textOf(value)
      .split(/[,;\n/+&]|\band\b/i)
      .filter((part) => part.trim() !== "")
      .map((part) => readWord(part, subject));
    const problem = parts.find(isError);
    return problem ?? [...new Set(parts.filter((part): part is Word => !isError(part)))];
  };
}

function shown(value: Value): string {
  return typeof value === "string" ? quote(value) : textOf(value);
}
