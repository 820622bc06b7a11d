/** Refresh scorecard: finds register and measurements, evaluates them as of a day and writes the Scorecard sheet. */
import { absoluteAddress, areaAddress, quoteSheet, readArea, type Area } from "../cell/a1";
import { isBlank, isError } from "../cell/cell";
import { isoDate, type Day } from "../cell/serial-day";
import type { KpiResult } from "../kpi/kpi-result";
import { findDashboard } from "../scorecard/dashboard-layout";
import { DEFAULT_COLUMNS } from "../scorecard/scorecard-columns";
import { refreshCharts } from "../scorecard/chart-sheet";
import { noticeChanges, type Source } from "../scorecard/kept-scorecard";
import { blockedCell, findScorecard, isMoved, NOTICE_NAME } from "../scorecard/scorecard-layout";
import { renderScorecard } from "../scorecard/render-scorecard";
import type { FoundTable } from "../register/found-table";
import type { SettingsReading } from "../register/read-settings";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { dashboardChanges } from "./dashboard-changes";
import { freeSheetName } from "./free-name";
import { asOfDay, readScorecard, type ScorecardReading } from "./read-scorecard";

/** Rows below a range that is no table, so that new rows are seen without a refresh. */
const SPARE_ROWS = 200;

export const refreshScorecard: Command = {
  name: "refreshScorecard",
  label: "Refresh scorecard",
  help: "Reads the register and the measurements and brings the Scorecard sheet up to date. Input: asOf, a day; without it the sheet's own as-of day stays.",
  surface: "ribbon",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const existing = findScorecard(snapshot);
    const asOf = asOfDay(input["asOf"] ?? null, existing, snapshot);
    if (isError(asOf)) return refuse(asOf.message);
    const read = readScorecard(snapshot, asOf);
    if (!read)
      return refuse("no register was found: a register requires a header row with at least Name and Target; New register makes one");
    const { scorecard, register, measurements, settings, findings } = read;
    if (scorecard.results.length === 0)
      return refuse(`the register on sheet ${register.sheet} holds no KPI yet: fill in a row, then refresh`, findings);

    if (existing && isMoved(existing))
      return refuse(
        `the scorecard on sheet ${existing.sheet} must begin in its first row and column: take out what was inserted before it, or delete the sheet, then refresh`,
        findings,
      );
    const sheet = existing?.sheet ?? freeSheetName(snapshot, "Scorecard");
    const current = snapshot.sheets.find((each) => each.name === sheet);
    const blocked = current && blockedCell(current, existing, { rows: scorecard.results.length, columns: DEFAULT_COLUMNS.length });
    if (blocked)
      return refuse(
        `${sheet}!${areaAddress(blocked)} must be empty for the scorecard to grow into: move what stands there, then refresh`,
        findings,
      );

    const { answersVanish = false } = snapshot.traits;
    const changes = [
      ...renderScorecard(scorecard, {
        sheet,
        asOf,
        sources: answersVanish ? null : [rangeText(register, snapshot), measurements ? rangeText(measurements, snapshot) : ""],
        settings: settings.table ? rangeText(settings.table, snapshot) : "",
        events: read.events ? rangeText(read.events, snapshot) : "",
        previousRows: existing?.rows ?? 0,
      }),
      ...(answersVanish ? noticeChanges(sheet, { asOf, sources: sourcesOf(read), sheets: snapshot.sheets }) : removedNotice(snapshot)),
      ...(isBlank(input["asOf"]) ? [] : asOfSetting(settings, asOf)),
      ...refreshCharts(scorecard.results, snapshot),
      ...refreshDashboard(snapshot, scorecard.results, sheet),
    ];
    return {
      changes: existing ? changes : [...changes, { kind: "select", sheet, range: "A1" }],
      report: { ok: true, message: `${scorecard.results.length} KPIs as of ${isoDate(asOf)} on sheet ${sheet}`, findings },
    };
  },
};

/** Tiles and tables follow by themselves; charts, formats and groups are brought up to date. */
function refreshDashboard(snapshot: Snapshot, results: readonly KpiResult[], scorecard: string): readonly Change[] {
  const existing = findDashboard(snapshot);
  if (!existing || existing.isMoved) return [];
  return dashboardChanges(snapshot, { results, scorecard, sheet: existing.sheet, existing, grouping: null });
}

/** A workbook whose settings name a day has one such day, not two: the day asked for becomes that of the settings. */
function asOfSetting({ settings, places }: SettingsReading, asOf: Day): Change[] {
  const place = places.get("asOf");
  return place && settings.asOf !== null && settings.asOf !== asOf
    ? [{ kind: "cells", sheet: place.sheet, at: place.cell, values: [[asOf]] }]
    : [];
}

/** With room to grow, so that a row that is added below counts as a change. */
function sourcesOf({ register, measurements, settings, events }: ScorecardReading): readonly Source[] {
  return [register, measurements, settings.table, events].flatMap((table) =>
    table ? [{ sheet: table.sheet, area: withSpareRows(areaOf(table)) }] : [],
  );
}

/** A scorecard that became a formula again, in another host, needs no notice. */
function removedNotice({ names }: Snapshot): Change[] {
  return names.flatMap(({ name, sheet, range }): Change[] =>
    name === NOTICE_NAME && readArea(range) ? [{ kind: "cells", sheet, at: range, values: [[null]] }] : [],
  );
}

function areaOf(table: FoundTable): Area {
  return {
    top: table.top,
    left: table.left,
    bottom: table.top + table.grid.length - 1,
    right: table.left + widthOf(table) - 1,
  };
}

function withSpareRows(area: Area): Area {
  return { ...area, bottom: area.bottom + SPARE_ROWS };
}

/** How a formula names the table: by its name where the host can, else by address with room to grow. */
function rangeText(table: FoundTable, snapshot: Snapshot): string {
  const area = areaOf(table);
  const named = snapshot.traits.structuredReferences ? tableOver(area, table.sheet, snapshot) : null;
  const text = named ? `${named}[#All]` : `${quoteSheet(table.sheet)}!${absoluteAddress(withSpareRows(area))}`;
  return snapshot.traits.blanksBecomeZero ? `IF(${text}="","",${text})` : text;
}

function tableOver(area: Area, sheetName: string, snapshot: Snapshot): string | null {
  const tables = snapshot.sheets.find((sheet) => sheet.name === sheetName)?.tables ?? [];
  const table = tables.find(({ range }) => {
    const there = readArea(range);
    return there && there.top === area.top && there.left === area.left && there.bottom >= area.bottom && there.right >= area.right;
  });
  return table?.name ?? null;
}

function widthOf(table: FoundTable): number {
  return table.grid.reduce((width, row) => Math.max(width, row.length), 0);
}
