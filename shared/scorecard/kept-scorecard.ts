/**
 * The scorecard as values that stay, for hosts in which the answers of custom functions go when the add-on goes. Such a scorecard
 * does not follow its sources by itself, so a formula of the spreadsheet's own says when it has fallen behind them.
 */
import { absoluteAddress, cellAddress, quoteSheet, type Area } from "../cell/a1";
import { isError, type Cell, type Grid, type Value } from "../cell/cell";
import type { Day } from "../cell/serial-day";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import type { Scorecard } from "./evaluate-scorecard";
import { STATUS_LOOKS } from "./palette";
import { AS_OF_NAME, LAYOUT, NOTICE_NAME } from "./scorecard-layout";
import { scorecardTable } from "./scorecard-table";

interface NoticeInput {
  readonly asOf: Day;
  readonly sources: readonly Source[];
  readonly sheets: Snapshot["sheets"];
}

/** Cells that the scorecard was worked out from. */
export interface Source {
  readonly sheet: string;
  readonly area: Area;
}

const NOTICE = "Out of date: numbers or the as-of day have changed since. Refresh scorecard.";

/** Differences that rounding alone brings, in a sum of numbers taken as millionths: a formula without decimal signs suits every locale. */
const MILLION = 1_000_000;
const ROUNDING = 1e-12;

/** Header, a row a KPI, and blanks where rows stood that are no more. */
export function keptScorecard(scorecard: Scorecard, { sheet, previousRows }: { sheet: string; previousRows: number }): Change[] {
  const rows = scorecardTable(scorecard).map((row) => row.map((cell): Cell => (cell === "" ? null : cell)));
  const width = rows[0]?.length ?? 0;
  const spare = Math.max(0, previousRows + 1 - rows.length);
  const blank = Array.from({ length: width }, () => null);
  return [{ kind: "cells", sheet, at: cellAddress(LAYOUT.headerRow, 0), values: [...rows, ...Array.from({ length: spare }, () => blank)] }];
}

/** A cell that is empty until a number in the sources or the as-of day differs from what they are now. */
export function noticeChanges(sheet: string, { asOf, sources, sheets }: NoticeInput): Change[] {
  const cells = sources.flatMap(({ sheet: name, area }) => cellsIn(sheets.find((each) => each.name === name)?.values ?? [], area));
  const numbers = cells.filter((cell) => typeof cell === "number");
  const ranges = sources.map(({ sheet: name, area }) => `${quoteSheet(name)}!${absoluteAddress(area)}`).join(",");
  const unchanged = [
    `${AS_OF_NAME}=${asOf}`,
    `COUNT(${ranges})=${numbers.length}`,
    // A sum over an error is an error: then the count must do.
    ...(cells.some(isError) ? [] : [sameSum(ranges, numbers)]),
  ];
  return [
    { kind: "formula", sheet, at: LAYOUT.notice, formula: `=IF(IFERROR(AND(${unchanged.join(",")}),FALSE),"","${NOTICE}")`, spills: false },
    { kind: "name", sheet, range: LAYOUT.notice, name: NOTICE_NAME },
    { kind: "style", sheet, range: LAYOUT.notice, style: { bold: true, color: STATUS_LOOKS["At risk"].color } },
  ];
}

function sameSum(ranges: string, numbers: readonly number[]): string {
  const total = Math.round(numbers.reduce((sum, number) => sum + number, 0) * MILLION);
  return `ABS(SUM(${ranges})*${MILLION}-${total})<=${Math.max(1, Math.ceil(Math.abs(total) * ROUNDING))}`;
}

function cellsIn(values: Grid, { top, left, bottom, right }: Area): readonly Value[] {
  return values.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
}
