/** The columns of a register that describe a KPI without changing its numbers, as text under their headers. */
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import { textOf } from "./cell-text";
import { DESCRIBING_COLUMNS } from "./columns-describing";
import { readFlag } from "./read-measured";
import type { RowReader } from "./row-reader";

/** Only columns that hold something. Dates as 2025-01-31, flags as yes or no; a word that is not in its list stays as written. */
export function readDetails(row: RowReader): Readonly<Record<string, string>> {
  const details: Record<string, string> = {};
  for (const { key, header, kind } of DESCRIBING_COLUMNS) {
    const text = row.text(key);
    if (text !== "") details[header] = detail(row, key, kind) ?? text;
  }
  return details;
}

type DescribingColumn = (typeof DESCRIBING_COLUMNS)[number];

function detail(row: RowReader, key: DescribingColumn["key"], kind: DescribingColumn["kind"]): string | null {
  if (kind === "date") {
    const day = row.day(key, "end");
    return day === null ? null : isoDate(day);
  }
  if (kind === "choice") {
    const word = row.choice(key);
    return word === "unknown" ? null : word;
  }
  if (kind === "number") {
    const number = row.number(key);
    return number === null ? null : String(number);
  }
  return kind === "flag" ? flag(row, key) : null;
}

function flag(row: RowReader, key: DescribingColumn["key"]): string | null {
  const cell = row.value(key);
  const read = cell === 1 || cell === 0 ? cell : readFlag(textOf(cell));
  if (read === null)
    row.say("warning", key, `${key === "northStar" ? "north star" : key} must be yes or no: ${quote(textOf(cell))}`, {
      check: "unknown-word",
    });
  return read === null ? null : read === 1 ? "yes" : "no";
}
