/** What a person types into a form for a register's row, as the cells that the sheet is to hold: numbers, days and words of our lists. */
import { isBlank, isError, type Cell } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import { readNumber } from "../cell/read-number";
import { readUnit } from "../kpi/unit";
import { textOf } from "../register/cell-text";
import { readChoice } from "../register/choice-words";
import { REGISTER_COLUMNS, type RegisterKey } from "../register/columns";
import { headerKey } from "../register/match-headers";
import { readFlag } from "../register/read-measured";
import type { CommandInput } from "../workbook/snapshot";

/** Cells by column; null clears a cell. Columns that were not named are missing. */
export type RowCells = Partial<Record<RegisterKey, Cell>>;

/** Longer texts belong into a document of their own. */
const LONGEST = 2000;

/** Above it a number beside the unit % is rather a percentage without its sign. */
const LARGEST_FRACTION = 1.5;

const BY_NAME: ReadonlyMap<string, (typeof REGISTER_COLUMNS)[number]> = new Map(
  REGISTER_COLUMNS.flatMap((column) => [
    [headerKey(column.key), column],
    [headerKey(column.header), column],
  ]),
);

/**
 * The columns by key or header. Numbers, days and words are written as such; what the register's readers cannot read is
 * left to them to refuse. Throws a CellError for a column that the register does not know.
 */
export function readRowInput(input: CommandInput, options: { locale: string; others: readonly string[] }): RowCells {
  const cells: RowCells = {};
  for (const [name, value] of Object.entries(input)) {
    if (options.others.includes(name)) continue;
    const column = BY_NAME.get(headerKey(name));
    if (!column) throw new CellError("#VALUE!", `column must be one of the register: ${quote(name)}`);
    cells[column.key] = isBlank(value) ? null : toCell(column, value, options.locale);
  }
  return cells;
}

/** Without the cells that are left blank. */
export function filledCells(cells: RowCells): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => !isBlank(value)));
}

/** A bare 95 beside the unit % would be 9500 %: typed by a person it is asked back. `unit` is the row's, typed or standing there. */
export function requirePercentSigns(input: CommandInput, cells: RowCells, unit: string): void {
  if (readUnit(unit).kind !== "percent") return;
  for (const [name, written] of Object.entries(input)) {
    const column = BY_NAME.get(headerKey(name));
    const value = column && cells[column.key];
    const isNumber = column?.kind === "number" || column?.kind === "target";
    const isAmount = isNumber && !["weight", "lag", "reviewEvery", "limitPoints", "tolerance"].includes(column.key);
    if (!isAmount || typeof value !== "number" || Math.abs(value) <= LARGEST_FRACTION || /%|per ?cent/i.test(textOf(written))) continue;
    throw new CellError(
      "#VALUE!",
      `${column.header} must be written with its percent sign: ${textOf(written)} beside the unit % would be ${Number((value * 100).toPrecision(12))} %`,
    );
  }
}

function toCell({ key, header, kind }: (typeof REGISTER_COLUMNS)[number], value: Cell, locale: string): Cell {
  const text = clean(textOf(value));
  if (text.length > LONGEST) throw new CellError("#VALUE!", `${header} must be at most ${LONGEST} characters: ${text.length}`);
  if (kind === "choice") return readChoice(key, text) ?? text;
  if (kind === "flag") return flagWord(value, text);
  if (kind === "date" || kind === "period") {
    const day = readDay(typeof value === "string" ? text : value, { locale });
    return typeof day === "number" ? Math.floor(day) : text;
  }
  if (kind === "number" || kind === "fraction" || kind === "target") {
    if (typeof value === "boolean") return value;
    const number = readNumber(typeof value === "string" ? text : value, { locale });
    return isError(number) ? text : number;
  }
  return text;
}

function flagWord(value: Cell, text: string): Cell {
  const flag = value === 1 || value === 0 ? value : readFlag(text);
  return flag === null ? text : flag === 1 ? "yes" : "no";
}

/** One line, without characters that cells cannot hold. */
function clean(text: string): string {
  return [...text]
    .map((letter) => (letter < " " ? " " : letter))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
