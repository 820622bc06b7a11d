/** The same things written through each of the three doors: values, a name, a conditional format, a chart, a list to choose from, frozen cells. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Doors } from "./open-doors";
import type { View } from "./views";

type Request = sheets_v4.Schema$Request;

const SHEET = "Sheet1";
const WORDS = ["at least", "at most"];

const VALUES = [
  ["Period", "Actual"],
  ["2025-01", 10],
  ["2025-02", 20.5],
];

export const gridRange = (startRowIndex: number, endRowIndex: number, startColumnIndex: number): sheets_v4.Schema$GridRange => ({
  sheetId: 0,
  ...{ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
});

const source = (place: sheets_v4.Schema$GridRange): sheets_v4.Schema$ChartData => ({ sourceRange: { sources: [place] } });

export const REQUESTS: readonly Request[] = [
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      rows: VALUES.map((row) => ({
        values: row.map((cell) => ({ userEnteredValue: typeof cell === "number" ? { numberValue: cell } : { stringValue: cell } })),
      })),
      fields: "userEnteredValue",
    },
  },
  { addNamedRange: { namedRange: { name: "Actuals", range: gridRange(1, 3, 1) } } },
  {
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [gridRange(1, 3, 1)],
        booleanRule: {
          condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=$B2>15" }] },
          format: { textFormat: { bold: true } },
        },
      },
    },
  },
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 1, columnIndex: 2 },
      rows: [{ values: [{ userEnteredValue: { stringValue: "at least" } }] }],
    },
  },
  {
    setDataValidation: {
      range: gridRange(1, 2, 2),
      rule: { condition: { type: "ONE_OF_LIST", values: WORDS.map((word) => ({ userEnteredValue: word })) } },
    },
  },
  {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } },
      fields: "gridProperties.frozenRowCount,gridProperties.frozenColumnCount",
    },
  },
  {
    addChart: {
      chart: {
        position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 4 } } },
        spec: {
          title: "Course",
          basicChart: {
            chartType: "LINE",
            domains: [{ domain: source(gridRange(1, 3, 0)) }],
            series: [{ series: source(gridRange(1, 3, 1)) }],
          },
        },
      },
    },
  },
];

export const WRITERS: Readonly<Record<string, (doors: Doors) => Promise<unknown>>> = {
  Excel: ({ excel }) =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("A1:B3").values = VALUES.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)));
      context.workbook.names.add("Actuals", sheet.getRange("B2:B3"));
      const format = sheet.getRange("B2:B3").conditionalFormats.add(excel.Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=$B2>15";
      sheet.getRange("C2").values = [["at least"]];
      sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: WORDS.join(",") } };
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
      const chart = sheet.charts.add(excel.Excel.ChartType.line, sheet.getRange("B2:B3"), excel.Excel.ChartSeriesBy.columns);
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A3"));
      await context.sync();
    }),
  "Apps Script": ({ google: { SpreadsheetApp, Charts } }) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName(SHEET)!;
    sheet.getRange("A1:B3").setValues(VALUES.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell))));
    book.setNamedRange("Actuals", sheet.getRange("B2:B3"));
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$B2>15").setBold(true);
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("B2:B3")]).build()]);
    sheet
      .getRange("C2")
      .setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([...WORDS])
          .build(),
      )
      .setValue("at least");
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
    const chart = sheet.newChart().setChartType(Charts.ChartType.LINE);
    sheet.insertChart(chart.addRange(sheet.getRange("A2:A3")).addRange(sheet.getRange("B2:B3")).setPosition(2, 5, 0, 0).build());
    return Promise.resolve();
  },
  "the Sheets API": ({ api }) => api(":batchUpdate", { requests: REQUESTS }),
};

/** What every door is to show then. */
export const EXPECTED: View = {
  values: VALUES,
  names: ["Actuals =Sheet1!$B$2:$B$3"],
  formats: ["=$B2>15"],
  charts: ["1 series"],
  choices: "at least,at most",
  frozen: [1, 1],
};
