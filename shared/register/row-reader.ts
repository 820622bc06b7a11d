/** One row of a register, cell by cell: each cell is read by its column's kind, and what cannot be used becomes a finding. */
import { isBlank, isError, type Value } from "../cell/cell";
import type { Place, Severity } from "../cell/finding";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import { isoDate, LAST_DAY, type Day } from "../cell/serial-day";
import { textOf } from "./cell-text";
import { readChoice } from "./choice-words";
import { headerOf, REGISTER_COLUMNS, type RegisterKey } from "./columns";
import type { Column } from "./column";
import { readGap } from "./gap-words";
import { readMeasured } from "./read-measured";
import type { Period } from "../kpi/period";
import type { Knot } from "../kpi/polyline";
import { readPeriod } from "../kpi/read-period";
import type { Saying, SheetReport } from "./sheet-report";
import { slipOf } from "./slip";

/** How cells of the sheet are to be read. */
export interface ReadingRules {
  readonly locale: string;
  readonly monthFirst: boolean;
  readonly fiscalStart: number;
}

/** What a reader must know of its table; the register's unless another is given. */
export interface RowTable<Key extends string> {
  readonly columns: readonly Column<Key>[];
  /** The column that a finding is shown at where the row has no such cell. */
  readonly first: Key;
  /** The word of the column's list that a text means; null for one that it does not know. */
  readonly readChoice: (key: Key, text: string) => string | null;
}

const REGISTER: RowTable<RegisterKey> = { columns: REGISTER_COLUMNS, first: "name", readChoice };

export interface RowReader<Key extends string = RegisterKey> {
  readonly value: (key: Key) => Value;
  readonly text: (key: Key) => string;
  /** Yes and done are 1 where that is asked for. */
  readonly number: (key: Key, mayBeFlag?: boolean) => number | null;
  /** A period such as "Q4 2025" gives its first or last day. */
  readonly day: (key: Key, edge: "start" | "end") => Day | null;
  /** Days in order, from a date or from a text of several, separated by semicolons or line breaks. */
  readonly days: (key: Key, edge: "start" | "end") => readonly Day[];
  /** One word of the column's list; "unknown" with a finding for any other; null for a blank cell. */
  readonly choice: (key: Key) => string | null;
  readonly place: (key: Key) => Place;
  readonly say: (severity: Severity, key: Key, message: string, more?: Pick<Saying, "check" | "correction">) => void;
  /** Targets on the way to the row's own, which one of its cells names: they have no column; and the time of the last, where it names one. */
  readonly interim?: { readonly from: Key; readonly targets: readonly Knot[]; readonly last?: Period };
}

/** A number below is a year and no serial day. */
const LATEST_YEAR = 2200;

/** A comma may stand inside a date. */
const BETWEEN_DAYS = /[;\n]/;

export interface RowPlace<Key extends string = RegisterKey> {
  readonly cells: readonly Value[];
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Id of the KPI, for its findings. */
  readonly kpi: string;
}

/** How cells are read and where their findings go. */
export type ReadingContext = ReadingRules & { readonly report: SheetReport };

export function createRowReader(place: RowPlace, context: ReadingContext): RowReader {
  return createTableReader(REGISTER, place, context);
}

