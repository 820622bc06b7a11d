/** Define KPI: a new row of the register, typed column by column, from a sentence, or from the library with the reason why this one. */
import { cellAddress, toArea } from "../cell/a1";
import { isError, type Cell } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import type { Finding } from "../cell/finding";
import { quote } from "../cell/quote";
import { decimalsFor, numberFormat, readUnit } from "../kpi/unit";
import { textOf } from "../register/cell-text";
import { REGISTER_COLUMNS, headerOf, type RegisterKey } from "../register/columns";
import { DEFAULT_SETTINGS } from "../register/settings";
import type { Change } from "../workbook/change";
import type { CommandInput, Snapshot } from "../workbook/snapshot";
import { appendRows, type RowTarget } from "./append-row";
import { refuse, type Command, type Outcome } from "./command";
import { freeSheetName } from "./free-name";
import { fromLibrary } from "./from-library";
import { fromStatement } from "./from-statement";
import { readScorecard } from "./read-scorecard";
import { widenRegister } from "./register-columns";
import { filledCells, readRowInput, requirePercentSigns, type RowCells } from "./register-input";
import { MEASUREMENT_HEADERS, REGISTER_HEADERS, registerSheet } from "./register-sheet";
import { tryRow } from "./try-row";

/** Input that is no column. */
const OTHERS = ["library"];

export const defineKpi: Command = {
  name: "defineKpi",
  label: "Define KPI",
  help: "Adds a KPI to the register, which it makes if there is none; columns that the register lacks are added at its right end. Input: columns of the register by key, such as name, objective, target; statement, a sentence that fills those left blank; library, a metric of the library, with rationale.",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    try {
      return define(snapshot, input);
    } catch (error) {
      if (isError(error)) return refuse(error.message);
      throw error;
    }
  },
};

function define(snapshot: Snapshot, input: CommandInput): Outcome {
  const read = readScorecard(snapshot, snapshot.today);
  const typed = readRowInput(input, { locale: snapshot.locale, others: OTHERS });
  requirePercentSigns(input, typed, textOf(typed.unit ?? null));
  const named = read?.scorecard.results.flatMap(({ kpi }) => [kpi.name, kpi.id]) ?? [];
  const taken = fromLibrary(textOf(input["library"] ?? null), typed, named);
  const said = fromStatement(taken.cells, snapshot);
  const cells = filledCells(said.cells);
  if (textOf(cells.name ?? null) === "") throw new CellError("#VALUE!", "Name must be given: what is measured, in a few words");
  const notes = [...taken.notes, ...said.notes];
  return read ? append(snapshot, read, { cells, optional: taken.optional, notes }) : create(snapshot, cells, notes);
}

interface NewKpi {
  readonly cells: RowCells;
  /** Kept only where the register has a column for them. */
  readonly optional: RowCells;
  readonly notes: readonly string[];
}

function append(snapshot: Snapshot, read: NonNullable<ReturnType<typeof readScorecard>>, { cells, optional, notes }: NewKpi): Outcome {
  const { register, settings } = read;
  const widened = widenRegister(snapshot, register, Object.keys(cells) as RegisterKey[]);
  if (widened.problem !== "") return refuse(widened.problem);
  const lastRow = read.tables.register.kpis.reduce((last, { where }) => Math.max(last, toArea(where.cell).top), 0);
  const target = { ...widened.target, lastRow };
  const row: RowCells = { ...withColumns(filledCells(optional), target.columns), ...cells };
  const { changes, range, problem } = appendRows(widened.snapshot, target, [row]);
  if (problem !== "") return refuse(problem);
  const tried = tryRow(widened.snapshot, target, { row: toArea(range).top, cells: row, settings: settings.settings });
  const error = refusalOf(tried.findings);
  if (error !== "" || !tried.kpi) return refuse(error || `the row must read as a KPI: ${quote(textOf(row.name ?? null))}`, tried.findings);
  const added = widened.added.length === 0 ? [] : [`column ${widened.added.join(", ")} added to the register`];
  const message = [`${tried.kpi.name} added to the register, ${register.sheet}!${range.split(":")[0] ?? ""}`, ...added, ...notes].join(
    "; ",
  );
  return {
    changes: [
      ...widened.changes,
      ...unitFormats(target, toArea(range).top, row),
      ...changes,
      { kind: "select", sheet: register.sheet, range },
    ],
    report: { ok: true, message, findings: tried.findings },
  };
}

/** The first KPI of a workbook: the sheets that New register makes, with its row. */
function create(snapshot: Snapshot, cells: RowCells, notes: readonly string[]): Outcome {
  const keys = Object.keys(cells) as RegisterKey[];
  const headers = [...new Set<string>([...REGISTER_HEADERS, ...keys.map((key) => headerOf(REGISTER_COLUMNS, key))])];
  const row = Object.fromEntries(keys.map((key): [string, Cell] => [headerOf(REGISTER_COLUMNS, key), cells[key] ?? null]));
  const sheet = freeSheetName(snapshot, "Register");
  const measurements = freeSheetName(snapshot, "Measurements");
  const columns = new Map(headers.map((header, i) => [REGISTER_COLUMNS.find((column) => column.header === header)!.key, i] as const));
  const blank: Snapshot = { ...snapshot, sheets: [{ name: sheet, values: [headers], tables: [] }] };
  const target = { sheet, headerRow: 0, columns, defined: REGISTER_COLUMNS };
  const tried = tryRow(blank, target, { row: 1, cells, settings: DEFAULT_SETTINGS });
  const error = refusalOf(tried.findings);
  if (error !== "" || !tried.kpi)
    return refuse(error || `the row must read as a KPI: ${quote(textOf(cells.name ?? null))}`, tried.findings);
  const changes: Change[] = [
    ...registerSheet(snapshot, { sheet, name: "Register", headers, rows: [row] }),
    ...registerSheet(snapshot, { sheet: measurements, name: "Measurements", headers: MEASUREMENT_HEADERS, rows: [] }),
    ...unitFormats(target, 1, cells),
    { kind: "select", sheet, range: "A2" },
  ];
  const message = [
    `${tried.kpi.name} is the first of a new register on sheet ${sheet}; its measurements go to sheet ${measurements}`,
    ...notes,
  ].join("; ");
  return { changes, report: { ok: true, message, findings: tried.findings } };
}

/** Percentages and money look like it; other numbers stay as the sheet shows them. */
function unitFormats({ sheet, columns }: RowTarget<RegisterKey>, row: number, cells: RowCells): readonly Change[] {
  const unit = readUnit(textOf(cells.unit ?? null));
  if (unit.kind !== "percent" && unit.kind !== "currency") return [];
  return (["baseline", "target", "low", "high"] as const).flatMap((key): Change[] => {
    const value = cells[key];
    const column = columns.get(key);
    if (typeof value !== "number" || column === undefined) return [];
    return [{ kind: "number format", sheet, range: cellAddress(row, column), format: numberFormat(unit, decimalsFor([value], unit)) }];
  });
}

/** What the readers cannot use, each with its column in the sentence. */
export function refusalOf(findings: readonly Finding[]): string {
  return [...new Set(findings.filter(({ severity }) => severity === "error").map(({ message }) => message))].join("; ");
}

function withColumns(cells: RowCells, columns: ReadonlyMap<RegisterKey, number>): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => columns.has(key as RegisterKey)));
}
