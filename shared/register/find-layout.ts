/** Which way a sheet of measurements lies. */
import type { Grid } from "../cell/cell";
import { MEASUREMENT_COLUMNS } from "./columns";
import { findWide, type WideTable } from "./find-wide";
import { findLongHeader, type LongHeader } from "./long-header";
import { matchHeaders } from "./match-headers";
import type { PeriodOptions } from "../kpi/read-period";
import { transpose } from "./transpose";

export type Layout =
  | { readonly is: "long"; readonly header: LongHeader }
  | { readonly is: "wide"; readonly table: WideTable; readonly grid: Grid }
  /** The grid is the mirror image, in which the table is wide. */
  | { readonly is: "transposed"; readonly table: WideTable; readonly grid: Grid };

/** Columns in which periods that run down the sheet are looked for. */
const SEARCHED_COLUMNS = 30;
/** Rows that decide it. */
const SEARCHED_ROWS = 200;

/** Null where nothing looks like measurements. Periods in the header row itself make a sheet wide, whatever else its headers say. */
export function findLayout(grid: Grid, options: PeriodOptions): Layout | null {
  const wide = findWide(grid, { ...options, leastPeriods: 2 });
  const long = findLongHeader(grid);
  if (long && !(wide && wide.headerRow === long.row)) return { is: "long", header: long };
  const part = transpose(grid.slice(0, SEARCHED_ROWS).map((cells) => (cells ?? []).slice(0, SEARCHED_COLUMNS)));
  const down = findWide(part, { ...options, leastPeriods: 1 });
  if (down && !namesKpis(part, down) && (!wide || down.periods > wide.periods))
    return { is: "transposed", table: down, grid: transpose(grid) };
  return wide ? { is: "wide", table: wide, grid } : null;
}

/** A column of KPI names beside one of dates is a list of something, a log or actions, not a table of figures. */
function namesKpis(part: Grid, { firstRow, nameColumn }: WideTable): boolean {
  const headers = part.slice(firstRow).map((cells) => cells[nameColumn] ?? null);
  return matchHeaders<string>(headers, MEASUREMENT_COLUMNS).some(
    ({ key, header }) => key === "kpi" && /^(?:kpi|metric|measure|indicator|name)/i.test(header),
  );
}
