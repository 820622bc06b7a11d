/** Finds the register and the measurements among the sheets of a workbook by their headers. Sheets that are neither are left alone. */
import type { Grid } from "../cell/cell";
import { DEFAULT_LOCALE } from "../cell/locale";
import { nameKey } from "../kpi/name-key";
import { textOf } from "./cell-text";
import type { RegisterKey } from "./columns";
import { findLayout, type Layout } from "./find-layout";
import { tableAcross, tableUnder, type FoundTable } from "./found-table";
import { cellAt, usedGrid } from "./grid-rows";
import { findLongHeader } from "./long-header";
import { isOwnOutput } from "./own-output";
import { findRegisterHeader } from "./register-header";

export interface FoundSheets {
  readonly register: FoundTable | null;
  readonly measurements: FoundTable | null;
  /** The sheet named Events, which rules of the register are applied to. */
  readonly events: FoundTable | null;
  /** Further sheets that look like one or the other and are not used: to be said. */
  readonly others: readonly FoundTable[];
}

export interface SheetValues {
  readonly name: string;
  readonly values: Grid;
}

interface Candidate {
  readonly table: FoundTable;
  readonly score: number;
}

/** Sheets beside the register that have tables of their own. */
const NEIGHBOURS =
  /^(?:settings?|acknowledged|objectives?|goals|actions?|check-?ins?|change ?log|reviews?|findings|decisions|lists?|lookups?|help|read ?me|glossary|instructions|notes)$/i;
const RULES = { locale: DEFAULT_LOCALE, fiscalStart: 1 };
type NameScores = readonly (readonly [pattern: RegExp, score: number])[];

/** What a sheet's name says for it, the strongest first. */
const REGISTER_NAMES: NameScores = [
  [/register/i, 100],
  [/^kpis?$/i, 60],
  [/kpi|indicator|metric/i, 20],
];
const MEASUREMENT_NAMES: NameScores = [
  [/measure?ments?/i, 100],
  [/^(?:data|actuals?|values|results|figures|history|time ?series|kpi data)$/i, 60],
  [/data|actual|monthly|weekly/i, 20],
];

const EVENTS_NAME = /^events?$/i;

/** As many rows show which KPIs a sheet speaks of. */
const SAMPLE_ROWS = 200;

/** A register sheet that also has periods across is its own measurements, if no other sheet holds them. */
export function findSheets(sheets: readonly SheetValues[]): FoundSheets {
  const own = sheets
    .map(({ name, values }) => ({ name, values: usedGrid(values) }))
    .filter(({ values }) => values.length > 0 && !isOwnOutput(values));
  const layouts = new Map(own.map((sheet) => [sheet.name, isOfEvents(sheet) ? longLayout(sheet.values) : findLayout(sheet.values, RULES)]));
  const registers = own.flatMap((sheet) => (isOfEvents(sheet) ? [] : (registerCandidate(sheet, layouts.get(sheet.name) ?? null) ?? [])));
  const register = best(registers);
  const names = register ? namesIn(register.table) : new Set<string>();
  const measured = own.flatMap((sheet) => {
    const layout = layouts.get(sheet.name) ?? null;
    const isRegister = sheet.name === register?.table.sheet;
    if (!layout || (isRegister && layout.is !== "wide") || NEIGHBOURS.test(sheet.name.trim())) return [];
    if (
      isOfEvents(sheet) &&
      layout.is === "long" &&
      !measuredNames(sheet.values.slice(layout.header.row + 1), layout).some((name) => names.has(name))
    )
      return [];
    return [measurementCandidate(sheet, layout, { names, isRegister })];
  });
  const measurements = best(measured);
  const used = [register?.table.sheet, measurements?.table.sheet];
  const others = [...measured, ...registers].filter(
    ({ table }, i, all) => !used.includes(table.sheet) && all.findIndex((other) => other.table.sheet === table.sheet) === i,
  );
  return {
    register: register?.table ?? null,
    measurements: measurements?.table ?? null,
    events: eventsAmong(sheets),
    others: others.map(({ table }) => table),
  };
}

function isOfEvents({ name }: SheetValues): boolean {
  return EVENTS_NAME.test(name.trim());
}

/** Somebody may keep measurements on a sheet of that name: one a row, and of KPIs of the register. */
function longLayout(values: Grid): Layout | null {
  const header = findLongHeader(values);
  return header && { is: "long", header };
}

/** All of the sheet: what is its header row, only a rule's columns tell. */
function eventsAmong(sheets: readonly SheetValues[]): FoundTable | null {
  const sheet = sheets.find((candidate) => isOfEvents(candidate) && candidate.values.length > 0);
  return sheet ? { sheet: sheet.name, top: 0, left: 0, grid: usedGrid(sheet.values) } : null;
}

/** A name beside something to judge or something to serve; a sheet of periods and values needs more to be a register. */
function registerCandidate(sheet: SheetValues, layout: Layout | null): Candidate | null {
  const header = findRegisterHeader(sheet.values);
  if (!header) return null;
  const has = (...keys: readonly RegisterKey[]): boolean => keys.some((key) => header.columns.has(key));
  const byName = nameScore(sheet.name, REGISTER_NAMES);
  const isPlain =
    has("name") &&
    (has("target", "direction", "baseline", "actual", "low") || (has("objective") && (byName > 0 || header.columns.size > 3)));
  const isRich = has("name") && has("objective", "direction", "baseline", "due") && has("target", "direction", "baseline", "low");
  const isDoubtful = layout?.is === "long" || NEIGHBOURS.test(sheet.name.trim());
  if (!isPlain || (isDoubtful && !isRich) || (layout?.is === "transposed" && !isRich)) return null;
  const columns = header.matches.map(({ column }) => column);
  const score = byName + header.columns.size * 3 + (isRich ? 20 : 0) - (layout?.is === "wide" ? 10 : 0);
  return { table: tableUnder(sheet, header.row, columns), score };
}

function measurementCandidate(
  sheet: SheetValues,
  layout: Layout,
  { names, isRegister }: { names: ReadonlySet<string>; isRegister: boolean },
): Candidate {
  const table =
    layout.is === "long"
      ? tableUnder(
          sheet,
          layout.header.row,
          layout.header.matches.map(({ column }) => column),
        )
      : tableAcross(sheet, layout, RULES);
  const known = measuredNames(sheet.values, layout).some((name) => names.has(name)) ? 50 : 0;
  return { table, score: nameScore(sheet.name, MEASUREMENT_NAMES) + known + (layout.is === "long" ? 10 : 0) - (isRegister ? 500 : 0) };
}

function measuredNames(values: Grid, layout: Layout): string[] {
  const [grid, column] = layout.is === "long" ? [values, layout.header.columns.get("kpi") ?? 0] : [layout.grid, layout.table.nameColumn];
  return grid.slice(0, SAMPLE_ROWS).map((_, row) => nameKey(textOf(cellAt(grid, row, column))));
}

function nameScore(name: string, scores: NameScores): number {
  return scores.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? 0;
}

/** IDs and names of a register's KPIs. */
function namesIn(table: FoundTable): ReadonlySet<string> {
  const header = findRegisterHeader(table.grid);
  const columns = [header?.columns.get("id"), header?.columns.get("name")].filter((column): column is number => column !== undefined);
  const names = table.grid.flatMap((cells) => columns.map((column) => nameKey(textOf(cells?.[column]))));
  return new Set(names.filter((name) => name !== ""));
}

/** The highest score, the first of equals. */
function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((top, candidate) => (top === null || candidate.score > top.score ? candidate : top), null);
}
