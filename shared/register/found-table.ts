/** The rectangle of a sheet that a table takes, cut out with its place, so that findings and formulas name the right cells. */
import type { Grid } from "../cell/cell";
import type { Layout } from "./find-layout";
import { findYears } from "./find-years";
import { usedGrid } from "./grid-rows";
import { readAxis } from "./period-axis";
import { toHeadings } from "./read-across";

export interface FoundTable {
  readonly sheet: string;
  /** Rows above and columns left of the table. */
  readonly top: number;
  readonly left: number;
  /** The table alone, from its header row on. */
  readonly grid: Grid;
}

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** From the first header to the last, down to the last row that holds anything. */
export function tableUnder(
  sheet: { readonly name: string; readonly values: Grid },
  headerRow: number,
  columns: readonly number[],
): FoundTable {
  return cut(sheet, { top: headerRow, left: Math.min(...columns), right: Math.max(...columns) });
}

/** A wide table with the rows above it that say its years. */
export function tableAcross(
  sheet: { readonly name: string; readonly values: Grid },
  layout: Exclude<Layout, { is: "long" }>,
  rules: { locale: string; fiscalStart: number },
): FoundTable {
  const { grid, table } = layout;
  const headings = toHeadings(grid, table);
  const years = findYears(grid, table, { headings, sheet: sheet.name });
  const axis = readAxis(headings, { ...rules, yearOf: years.yearOf });
  const own = [table.nameColumn, table.roleColumn, table.segmentColumn].filter((column): column is number => column !== null);
  const columns = [...own, ...headings.map(({ column }) => column), ...axis.columns.map(({ column }) => column)];
  const isTitled = years.top < table.headerRow;
  if (layout.is === "wide")
    return cut(sheet, {
      top: Math.min(years.top, table.headerRow),
      left: isTitled ? 0 : Math.min(...columns),
      right: Math.max(...columns),
    });
  const width = sheet.values.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  return cut(sheet, { top: isTitled ? 0 : Math.min(...columns), left: isTitled ? 0 : table.headerRow, right: width - 1 });
}

function cut({ name, values }: { readonly name: string; readonly values: Grid }, { top, left, right }: Bounds): FoundTable {
  const grid = usedGrid(
    values
      .slice(top)
      .map((cells) =>
        cells === undefined || cells.length <= left
          ? NO_CELLS
          : left === 0 && cells.length <= right + 1
            ? cells
            : cells.slice(left, right + 1),
      ),
  );
  return { sheet: name, top, left, grid };
}

/** One for all blank rows, of which there may be a million. */
const NO_CELLS: Grid[number] = [];
