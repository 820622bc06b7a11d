/** The tables of a formula's arguments, read as those of a workbook are: by headers, and by the settings where these are given. */
import type { Grid } from "../../cell/cell";
import { CellError } from "../../cell/cell-error";
import { DEFAULT_LOCALE } from "../../cell/locale";
import type { Finding } from "../../cell/finding";
import { usedRows } from "../../register/grid-rows";
import { readSettings } from "../../register/read-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../register/settings";
import { readTables, type TablesReading } from "../../scorecard/read-tables";
import { EVENTS_TABLE, SETTINGS_TABLE } from "../kinds/table";
import { optional } from "../parameter";

export const EVENTS_PARAMETER = optional(EVENTS_TABLE);

export const SETTINGS_PARAMETER = optional(SETTINGS_TABLE);

/** A table without these headers is an error; a value that cannot be used is a finding of the workbook, and the usual one counts. */
export function settingsOfTable(grid: Grid | null): Settings {
  if (grid === null || usedRows(grid) === 0) return DEFAULT_SETTINGS;
  const { table, settings, findings } = readSettings(grid, { sheet: "Settings", top: 0, left: 0 });
  if (table === null) throw new CellError("#VALUE!", findings[0]!.message);
  return settings;
}

export interface GivenTables {
  readonly register: Grid;
  readonly measurements: Grid | null;
  readonly events?: Grid | null;
}

/** A table that is no register, or holds no measurements at all, is an error; what is wrong inside of one is a finding. */
export function tablesOf(given: GivenTables, settings: Settings): TablesReading {
  const { register, measurements, events = null } = given;
  const isEmpty = measurements === null || usedRows(measurements) === 0;
  const at = (sheet: string, grid: Grid) => ({ sheet, top: 0, left: 0, grid });
  const tables = {
    register: at("Register", register),
    measurements: isEmpty ? null : at("Measurements", measurements),
    events: events && at("Events", events),
  };
  const read = readTables(tables, { locale: DEFAULT_LOCALE, settings });
  refuse(read.register.kpis, read.register.findings);
  if (read.measured) refuse(read.measured.measurements, read.measured.findings);
  return read;
}

function refuse(read: readonly unknown[], findings: readonly Finding[]): void {
  const refusal = read.length === 0 ? findings.find(({ severity }) => severity === "error") : undefined;
  if (refusal) throw new CellError("#VALUE!", refusal.message);
}
