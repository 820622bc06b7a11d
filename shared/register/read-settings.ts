/** Finds and reads the Settings sheet: a table of Setting and Value. What it cannot use is a finding, and the usual value counts. */
import { isBlank, isError, type Grid, type Value } from "../cell/cell";
import type { Finding, Place } from "../cell/finding";
import { DEFAULT_LOCALE } from "../cell/locale";
import { quote } from "../cell/quote";
import { textOf } from "./cell-text";
import { column } from "./column";
import { findHeader } from "./find-header";
import { tableUnder, type FoundTable } from "./found-table";
import { cellAt, isBlankRow, usedGrid } from "./grid-rows";
import { headerKey } from "./match-headers";
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from "./settings";
import { createReport, type Origin, type SheetReport, type Spot } from "./sheet-report";

const SETTING_COLUMNS = [
  column("setting", "Setting", "text", { synonyms: ["Name", "Key", "Option", "Parameter"] }),
  column("value", "Value", "text", { synonyms: ["Values", "Set to"] }),
  column("meaning", "Meaning", "text", { synonyms: ["Help", "Description", "What it does"] }),
] as const;

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** Where the values stand, of those settings that the sheet has. */
  readonly places: ReadonlyMap<SettingKey, Place>;
  /** The sheet that holds them; null where the workbook has none, and the usual settings count. */
  readonly sheet: string | null;
  /** From its header row on; null where there is none. */
  readonly table: FoundTable | null;
}

const NO_SETTINGS: SettingsReading = { settings: DEFAULT_SETTINGS, findings: [], places: new Map(), sheet: null, table: null };

/** "Settings 2" is ours where somebody else has a sheet of that name. */
const NAMED = /^(?:kpi )?settings?(?: \d+)?$/i;

/** The settings of a workbook, from its sheet Settings. A sheet of that name that holds no setting of ours is somebody else's. */
export function settingsOf(sheets: readonly { readonly name: string; readonly values: Grid }[], locale = DEFAULT_LOCALE): SettingsReading {
  const sheet = sheets.find(({ name, values }) => NAMED.test(name.trim()) && isOurs(values));
  return sheet ? readSettings(sheet.values, { sheet: sheet.name, top: 0, left: 0, locale }) : NO_SETTINGS;
}

/** A table of Setting and Value that knows one of ours, or that is still empty. */
function isOurs(grid: Grid): boolean {
  const header = headerOf(grid);
  if (!header) return false;
  const names = grid.slice(header.row + 1).flatMap((cells) => (isBlank(cells?.[header.setting]) ? [] : [textOf(cells?.[header.setting])]));
  return names.length === 0 || names.some((name) => settingKeyOf(name) !== null);
}

/** A grid from anywhere in a workbook; one without the header row gives the usual settings and says so. */
export function readSettings(sheetGrid: Grid, origin: Origin & { readonly locale?: string }): SettingsReading {
  const grid = usedGrid(sheetGrid);
  const report = createReport(origin);
  const header = headerOf(grid);
  if (!header) {
    report.add("error", { row: 0, column: 0 }, { message: "settings require a header row with Setting and Value" });
    return { ...NO_SETTINGS, findings: report.findings, sheet: origin.sheet };
  }
  const places = new Map<SettingKey, Place>();
  const read: Partial<Record<SettingKey, unknown>> = {};
  for (let row = header.row + 1; row < grid.length; row += 1) {
    if (isBlankRow(grid[row])) continue;
    const spot = { row, column: header.setting };
    const key = keyOf(textOf(cellAt(grid, row, header.setting)), spot, report);
    if (key === null) continue;
    const valueSpot = { row, column: header.value };
    if (places.has(key)) {
      report.add("warning", spot, { message: `setting stands twice: the one in ${places.get(key)?.cell ?? ""} counts` });
      continue;
    }
    places.set(key, report.place(valueSpot));
    const value = valueOf(key, cellAt(grid, row, header.value), { spot: valueSpot, report, locale: origin.locale ?? DEFAULT_LOCALE });
    if (value !== null) read[key] = value;
  }
  const settings = { ...DEFAULT_SETTINGS, ...(read as Partial<Settings>) };
  return {
    settings: inOrder(settings, places, report),
    findings: report.findings,
    places,
    sheet: origin.sheet,
    table: tableOf(grid, header, origin),
  };
}

function tableOf(grid: Grid, { row, setting, value }: SettingsHeader, origin: Origin): FoundTable {
  const table = tableUnder({ name: origin.sheet, values: grid }, row, [setting, value]);
  return { ...table, top: origin.top + table.top, left: origin.left + table.left };
}

export interface SettingsHeader {
  readonly row: number;
  readonly setting: number;
  readonly value: number;
  readonly meaning: number | null;
}

/** Where the table's columns are; null for a grid that is no table of settings. */
export function headerOf(grid: Grid): SettingsHeader | null {
  const header = findHeader<(typeof SETTING_COLUMNS)[number]["key"]>(grid, SETTING_COLUMNS, "setting");
  const at = (key: string): number | null => header?.matches.find((match) => match.key === key)?.column ?? null;
  const [setting, value] = [at("setting"), at("value")];
  return header === null || setting === null || value === null ? null : { row: header.row, setting, value, meaning: at("meaning") };
}

/** The setting that a name means, as the sheet or a command has it; null for none. */
export function settingKeyOf(name: string): SettingKey | null {
  const key = headerKey(name);
  const found = SETTINGS.find((setting) => [setting.key, setting.header, ...setting.synonyms].some((known) => headerKey(known) === key));
  return found?.key ?? null;
}

function keyOf(name: string, spot: Spot, report: SheetReport): SettingKey | null {
  const key = name === "" ? null : settingKeyOf(name);
  if (key === null) {
    const known = SETTINGS.map(({ header }) => header).join(", ");
    report.add("warning", spot, { message: `setting must be one of ${known}: ${quote(name)}; it is not used` });
  }
  return key;
}

function valueOf(key: SettingKey, cell: Value, to: { spot: Spot; report: SheetReport; locale: string }): unknown {
  if (isBlank(cell)) return null;
  const setting = SETTINGS.find((each) => each.key === key)!;
  const value = isError(cell) ? cell : setting.read(cell, subjectOf(setting.header), to.locale);
  if (!isError(value)) return value;
  const reason = isError(cell) ? `${subjectOf(setting.header)} must be a value: the cell holds ${cell.code}` : value.message;
  to.report.add("error", to.spot, { message: `${reason}; the usual ${shownFallback(setting.fallback)} counts` });
  return null;
}

/** Thresholds that contradict each other both go: half of the pair would be a third system that nobody asked for. */
function inOrder(settings: Settings, places: ReadonlyMap<SettingKey, Place>, report: SheetReport): Settings {
  const { onTrack, atRisk } = settings;
  const where = places.get("onTrack") ?? places.get("atRisk");
  if (onTrack > atRisk || !where) return settings;
  const { onTrack: usualOnTrack, atRisk: usualAtRisk } = DEFAULT_SETTINGS;
  report.say("error", where, {
    message: `on track from must be greater than at risk from: ${onTrack} and ${atRisk}; ${usualOnTrack} and ${usualAtRisk} count`,
  });
  return { ...settings, onTrack: usualOnTrack, atRisk: usualAtRisk };
}

/** "on track from", but "KPIs an owner". */
function subjectOf(header: string): string {
  return /^[A-Z][a-z]/.test(header) ? header.charAt(0).toLowerCase() + header.slice(1) : header;
}

function shownFallback(fallback: unknown): string {
  return typeof fallback === "number" || typeof fallback === "string" ? String(fallback) : "nothing";
}
