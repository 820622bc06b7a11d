/** Where things stand on the Dashboard sheet, which is made to be printed on one page; and how an earlier one is found again. */
import { cellAddress } from "../cell/a1";
import { textOf } from "../register/cell-text";
import type { Snapshot } from "../workbook/snapshot";

/** Mark of ownership: the sheet's first cell. */
export const DASHBOARD_NAME = "Plumbline_Dashboard";

/** What the KPIs are grouped by in the table below. */
export const DASHBOARD_GROUPINGS = ["objective", "pillar", "owner"] as const;
export type DashboardGrouping = (typeof DASHBOARD_GROUPINGS)[number];

/** Pixels: three tiles of a wide and a narrow column, with gaps; together they fit an upright page. */
export const COLUMN_WIDTHS = [128, 76, 16, 128, 76, 16, 128, 76] as const;

/** Columns and rows from 0. */
export const TILE_COLUMNS = [0, 3, 6] as const;
export const LAST_COLUMN = COLUMN_WIDTHS.length - 1;
export const ROWS = {
  title: 0,
  subtitle: 1,
  totals: 3,
  tiles: 6,
  tileHeight: 5,
  tileRows: 2,
  charts: 16,
  chartHeight: 10,
  exceptions: 26,
  exceptionRows: 6,
  groups: 34,
  groupRows: 6,
  note: 42,
} as const;

export const CHART_HEIGHT = 196;
/** A chart begins in a column: one at the left edge, one where the middle tile's numbers end, up to the right edge. */
export const CHARTS = [
  { column: 0, width: 336 },
  { column: 4, width: 296 },
] as const;

/** The first cell of each tile, where its KPI is named. */
export const TILE_CELLS: readonly (readonly [row: number, column: number])[] = Array.from({ length: ROWS.tileRows }, (_, r) =>
  TILE_COLUMNS.map((column) => [ROWS.tiles + r * ROWS.tileHeight, column] as const),
).flat();

/** The dashboard as an earlier command left it, and somebody may have changed it. */
export interface ExistingDashboard {
  readonly sheet: string;
  /** As the tiles name them; "" for an empty one. */
  readonly tiles: readonly string[];
  readonly grouping: DashboardGrouping | null;
  /** True where rows or columns inserted before it have moved it. */
  readonly isMoved: boolean;
}

export function findDashboard({ names, sheets }: Pick<Snapshot, "names" | "sheets">): ExistingDashboard | null {
  const defined = names.find(({ name }) => name === DASHBOARD_NAME);
  const sheet = sheets.find(({ name }) => name === defined?.sheet);
  if (!defined || !sheet) return null;
  const title = textOf(sheet.values[ROWS.groups]?.[0]).toLowerCase();
  return {
    sheet: sheet.name,
    tiles: TILE_CELLS.map(([row, column]) => textOf(sheet.values[row]?.[column])),
    grouping: DASHBOARD_GROUPINGS.find((grouping) => title === groupTitle(grouping).toLowerCase()) ?? null,
    isMoved: defined.range.replace(/\$/g, "") !== cellAddress(0, 0),
  };
}

export function groupTitle(grouping: DashboardGrouping): string {
  return `By ${grouping}`;
}
