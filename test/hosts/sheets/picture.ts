/** A simulated spreadsheet in full, to see whether anything in it has changed. */
import type { Area } from "../../../shared/cell/a1";
import type { OpenSource } from "./open-source";

/** The cells that are looked at one by one. */
export const REACHED: Area = { top: 0, left: 0, bottom: 14, right: 12 };

/** All that a write can change, whether this list does or not. */
export function pictureOf({ model, state }: OpenSource): unknown {
  return JSON.parse(
    JSON.stringify({
      sheets: model.sheets().map((sheet) => {
        const cells = each(REACHED);
        const size = state.sizes.get(sheet.id) ?? { rows: 1000, columns: 26 };
        return {
          name: sheet.name(),
          // What formulas show comes later, by itself: there are none in the first columns.
          values: sheet.values({ ...REACHED, right: 3 }),
          formulas: sheet.formulas(REACHED),
          formats: sheet.numberFormats(REACHED),
          styles: cells.map((cell) => sheet.style(cell)).map((style) => ({ ...style, fill: style.fill?.toLowerCase() })),
          lists: cells.map((cell) => sheet.choices(cell)),
          widths: Array.from({ length: size.columns }, (_, column) => sheet.columnWidth(column)),
          frozen: sheet.frozen(),
          rules: sheet.conditionalFormats().map(({ area, details }) => ({ area, details })),
          charts: model
            .charts(sheet)
            .map(({ title, at, series }) => ({ title, at, series: series.map(({ name, dashed }) => [name, dashed]) })),
          charted: state.metadata.get(sheet.id)?.map(({ key }) => key) ?? [],
          bandings: state.bandings.get(sheet.id) ?? [],
          size: { ...size },
        };
      }),
      names: [...model.names()].sort((a, b) => a.name.localeCompare(b.name)),
      shown: model.activeSheet().name(),
      selected: model.selection()?.area,
    }),
  );
}

function each({ top, left, bottom, right }: Area): Area[] {
  const cells: Area[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ top: row, left: column, bottom: row, right: column });
  return cells;
}
