/** Reads a register: a grid with a header row somewhere near its top becomes KPIs, findings and a report of what was understood. */
import type { Grid, Value } from "../cell/cell";
import type { Finding, Place } from "../cell/finding";
import { DEFAULT_LOCALE } from "../cell/locale";
import { quote } from "../cell/quote";
import type { Kpi, Thresholds } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";
import type { RuleSetName } from "../statistics/xmr-rules";
import { textOf } from "./cell-text";
import { REGISTER_COLUMNS, type RegisterKey } from "./columns";
import { settleDateOrder } from "./date-order";
import { fillFromDatedTargets, fillFromTargetColumns } from "./dated-targets";
import { fillFromStatement } from "./fill-from-statement";
import { usedGrid } from "./grid-rows";
import { readKpi, type KpiRules } from "./read-kpi";
import { findRegisterHeader, type RegisterHeader } from "./register-header";
import { registerRows, type FilledRow } from "./register-rows";
import { resolveParents } from "./resolve-parents";
import { createRowReader } from "./row-reader";
import { createReport, type SheetReport } from "./sheet-report";
import { sortFindings } from "./sort-findings";
import { refuseRegister, understandRegister } from "./understand-register";
import type { Understanding } from "./understanding";

export interface RegisterOptions {
  /** Where grid[0][0] stands: findings name its sheet and cells. "Register", A1 by default. */
  readonly sheet?: string;
  /** Rows above and columns left of the grid. */
  readonly top?: number;
  readonly left?: number;
  /** BCP 47 tag: decides 1.234 and 03/04/2025; "en-GB" by default. */
  readonly locale?: string;
  /** Month in which the fiscal year begins; 1 by default. */
  readonly fiscalStart?: number;
  /** Thresholds of KPIs that name none; 0.9 and 0.75 by default. */
  readonly thresholds?: Thresholds;
  /** Which rules tell a signal from ordinary variation; nhs by default. */
  readonly rules?: RuleSetName;
}

export interface RegisterReading {
  /** In the order of the sheet. */
  readonly kpis: readonly Kpi[];
  readonly findings: readonly Finding[];
  readonly understood: Understanding;
}

/** Nothing is thrown for bad data: every row or cell that could not be used is a finding with its place, and the rest is read. */
export function readRegister(sheetGrid: Grid, options: RegisterOptions = {}): RegisterReading {
  const grid = usedGrid(sheetGrid);
  const origin = { sheet: options.sheet ?? "Register", top: options.top ?? 0, left: options.left ?? 0 };
  const locale = options.locale ?? DEFAULT_LOCALE;
  const report = createReport(origin);
  const header = findRegisterHeader(grid, options.fiscalStart);
  if (!header || !header.columns.has("name")) return { kpis: [], understood: refuseRegister(header, report), findings: report.findings };
  const rows = registerRows(grid, header, report);
  const understood = understandRegister(header, rows, origin, report);
  const dates = settleDateOrder(dateCells(rows, header), locale);
  const hasObjectives = header.columns.has("objective");
  const rules: KpiRules = {
    locale,
    monthFirst: dates.monthFirst,
    fiscalStart: options.fiscalStart ?? 1,
    thresholds: options.thresholds ?? null,
    ruleSet: options.rules ?? null,
    hasObjectives,
  };
  const { kpis, findings } = readRows(rows, header, rules, report);
  const heading = { row: header.row, column: header.columns.get("name") ?? 0 };
  if (kpis.length === 0) report.add("warning", heading, { message: "register holds no KPI yet: fill in a row below the headers" });
  if (!hasObjectives && kpis.length > 0) {
    report.add("warning", heading, {
      message:
        "register requires a column Objective: a KPI serves one; until then rows with a target are judged and the others are metrics",
      check: "no-objective",
    });
  }
  const count = `${kpis.length} ${kpis.length === 1 ? "row" : "rows"}`;
  return {
    kpis,
    findings: sortFindings([...report.findings, ...findings]),
    understood: { ...understood, summary: `${understood.summary}; ${count}`, notes: dates.note === "" ? [] : [dates.note] },
  };
}

/** Rows one by one, each with its id; then the parents, which may stand further down. */
function readRows(
  rows: readonly FilledRow[],
  header: RegisterHeader,
  rules: KpiRules,
  report: SheetReport,
): { kpis: readonly Kpi[]; findings: readonly Finding[] } {
  const byId = new Map<string, Kpi>();
  const parents = new Map<string, Place>();
  const context = { ...rules, report };
  const target = header.columns.get("target");
  for (const { row, cells } of rows) {
    const given = { id: textAt(cells, header, "id"), name: textAt(cells, header, "name"), segment: textAt(cells, header, "segment") };
    const id = identify(given, byId);
    const own = nameKey(id);
    const earlier = byId.get(own);
    if (earlier) {
      const key = given.id === "" ? "name" : "id";
      const message = `${key === "id" ? "ID" : "name"} must be unique: ${quote(id)} is also in ${earlier.where.cell}; this row is left out, an ID of its own would keep it`;
      report.add("error", { row, column: header.columns.get(key) ?? 0 }, { message, kpi: earlier.id, check: "duplicate-name" });
      continue;
    }
    const reader = createRowReader({ cells, row, columns: header.columns, kpi: id }, context);
    const timed = header.targets.map((column) => ({ cell: cells[column.column] ?? null, column, isTarget: column.column === target }));
    const aimed = timed.length > 0 ? fillFromTargetColumns(reader, timed, rules) : fillFromDatedTargets(reader, rules);
    byId.set(own, readKpi({ id, name: given.name }, fillFromStatement(aimed, given.name, rules), rules));
    parents.set(id, reader.place("parent"));
  }
  return resolveParents([...byId.values()], parents);
}

function textAt(cells: readonly Value[], { columns }: RegisterHeader, key: RegisterKey): string {
  const column = columns.get(key);
  return column === undefined ? "" : textOf(cells[column]);
}

/** Without an ID the name; two rows of one name that speak of different segments are two KPIs. */
function identify(given: { id: string; name: string; segment: string }, taken: ReadonlyMap<string, Kpi>): string {
  if (given.id !== "") return given.id;
  const earlier = taken.get(nameKey(given.name));
  const isOther = earlier !== undefined && given.segment !== "" && nameKey(earlier.segment) !== nameKey(given.segment);
  return isOther ? `${given.name} (${given.segment})` : given.name;
}

function dateCells(rows: readonly FilledRow[], header: RegisterHeader): Value[] {
  const columns = REGISTER_COLUMNS.filter(({ kind }) => kind === "date").flatMap(({ key }) => header.columns.get(key) ?? []);
  return rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? null));
}
