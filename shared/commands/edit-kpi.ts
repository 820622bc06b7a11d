/** Edit KPI: cells of a register's row changed by name, each with its old and new value, who, when and why in the change log. */
import { toArea } from "../cell/a1";
import { isBlank, isError, type Cell, type Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { isoDate, type Day } from "../cell/serial-day";
import { nameKey } from "../kpi/name-key";
import { isSameValue } from "../journal/same-value";
import { textOf } from "../register/cell-text";
import { headerOf, REGISTER_COLUMNS, type RegisterKey } from "../register/columns";
import { cellAt } from "../register/grid-rows";
import type { Change } from "../workbook/change";
import { appendJournal } from "./append-journal";
import type { RowTarget } from "./append-row";
import { refusalOf } from "./define-kpi";
import { meantKpi } from "./entry-input";
import { journalCommand, missingColumns, type Entered, type Entry } from "./journal-command";
import type { ScorecardReading } from "./read-scorecard";
import { widenRegister } from "./register-columns";
import { readRowInput, requirePercentSigns, type RowCells } from "./register-input";
import { tryRow } from "./try-row";
import { writeCell } from "./write-cell";

/** Input that is no column. */
const OTHERS = ["kpi", "who", "when", "reason"];

/** A change of these changes what the KPI says: it needs somebody who answers for it. */
const NEEDS_REASON: readonly RegisterKey[] = [
  "target",
  "low",
  "high",
  "baseline",
  "definition",
  "formula",
  "direction",
  "due",
  "statement",
];

export const editKpi = journalCommand(
  {
    name: "editKpi",
    label: "Edit KPI",
    help: "Changes cells of a KPI in the register and keeps what they were in the change log. Input: kpi, its name or ID; columns of the register by key, a blank clears a cell; who and reason, required for target, low, high, baseline, definition, formula, direction, due and statement; when, today without it.",
  },
  edit,
);

interface FieldChange {
  readonly key: RegisterKey;
  readonly old: Value;
  readonly next: Cell;
}

function edit({ snapshot, input, given, read }: Entry): Entered | string {
  const { kpi } = meantKpi(read, input.text("kpi"));
  const cells = readRowInput(given, { locale: snapshot.locale, others: OTHERS });
  const keys = (Object.keys(cells) as RegisterKey[]).filter((key) => cells[key] !== null);
  const widened = widenRegister(snapshot, read.register, keys);
  const { target } = widened;
  const row = toArea(kpi.where.cell).top;
  const values = widened.snapshot.sheets.find(({ name }) => name === target.sheet)?.values ?? [];
  const changes = changesOf(cells, (column) => cellAt(values, row, column), target);
  if (changes.length === 0) return `nothing is different: ${kpi.name} stays as it is`;
  if (widened.problem !== "") return widened.problem;
  requirePercentSigns(given, cells, textOf(cells.unit === undefined ? kpi.unit : cells.unit));
  const who = input.text("who");
  const reason = input.text("reason");
  const when = input.pastDay("when");
  requireReason(changes, { who, reason });
  requireName(cells, read, {
    id: kpi.id,
    name: kpi.name,
    hasId: target.columns.has("id") && !isBlank(cellAt(values, row, target.columns.get("id")!)),
  });
  const changed = Object.fromEntries(changes.map(({ key, next }) => [key, next])) as RowCells;
  const tried = tryRow(widened.snapshot, target, { row, cells: changed, settings: read.settings.settings });
  const error = refusalOf(tried.findings);
  if (error !== "" || !tried.kpi) return error || `the row must still read as a KPI: ${quote(kpi.name)}`;
  const log = appendJournal(widened.snapshot, "changes", changeLogRows(changes, { kpi: tried.kpi.id, who, reason, when }));
  if (log.problem !== "") return log.problem;
  const fields = changes.map(({ key }) => headerOf(REGISTER_COLUMNS, key));
  return {
    changes: [...widened.changes, ...changes.flatMap((change) => write(change, target, row)), ...log.changes],
    message: `${fields.join(", ")} of ${tried.kpi.name} changed and logged on sheet ${log.sheet}`,
    findings: [...tried.findings, ...missingColumns(log.sheet, log.missing)],
  };
}

/** Rows of the change log, one a field. */
function changeLogRows(
  changes: readonly FieldChange[],
  by: { readonly kpi: string; readonly who: string; readonly reason: string; readonly when: Day },
): readonly Readonly<Record<"when" | "kpi" | "field" | "old" | "new" | "who" | "reason", Cell>>[] {
  return changes.map(({ key, old, next }) => ({
    when: by.when,
    kpi: by.kpi,
    field: headerOf(REGISTER_COLUMNS, key),
    old: logged(old, key),
    new: logged(next, key),
    who: by.who || null,
    reason: by.reason || null,
  }));
}

/** A day as people read it: the log's columns hold values of every kind. */
function logged(value: Value, key: RegisterKey): Cell {
  if (isError(value)) return value.code;
  if (isBlank(value)) return null;
  return typeof value === "number" && isDay(key) ? isoDate(value) : value;
}

function isDay(key: RegisterKey): boolean {
  return REGISTER_COLUMNS.find((column) => column.key === key)?.kind === "date";
}

/** Only what really changes: a form hands over every field that it shows. */
function changesOf(cells: RowCells, at: (column: number) => Value, { columns }: RowTarget<RegisterKey>): readonly FieldChange[] {
  return (Object.keys(cells) as RegisterKey[]).flatMap((key) => {
    const column = columns.get(key);
    const next = cells[key] ?? null;
    const old = column === undefined ? null : at(column);
    if (column === undefined || (isBlank(next) ? isBlank(old) : !isError(old) && !isBlank(old) && isSameCell(old, next))) return [];
    return [{ key, old, next }];
  });
}

/** The same in another writing is no change, but another case of a name or text is one. */
function isSameCell(old: Value, next: Cell): boolean {
  return typeof old === "string" && typeof next === "string" ? old.trim() === next : isSameValue(old, next);
}

function requireReason(changes: readonly FieldChange[], { who, reason }: { who: string; reason: string }): void {
  const fields = changes.filter(({ key }) => NEEDS_REASON.includes(key)).map(({ key }) => headerOf(REGISTER_COLUMNS, key));
  if (fields.length === 0) return;
  if (reason === "") throw new CellError("#VALUE!", `reason must be given for a change of ${fields.join(", ")}`);
  if (who === "") throw new CellError("#VALUE!", `who must be given for a change of ${fields.join(", ")}`);
}

/** Measurements name their KPI: under another name they would be nobody's. */
function requireName(cells: RowCells, { tables }: ScorecardReading, kpi: { id: string; name: string; hasId: boolean }): void {
  const measurements = tables.measured?.measurements ?? [];
  const name = cells.name === undefined ? kpi.name : textOf(cells.name);
  const id = cells.id === undefined ? (kpi.hasId ? kpi.id : "") : textOf(cells.id ?? null);
  const kept = new Set([name, id].filter((each) => each !== "").map(nameKey));
  for (const old of [kpi.id, kpi.name]) {
    const count = measurements.filter((each) => nameKey(each.kpi) === nameKey(old)).length;
    if (count === 0 || kept.has(nameKey(old))) continue;
    throw new CellError(
      "#VALUE!",
      `${nameKey(old) === nameKey(kpi.name) ? "Name" : "ID"} must stay while ${count} ${count === 1 ? "measurement names" : "measurements name"} it: ${quote(old)}; put it into ID, then the name is free`,
    );
  }
}

function write({ key, next }: FieldChange, target: RowTarget<RegisterKey>, row: number): readonly Change[] {
  return writeCell(target.sheet, { row, column: target.columns.get(key)! }, next, typeof next === "number" && isDay(key));
}
