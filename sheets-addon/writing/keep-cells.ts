/** Keeps what stands in the cells that a list of changes will write to, and how they look: one call a sheet for each aspect. */
import type { Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { alignments, contents, fills, lists, numberFormats, texts, verticals, wraps, type CellAspect } from "./cell-aspects";
import { boundingArea } from "./content-area";
import type { PutBack } from "./take-back";
import { existingRange } from "./target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How one aspect of a sheet is kept from the changes that touch it. */
type Keep = (sheet: Sheet, changes: readonly Change[]) => readonly PutBack[];

const KEEPS: readonly Keep[] = [
  keep(contents),
  keep(numberFormats),
  keep(fills),
  keep(texts),
  keep(alignments),
  keep(verticals),
  keep(wraps),
  keep(lists),
];

export function keepCells(sheet: Sheet, changes: readonly Change[]): readonly PutBack[] {
  return KEEPS.flatMap((each) => each(sheet, changes));
}

/** Read around all of them at once, put back each by itself: what stands between them may be part of a spilled answer. */
function keep<T>({ areas, read, write }: CellAspect<T>): Keep {
  return (sheet, changes) => {
    const touched = changes.flatMap((of) => areas(of).map((area) => ({ of, area })));
    const around = boundingArea(touched.map(({ area }) => area));
    const range = existingRange(sheet, around);
    if (!range || !around) return [];
    const before = read(range);
    return touched.map(({ of, area }) => ({
      of,
      act: () => {
        const cells = cut(before, {
          top: area.top - around.top,
          left: area.left - around.left,
          bottom: area.bottom - around.top,
          right: area.right - around.left,
        });
        const [first] = cells;
        if (first) write(sheet.getRange(area.top + 1, area.left + 1, cells.length, first.length), cells);
      },
    }));
  };
}

/** Shorter where the sheet ended: what has been added to it goes again. */
function cut<T>(cells: readonly (readonly T[])[], { top, left, bottom, right }: Area): T[][] {
  return cells.slice(top, bottom + 1).flatMap((row) => (left < row.length ? [row.slice(left, right + 1)] : []));
}
