/** The rows of a journal's table, each with a reader for its cells; what is no entry of the table is left out, and said. */
import { isBlank, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { textOf } from "../register/cell-text";
import { settleDateOrder } from "../register/date-order";
import { filledColumns } from "../register/grid-rows";
import { readGap } from "../register/gap-words";
import { readFlag } from "../register/read-measured";
import { filledRows } from "../register/register-rows";
import { createTableReader, type ReadingRules, type RowReader } from "../register/row-reader";
import type { SheetReport } from "../register/sheet-report";
import type { FoundJournalTable } from "./find-journal";
import type { JournalTable } from "./journal-tables";
import type { KpiReference } from "./kpi-references";
import { readState } from "./states";

export interface JournalContext {
  readonly locale: string;
  readonly fiscalStart: number;
  /** Days after it cannot have happened yet. */
  readonly today: number;
  readonly toKpi: (written: string) => KpiReference;
}

export interface JournalRow<Key extends string> extends RowReader<Key> {
  /** Id of the KPI that the row names. */
  readonly kpi: string;
  readonly rules: ReadingRules;
  /** Yes or no; null with a warning for any other word, without one for a blank. */
  readonly flag: (key: Key) => boolean | null;
  /** A text in which somebody says something; "" for "none", "no" and the signs for nothing. */
  readonly words: (key: Key) => string;
  /** A day on which something happened: with a warning where that is after today. */
  readonly pastDay: (key: Key) => number | null;
}

/** Rows that have what the table requires; a text that stands alone is a remark, and so is a repeated header. */
export function journalRows<Key extends string>(
  table: JournalTable<Key>,
  found: FoundJournalTable,
  { report, ...context }: JournalContext & { readonly report: SheetReport },
): JournalRow<Key>[] {
  const columns = found.columns as ReadonlyMap<Key, number>;
  const rows = filledRows(found.grid, found.headerRow + 1);
  const days = table.columns.filter(({ kind }) => kind === "date" || kind === "period").flatMap(({ key }) => columns.get(key) ?? []);
  const { monthFirst } = settleDateOrder(
    rows.flatMap(({ cells }) => days.map((column) => cells[column] ?? null)),
    context.locale,
  );
  const rules = { locale: context.locale, fiscalStart: context.fiscalStart, monthFirst };
  return rows.flatMap(({ row, cells }) => {
    const unused = whyUnused(table, { columns, cells, header: found.grid[found.headerRow] ?? [] });
    if (unused) {
      report.add(unused.severity, { row, column: unused.column }, { message: unused.message });
      return [];
    }
    const written = textOf(cells[columns.get("kpi" as Key) ?? -1]);
    const { id, problem } = written === "" ? { id: "", problem: "" } : context.toKpi(written);
    const reader = createTableReader<Key>(
      { columns: table.columns, first: table.required[0], readChoice: readState },
      { cells, row, columns, kpi: problem === "" ? id : "" },
      { ...rules, report },
    );
    if (problem !== "") reader.say("warning", "kpi" as Key, problem);
    return [
      { ...reader, kpi: id, rules, flag: flagReader(reader), words: wordsReader(reader), pastDay: pastDayReader(reader, context.today) },
    ];
  });
}

interface RowCells<Key extends string> {
  readonly columns: ReadonlyMap<Key, number>;
  readonly cells: readonly Value[];
  readonly header: readonly Value[];
}

function whyUnused<Key extends string>(table: JournalTable<Key>, { columns, cells, header }: RowCells<Key>) {
  const filled = filledColumns(cells);
  const [first = 0] = filled;
  if (filled.every((column) => textOf(cells[column]) === textOf(header[column])))
    return { severity: "info", column: first, message: "the headers are repeated here: the row is left out" } as const;
  const missing = table.required.find((key) => isBlank(cells[columns.get(key) ?? -1]));
  if (missing === undefined) return null;
  const found = quote(textOf(cells[first]));
  if (filled.length === 1 && typeof cells[first] === "string")
    return { severity: "info", column: first, message: `${found} stands alone in its row: read as a remark` } as const;
  const name = table.columns.find(({ key }) => key === missing)?.header ?? missing;
  return {
    severity: "error",
    column: columns.get(missing) ?? first,
    message: `row must have a value under ${name}: found ${found}; the row is left out`,
  } as const;
}

function flagReader<Key extends string>(reader: RowReader<Key>): JournalRow<Key>["flag"] {
  return (key) => {
    const cell = reader.value(key);
    if (isBlank(cell)) return null;
    const read = cell === 1 || cell === 0 ? cell : readFlag(textOf(cell));
    if (read === null) reader.say("warning", key, `answer must be yes or no: ${quote(textOf(cell))}`);
    return read === null ? null : read === 1;
  };
}

const NOTHING = ["none", "no", "nobody", "no one", "nothing", "not yet", "unknown"];

function wordsReader<Key extends string>(reader: RowReader<Key>): JournalRow<Key>["words"] {
  return (key) => {
    const text = reader.text(key);
    return readGap(text) !== null || NOTHING.includes(text.toLowerCase()) ? "" : text;
  };
}

function pastDayReader<Key extends string>(reader: RowReader<Key>, today: number): JournalRow<Key>["pastDay"] {
  return (key) => {
    const day = reader.day(key, "end");
    if (day !== null && day > today) reader.say("warning", key, `day must not lie ahead: ${textOf(reader.value(key))}`);
    return day;
  };
}