/** The same for a table that is no register. */
export function createTableReader<Key extends string>(
  table: RowTable<Key>,
  { cells, row, columns, kpi }: RowPlace<Key>,
  context: ReadingContext,
): RowReader<Key> {
  const { report, locale } = context;
  const spot = (key: Key): { row: number; column: number } => ({ row, column: columns.get(key) ?? columns.get(table.first) ?? 0 });
  const say: RowReader<Key>["say"] = (severity, key, message, more) =>
    report.add(severity, spot(key), kpi === "" ? { message, ...more } : { message, kpi, ...more });
  const value = (key: Key): Value => {
    const column = columns.get(key);
    return column === undefined ? null : (cells[column] ?? null);
  };
  const text = (key: Key): string => {
    const cell = value(key);
    if (!isError(cell)) return textOf(cell);
    say("error", key, `${subjectOf(table, key)} must be text: the cell holds ${cell.code}`);
    return "";
  };
  const number: RowReader<Key>["number"] = (key, mayBeFlag = false) => {
    const cell = value(key);
    if (cell === null || (typeof cell === "number" && Number.isFinite(cell))) return cell;
    const { value: read, gap, mark, isFlag, problem } = readMeasured(cell, locale, subjectOf(table, key));
    if (isFlag && !mayBeFlag) {
      say("error", key, `${subjectOf(table, key)} must be a number: ${quote(textOf(cell))}`);
      return null;
    }
    if (problem !== "") say("error", key, problem);
    if (mark !== "") say("info", key, `${quote(mark)} in ${subjectOf(table, key)} is not used`);
    if (gap === "later") say("info", key, `${subjectOf(table, key)} ${quote(textOf(cell))} read as none yet`);
    return read;
  };
  const readDayOf = (cell: Value, key: Key, edge: "start" | "end"): Day | null => {
    if (typeof cell === "number" && cell >= LATEST_YEAR && cell < LAST_DAY + 1) return Math.floor(cell);
    if (isBlank(cell) || (typeof cell === "string" && readGap(cell) !== null)) return null;
    const subject = subjectOf(table, key);
    const exact = typeof cell === "number" && cell < LATEST_YEAR ? null : readDay(cell, { ...context, subject });
    if (typeof exact === "number") return Math.floor(exact);
    const period = isError(cell)
      ? cell
      : readPeriod(typeof cell === "string" ? cell.replace(/^(?:the )?(?:end|start|beginning) of\s+/i, "") : cell, context);
    if (period === null) return null;
    if (isError(period)) {
      say(
        "error",
        key,
        isError(cell)
          ? `${subject} must be a date: the cell holds ${cell.code}`
          : isError(exact)
            ? exact.message
            : `${subject} must be a date such as 2025-01-31: ${textOf(cell)}`,
      );
      return null;
    }
    say("info", key, `${subject} ${quote(textOf(cell))} read as its ${edge === "start" ? "first" : "last"} day, ${isoDate(period[edge])}`);
    return period[edge];
  };
  const day: RowReader<Key>["day"] = (key, edge) => readDayOf(value(key), key, edge);
  const days: RowReader<Key>["days"] = (key, edge) => {
    const cell = value(key);
    const parts = typeof cell === "string" ? cell.split(BETWEEN_DAYS) : [cell];
    const read = parts.map((part) => readDayOf(part, key, edge)).filter((one): one is Day => one !== null);
    return [...new Set(read)].sort((a, b) => a - b);
  };
  const choice = (key: Key): string | null => {
    const cell = value(key);
    const written = text(key);
    if (written === "" || (readGap(written) !== null && table.readChoice(key, written) === null)) return isError(cell) ? "unknown" : null;
    const word = table.readChoice(key, written);
    if (word === null) {
      const list = listOf(table.columns, key);
      const meant = slipOf(written, list);
      say(key === "direction" ? "error" : "warning", key, `${subjectOf(table, key)} must be one of ${list.join(", ")}: ${quote(written)}`, {
        check: "unknown-word",
        ...(meant !== null && { correction: { where: report.place(spot(key)), from: written, to: meant } }),
      });
    }
    return word ?? "unknown";
  };
  return { value, text, number, day, days, choice, place: (key) => report.place(spot(key)), say };
}

/** A header within a sentence. */
function subjectOf<Key extends string>({ columns }: RowTable<Key>, key: Key): string {
  const header = headerOf(columns, key);
  return /^[A-Z]{2}/.test(header) ? header : header.charAt(0).toLowerCase() + header.slice(1);
}

function listOf(columns: readonly Column[], key: string): readonly string[] {
  return columns.find((column) => column.key === key)?.list ?? [];
}
