/** Reads a csv file's bytes into the one sheet of a snapshot: any usual encoding and delimiter; a number only where it can be nothing else. */
import Papa from "papaparse";
import type { Value } from "../../shared/cell/cell";
import { isErrorCode, CellError } from "../../shared/cell/cell-error";
import type { Finding } from "../../shared/cell/finding";
import { cellAddress } from "../../shared/cell/a1";
import { inputError } from "../input-error";
import { decodeText } from "./decode-text";
import type { FileContents } from "./read-workbook";
import { trimGrid } from "./trim-grid";

/** How to take the file: its name for messages, the name that its sheet gets, and the locale that writes its numbers. */
export interface CsvSource {
  readonly file: string;
  readonly sheet: string;
  readonly locale: string;
}

type DecimalMark = "." | ",";

/** The comma last: it also stands within numbers. */
const DELIMITERS = [";", "\t", "|", ","];
const SAMPLE_ROWS = 50;
/** "007" and "+44" are codes, not numbers; so is anything of more digits than a number keeps. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?$/;
const MAX_DIGITS = 15;

/** The file's one sheet. */
export function readCsv(bytes: Uint8Array, source: CsvSource): FileContents {
  const { text, delimiter } = takeSeparatorLine(decodeText(bytes, source.file));
  if (text.trim() === "") throw inputError(`file must not be empty: ${source.file}`);
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiter || guessDelimiter(text) });
  const mark = decimalMark(parsed.data, { delimiter: parsed.meta.delimiter, locale: source.locale });
  const values = parsed.data.map((row) => row.map((field) => toValue(field, mark)));
  const findings = parsed.errors.filter(({ type }) => type === "Quotes").map((error) => quoteFinding(source.sheet, error.row ?? 0));
  return { sheets: [{ name: source.sheet, values: trimGrid(values), tables: [] }], names: [], activeSheet: source.sheet, findings };
}

/** Excel's own first line "sep=;" says the delimiter and is no data. It stays as a blank line, so that row numbers still agree. */
function takeSeparatorLine(text: string): { text: string; delimiter: string } {
  const match = /^sep=(.)(?=\r?\n)/i.exec(text);
  return match ? { text: text.slice(match[0].length), delimiter: match[1]! } : { text, delimiter: "" };
}

/** The delimiter that cuts the most rows into one and the same number of fields. */
function guessDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: "greedy" });
    const widths = data.map((row) => row.length).filter((width) => width > 1);
    return Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

function toValue(field: string, mark: DecimalMark): Value {
  const text = field.trim();
  if (text === "") return null;
  const number = toNumber(text, mark);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (isErrorCode(text)) return new CellError(text, `cell must not hold an error: ${text}`);
  return field;
}

/** What parts the decimals in this file: a comma that parts the fields cannot; otherwise its own numbers tell, and the locale where they do not. */
function decimalMark(rows: readonly (readonly string[])[], { delimiter, locale }: { delimiter: string; locale: string }): DecimalMark {
  if (delimiter === ",") return ".";
  const shows = (pattern: RegExp): boolean => rows.some((row) => row.some((field) => pattern.test(field.trim())));
  if (shows(/^-?\d+,(\d{1,2}|\d{4,})$/)) return ",";
  if (shows(/^-?\d+\.(\d{1,2}|\d{4,})$/)) return ".";
  return new Intl.NumberFormat(locale).format(0.5).includes(",") ? "," : ".";
}

/** Grouped thousands and percentages stay text: the core reads them, and says so where it cannot. */
function toNumber(text: string, mark: DecimalMark): number | null {
  const plain = mark === "," ? text.replace(",", ".") : text;
  const isMixed = mark === "," && text.includes(".");
  if (isMixed || !PLAIN_NUMBER.test(plain) || plain.replace(/\D/g, "").length > MAX_DIGITS) return null;
  return Number(plain);
}

function quoteFinding(sheet: string, row: number): Finding {
  const message = "quotation mark must be closed, the text after it was read as one cell";
  return { severity: "warning", where: { sheet, cell: cellAddress(row, 0) }, message };
}
