/** Save settings: writes values to the Settings sheet, which it makes if there is none. Rows and columns of the user's own stay. */
import { areaAddress, cellAddress, readArea } from "../cell/a1";
import { isBlank, isError, type Cell } from "../cell/cell";
import { isBlankRow, usedGrid } from "../register/grid-rows";
import { headerOf, settingKeyOf, settingsOf, type SettingsHeader } from "../register/read-settings";
import { SETTING_TEXTS } from "../register/setting-texts";
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey } from "../register/settings";
import { HEADER_STYLE } from "../scorecard/palette";
import type { Change } from "../workbook/change";
import type { CommandInput, SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { freeSheetName, freeTableName } from "./free-name";

const HEADERS = ["Setting", "Value", "Meaning"] as const;
const WIDTHS = [190, 130, 740];

export const saveSettings: Command = {
  name: "saveSettings",
  label: "Settings",
  help: "Writes settings to the sheet Settings, which is made if there is none. Input: settings by name, such as onTrack 0.95; a blank takes one back to the usual.",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const chosen = chosenOf(input, snapshot.locale);
    if (typeof chosen === "string") return refuse(chosen);
    const problem = contradictionOf(chosen, snapshot);
    if (problem !== "") return refuse(problem);
    const { sheet: name } = settingsOf(snapshot.sheets, snapshot.locale);
    const there = snapshot.sheets.find((sheet) => sheet.name === name);
    const sheet = there?.name ?? freeSheetName(snapshot, "Settings");
    const changes = there ? changesTo(there, chosen) : newSheet(sheet, snapshot, chosen);
    const count = `${chosen.size} ${chosen.size === 1 ? "setting" : "settings"}`;
    const message = there
      ? `${count} saved on sheet ${sheet}`
      : `settings are on sheet ${sheet} now${chosen.size > 0 ? `, ${count} changed` : ""}`;
    return { changes, report: { ok: true, message, findings: [] } };
  },
};

/** Values as their cells will hold them; a sentence for one that cannot be used. */
function chosenOf(input: CommandInput, locale: string): ReadonlyMap<SettingKey, Cell> | string {
  const chosen = new Map<SettingKey, Cell>();
  for (const [name, value] of Object.entries(input)) {
    const key = settingKeyOf(name);
    const setting = SETTINGS.find((each) => each.key === key);
    if (key === null || !setting) return `setting must be one of ${SETTINGS.map(({ header }) => header).join(", ")}: ${name}`;
    if (isBlank(value)) {
      chosen.set(key, null);
      continue;
    }
    const read = setting.read(value, setting.header, locale);
    if (isError(read)) return read.message;
    chosen.set(key, cellOf(read));
  }
  return chosen;
}

/** What the sheet would hold afterwards must make sense as a whole. */
function contradictionOf(chosen: ReadonlyMap<SettingKey, Cell>, snapshot: Snapshot): string {
  const { settings } = settingsOf(snapshot.sheets, snapshot.locale);
  const after = (key: "onTrack" | "atRisk"): number => (chosen.has(key) ? Number(chosen.get(key) ?? DEFAULT_SETTINGS[key]) : settings[key]);
  const [onTrack, atRisk] = [after("onTrack"), after("atRisk")];
  return onTrack > atRisk ? "" : `On track from must be greater than At risk from: ${onTrack} and ${atRisk}`;
}

function newSheet(sheet: string, snapshot: Snapshot, chosen: ReadonlyMap<SettingKey, Cell>): Change[] {
  const rows = SETTINGS.map(({ key, header, fallback }) => [
    header,
    (chosen.has(key) ? chosen.get(key) : undefined) ?? cellOf(fallback),
    SETTING_TEXTS[key],
  ]);
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: "A1", values: [HEADERS, ...rows] },
    {
      kind: "table",
      sheet,
      range: areaAddress({ top: 0, left: 0, bottom: rows.length, right: 2 }),
      name: freeTableName(snapshot, "Settings"),
    },
    { kind: "style", sheet, range: "A1:C1", style: HEADER_STYLE },
    ...SETTINGS.flatMap((_, i) => formatsOf(sheet, SETTINGS[i]!.key, { row: i + 1, column: 1 })),
    { kind: "column widths", sheet, widths: WIDTHS.map((pixels, column) => ({ column, pixels })) },
    { kind: "freeze", sheet, rows: 1, columns: 0 },
  ];
}

