/** A page as a sheet: six columns that print on one page's width, headings, statuses in word, shape and colour, and nothing but values. */
import { areaAddress } from "../../cell/a1";
import type { CellStyle, Change } from "../../workbook/change";
import type { Status } from "../../kpi/verdict";
import { STATUS_LOOKS } from "../palette";
import { PAGE_COLUMNS, type Page, type PageCell, type Section } from "./page";

/** Pixels: together what an upright A4 page takes between its usual margins. */
const WIDTHS = [132, 88, 75, 75, 100, 189] as const;

const INK = "#24384D";
const BASE: CellStyle = {
  bold: false,
  italic: false,
  fill: "#FFFFFF",
  color: "#1B2733",
  size: 10,
  align: "left",
  vertical: "top",
  wrap: false,
};
const TITLE: CellStyle = { bold: true, size: 18, color: INK };
const QUIET: CellStyle = { italic: true, color: "#56636F" };
const HEADING: CellStyle = { bold: true, size: 13, color: INK };
const HEADER: CellStyle = { bold: true, fill: "#E4EAF0", color: INK, wrap: true };
/** Every second row of a table is shaded: there are no lines to lead the eye. */
const ROWS: readonly [CellStyle, CellStyle] = [{ wrap: true }, { wrap: true, fill: "#F5F7F9" }];
const LOUD: CellStyle = { bold: true };

export interface PageTarget {
  readonly sheet: string;
  /** Rows that the sheet holds now: what is left of an earlier page is taken away. */
  readonly previousRows: number;
}

export function renderPage({ title, subtitle, sections }: Page, { sheet, previousRows }: PageTarget): Change[] {
  const lines: Line[] = [{ cells: [title], style: TITLE }, { cells: [subtitle], style: QUIET }, ...sections.flatMap(linesOf)];
  const rows = Math.max(lines.length, previousRows);
  const names: Change[] = [];
  lines.forEach(({ name = "", height = 0 }, row) => {
    if (name !== "") names.push({ kind: "name", sheet, range: across(row, row + height), name });
  });
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: PAGE_COLUMNS }, (_, column) => valueOf(lines[row]?.cells[column])),
  );
  return [
    { kind: "sheet", sheet },
    { kind: "column widths", sheet, widths: WIDTHS.map((pixels, column) => ({ column, pixels })) },
    { kind: "style", sheet, range: across(0, rows - 1), style: BASE },
    { kind: "number format", sheet, range: across(0, rows - 1), format: "General" },
    { kind: "cells", sheet, at: "A1", values },
    ...runs(
      lines.length,
      (row) => lines[row]?.style ?? null,
      (style, from, to) => ({ kind: "style", sheet, range: across(from, to), style }),
    ),
    ...WIDTHS.flatMap((_, column) => columnLooks(sheet, lines, column)),
    ...names,
  ];
}

/** A row of the sheet. */
interface Line {
  readonly cells: readonly (PageCell | string)[];
  /** Null for the sheet's plain look. */
  readonly style: CellStyle | null;
  /** Of the header of a table that is to be found again, and how many rows it has. */
  readonly name?: string;
  readonly height?: number;
}

const SPACE: Line = { cells: [], style: null };

function linesOf({ title, note, header, rows, name }: Section): Line[] {
  return [
    SPACE,
    { cells: [title], style: HEADING },
    ...noteLines(note),
    ...(header.length === 0 ? [] : [{ cells: header, style: HEADER, name, height: rows.length }]),
    // names in a row without a header run on over the empty cells beside them
    ...rows.map((cells, i): Line => ({ cells, style: header.length === 0 ? null : ROWS[i % 2]! })),
  ];
}

/** A line's letters on the whole width; a cell that is not wrapped shows one line and no more. */
const LINE_LETTERS = 105;

function noteLines(note: string): Line[] {
  return note
    .split("\n")
    .flatMap(fittingLines)
    .map((line) => ({ cells: [line], style: QUIET }));
}

function fittingLines(note: string): string[] {
  const lines: string[] = [];
  for (const word of note.split(" ").filter((each) => each !== "")) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length >= LINE_LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Rows of one look below each other are one change: hosts are slow in the number of changes. */
function runs<Look>(
  rows: number,
  lookAt: (row: number) => Look | null,
  toChange: (look: Look, from: number, to: number) => Change,
): Change[] {
  const changes: Change[] = [];
  for (let from = 0, to = 0; from < rows; from = to) {
    const look = lookAt(from);
    while (to < rows && lookAt(to) === look) to += 1;
    if (look !== null) changes.push(toChange(look, from, to - 1));
  }
  return changes;
}

/** Number formats and statuses down one column. */
function columnLooks(sheet: string, lines: readonly Line[], column: number): Change[] {
  const cells = lines.map(({ cells: own }) => (typeof own[column] === "string" ? null : (own[column] ?? null)));
  const range = (from: number, to: number): string => areaAddress({ top: from, left: column, bottom: to, right: column });
  return [
    ...runs(
      lines.length,
      (row) => cells[row]?.format || null,
      (format, from, to) => ({ kind: "number format", sheet, range: range(from, to), format }),
    ),
    ...runs(
      lines.length,
      (row) => cells[row]?.status ?? (cells[row]?.isLoud ? "loud" : null),
      (look, from, to) => ({ kind: "style", sheet, range: range(from, to), style: look === "loud" ? LOUD : statusStyle(look) }),
    ),
  ];
}

function statusStyle(status: Status): CellStyle {
  const { color, fill } = STATUS_LOOKS[status];
  return { bold: true, color, fill };
}

function valueOf(cell: PageCell | string | undefined): PageCell["value"] {
  return cell === undefined ? null : typeof cell === "string" ? cell : cell.value;
}

function across(top: number, bottom: number): string {
  return areaAddress({ top, left: 0, bottom, right: PAGE_COLUMNS - 1 });
}
