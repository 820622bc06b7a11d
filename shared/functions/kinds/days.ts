/** Days and moments: serial numbers as sheets keep them, or ISO texts, which read the same in every country. */
import type { Value } from "../../cell/cell";
import { CellError } from "../../cell/cell-error";
import { readDay } from "../../cell/read-day";
import { LAST_DAY, type Day } from "../../cell/serial-day";
import { isHeaderText, readList } from "./numbers";
import type { CellKind, Content, RangeKind } from "./kind";
import { show } from "./show";

/** The register guesses 03/04/2025 by the workbook's locale; a formula must not change its answer with the country. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d)/;

/** A serial moment; a text without a time of day is midnight. */
function requireMoment(content: Content, name: string): Day {
  if (typeof content === "number" && content >= 1 && content < LAST_DAY + 1) return content; // by far the most
  const isReadable = typeof content === "number" || isIso(content);
  const moment = isReadable ? readDay(content, { subject: name }) : null;
  if (moment instanceof CellError) throw moment;
  if (moment !== null) return moment;
  throw new CellError("#VALUE!", `${name} must be a date, as a date cell or as text like 2025-01-31: ${show(content)}`);
}

/** A time of day is dropped: a KPI lives in whole days. */
function requireDay(content: Content, name: string): Day {
  return Math.floor(requireMoment(content, name));
}

function isIso(content: unknown): boolean {
  return typeof content === "string" && ISO.test(content.trim());
}

export const DAY: CellKind<Day> = {
  shape: "cell",
  jsdoc: "Date",
  label: "date",
  sample: "2025-06-30",
  zeroIsBlank: true,
  read: requireDay,
};

/** A row or column of dates in their order. */
export const DAYS: RangeKind<readonly (Day | null)[]> = {
  shape: "range",
  takesBlocks: false,
  jsdoc: "Date",
  label: "row or column of dates",
  sample: ["2025-01-31", "2025-02-28", "2025-03-31"],
  takesText: false,
  isHeader: (first) => isHeaderText(first) && !isIso(first),
  read: (cells, name) => readList(cells.map(zeroAsBlank), (content) => requireDay(content, name)),
};

/** A row or column of dates with times of day. */
export const TIMES: RangeKind<readonly (Day | null)[]> = {
  ...DAYS,
  label: "row or column of dates with times",
  sample: ["2025-01-31 08:15", "2025-01-31 08:40", "2025-01-31 10:05"],
  read: (cells, name) => readList(cells.map(zeroAsBlank), (content) => requireMoment(content, name)),
};

/** See `zeroIsBlank`. */
function zeroAsBlank(cell: Value): Value {
  return cell === 0 ? null : cell;
}