/** Values go into the rows that there are; settings without one get theirs below the last. */
function changesTo({ name: sheet, values, tables }: SheetSnapshot, chosen: ReadonlyMap<SettingKey, Cell>): Change[] {
  const grid = usedGrid(values);
  const header = headerOf(grid);
  if (!header) return [];
  const rows = rowsByKey(grid, header);
  const missing = [...chosen].filter(([key]) => !rows.has(key));
  const last = [...rows.values()].reduce((most, row) => Math.max(most, row), header.row);
  const bottom = lastOfBlock(grid, last, header);
  const written = [...chosen].flatMap(([key, value]): Change[] => {
    const row = rows.get(key);
    return row === undefined ? [] : [cell(sheet, row, header.value, value), ...formatsOf(sheet, key, { row, column: header.value })];
  });
  const added = missing.flatMap(([key, value], i): Change[] => {
    const row = bottom + 1 + i;
    const setting = SETTINGS.find((each) => each.key === key)!;
    return [
      cell(sheet, row, header.setting, setting.header),
      cell(sheet, row, header.value, value),
      ...(header.meaning === null ? [] : [cell(sheet, row, header.meaning, SETTING_TEXTS[setting.key])]),
      ...formatsOf(sheet, key, { row, column: header.value }),
    ];
  });
  const table = tables.find(({ range }) => {
    const area = readArea(range);
    return area !== null && area.top === header.row && area.left <= header.setting && area.right >= header.value;
  });
  const area = readArea(table?.range ?? "");
  const grown: Change[] =
    table && area && missing.length > 0
      ? [
          {
            kind: "table",
            sheet,
            range: areaAddress({ ...area, bottom: Math.max(area.bottom, bottom + missing.length) }),
            name: table.name,
          },
        ]
      : [];
  return [...written, ...added, ...grown];
}

function rowsByKey(grid: SheetSnapshot["values"], header: SettingsHeader): Map<SettingKey, number> {
  const rows = new Map<SettingKey, number>();
  grid.forEach((cells, row) => {
    const name = cells?.[header.setting];
    const key = row > header.row && typeof name === "string" ? settingKeyOf(name) : null;
    if (key !== null && !rows.has(key)) rows.set(key, row);
  });
  return rows;
}

/** The last row of the table, which may hold rows of the user's own below the last setting. */
function lastOfBlock(grid: SheetSnapshot["values"], from: number, header: SettingsHeader): number {
  let row = from;
  const isFilled = (at: number): boolean => !isBlankRow(grid[at]?.slice(Math.min(header.setting, header.value)));
  while (row + 1 < grid.length && isFilled(row + 1)) row += 1;
  return row;
}

function formatsOf(sheet: string, key: SettingKey, { row, column }: { row: number; column: number }): Change[] {
  const { format, list } = SETTINGS.find((each) => each.key === key)!;
  const range = cellAddress(row, column);
  const style: Change = { kind: "style", sheet, range, style: { align: "left" } };
  const validation: Change[] = list.length > 0 && key !== "focus" ? [{ kind: "validation", sheet, range, list }] : [];
  return [{ kind: "number format", sheet, range, format }, style, ...validation];
}

function cell(sheet: string, row: number, column: number, value: Cell): Change {
  return { kind: "cells", sheet, at: cellAddress(row, column), values: [[value]] };
}

/** Lists as text with commas. */
function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(", ");
  return typeof value === "number" || typeof value === "string" ? value : null;
}
