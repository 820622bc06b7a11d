/** Everything in a workbook that a list of changes sets, as plain data to compare. */
import type { OpenExcel } from "./open-excel";

const cells = (bottom: number, right: number) =>
  Array.from({ length: bottom }, (_, top) =>
    Array.from({ length: right }, (_unused, left) => ({ top, left, bottom: top, right: left })),
  ).flat();

export function picture({ simulation, workbook }: OpenExcel): unknown {
  const { model } = simulation.state;
  const area = { top: 0, left: 0, bottom: 30, right: 20 };
  return JSON.parse(
    JSON.stringify({
      sheets: model.sheets().map((sheet) => ({
        name: sheet.name(),
        values: sheet.values(area),
        formulas: sheet.formulas(area),
        formats: sheet.conditionalFormats().map((format) => ({ area: format.area, details: format.details })),
        charts: model
          .charts(sheet)
          .map(({ name, title, series }) => ({ name, title, series: series.map((each) => [each.name, each.dashed]) })),
        numberFormats: sheet.numberFormats(area),
        styles: cells(8, 6).map(sheet.style),
        widths: [0, 1, 2].map(sheet.columnWidth),
        choices: cells(10, 5).map(sheet.choices),
        frozen: sheet.frozen(),
      })),
      tables: model.tables().map(({ name, sheet, area: there }) => ({ name, sheet: sheet.name(), there })),
      names: [...model.names()].sort((a, b) => a.name.localeCompare(b.name)),
      active: workbook.getActiveSheet().getSheetName(),
    }),
  );
}
