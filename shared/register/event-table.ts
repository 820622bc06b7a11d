/** A table of events as the register's rules need it: columns by their headers, rows as they stand, times read once. */
import { isBlank, type Value } from "../cell/cell";
import { cellAddress } from "../cell/a1";
import type { Place } from "../cell/finding";
import { readDay } from "../cell/read-day";
import { LAST_DAY, type Day } from "../cell/serial-day";
import { textOf } from "./cell-text";
import { HEADER_ROWS } from "./find-header";
import type { FoundTable } from "./found-table";
import { headerKey } from "./match-headers";

export interface EventTable {
  /** From left to right, "" for a column without one. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** The column of this header; null if there is none. "" asks for the times, whatever they are called. */
  readonly columnOf: (header: string) => number | null;
  /** Moments of a column, row by row; NaN where a cell is no date. */
  readonly timesIn: (column: number) => Float64Array;
  readonly placeOf: (row: number, column: number) => Place;
}

/** What a column of times is called: a word for a time, or what happened then: "Created at", "Paid on". */
const TIMES = /date|time|when|day|moment|stamp|created|updated|occurred|[a-z ](?:at|on)$/i;

/** "Handling time" is called so too: its numbers are no days of our time. */
const FIRST_DAY = 15_000;
const SAMPLE_ROWS = 50;

/** The day of the latest event; null without any. */
export function lastEventDay({ columnOf, timesIn }: EventTable): Day | null {
  const column = columnOf("");
  const last = column === null ? -Infinity : timesIn(column).reduce((latest, time) => (time > latest ? time : latest), -Infinity);
  return Number.isFinite(last) ? Math.floor(last) : null;
}

/** Null for a table without a header row. */
export function readEventTable({ sheet, top, left, grid }: FoundTable, locale: string): EventTable | null {
  const texts = grid
    .slice(0, HEADER_ROWS)
    .map((cells) => (cells ?? []).filter((cell) => typeof cell === "string" && cell.trim() !== "").length);
  const first = texts.findIndex((count) => count > 1); // a title stands alone
  const header = first < 0 ? texts.findIndex((count) => count > 0) : first;
  if (header < 0) return null;
  const headers = Array.from(grid[header] ?? [], (cell) => textOf(cell));
  const keys = headers.map(headerKey);
  const rows = grid.slice(header + 1);
  const times = new Map<number, Float64Array>();
  const isOfTimes = (column: number): boolean => {
    const cells = rows.slice(0, SAMPLE_ROWS).flatMap((row) => (isBlank(row?.[column]) ? [] : [momentOf(row[column], locale)]));
    return cells.filter((moment) => moment >= FIRST_DAY).length * 2 > cells.length;
  };
  const timeColumn = headers.findIndex((text, column) => TIMES.test(text) && isOfTimes(column));
  return {
    headers,
    rows,
    columnOf: (name) => {
      if (name === "") return timeColumn < 0 ? null : timeColumn;
      const key = headerKey(name);
      const column = headers.includes(name) || key === "" ? headers.indexOf(name) : keys.indexOf(key);
      return column < 0 ? null : column;
    },
    timesIn: (column) => {
      const known = times.get(column);
      if (known) return known;
      const read = new Float64Array(rows.length);
      for (let row = 0; row < read.length; row += 1) read[row] = momentOf(rows[row]?.[column], locale);
      times.set(column, read);
      return read;
    },
    placeOf: (row, column) => ({ sheet, cell: cellAddress(top + header + 1 + row, left + column) }),
  };
}

function momentOf(cell: Value | undefined, locale: string): Day {
  if (typeof cell === "number") return cell >= 1 && cell < LAST_DAY + 1 ? cell : NaN; // by far the most
  if (typeof cell !== "string" || isBlank(cell)) return NaN;
  const day = readDay(cell, { locale });
  return typeof day === "number" ? day : NaN;
}
