/** One workbook behind three doors: what is written through Excel, Apps Script or the Sheets API is read through the two others. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { sheets_v4 } from "@googleapis/sheets";
import { serveSheetsApi, type SheetsApiServer } from "../../workbench/sheets/api/serve-sheets-api";
import { createGoogleState, type GoogleState } from "../../workbench/sheets/google-state";
import { scriptGlobals } from "../../workbench/sheets/services/globals";
import { openExcel, type OpenExcel } from "./excel/open-excel";

type Request = sheets_v4.Schema$Request;

/** What each door says of the one sheet, in the same words. */
interface View {
  readonly values: unknown;
  readonly names: readonly string[];
  readonly formats: readonly string[];
  readonly charts: readonly string[];
  readonly choices: unknown;
  readonly frozen: readonly number[];
}

const ID = "book";
const SHEET = "Sheet1";
const WORDS = ["at least", "at most"];

let excel: OpenExcel;
let state: GoogleState;
let server: SheetsApiServer;

beforeEach(async () => {
  excel = await openExcel();
  state = createGoogleState(excel.simulation.state.model);
  server = await serveSheetsApi(state, ID);
});

afterEach(async () => {
  await server.close();
  excel.close();
});

const google = (): {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
} => scriptGlobals(state) as never;

async function api(path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${server.url}v4/spreadsheets/${ID}${path}`, body ? { method: "POST", body: JSON.stringify(body) } : {});
  const answer = (await response.json()) as { readonly error?: { readonly message: string } };
  if (answer.error) throw new Error(answer.error.message);
  return answer;
}

function throughExcel(): Promise<View> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const values = sheet.getRange("A1:B3").load("values");
    const names = context.workbook.names.load("items/name,items/formula");
    const formats = sheet.getRange("A1:B3").conditionalFormats.load("items/type");
    const charts = sheet.charts.load("items/name");
    const rule = sheet.getRange("C2").dataValidation.load("rule");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    const series = charts.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    const address = frozen.isNullObject ? "" : frozen.address;
    const [, columns = "", rows = ""] = /([A-Z]+)(\d+)$/.exec(address) ?? [];
    return {
      values: values.values,
      names: names.items.map(({ name, formula }) => `${name} ${formula.replace(/'/g, "")}`),
      formats: rules.map(({ formula }) => formula),
      charts: series.map(({ items }) => `${items.length} series`),
      choices: rule.rule.list?.source,
      frozen: [Number(rows), columns === "" ? 0 : columns.charCodeAt(0) - 64],
    };
  });
}

function throughScript(): View {
  const book = google().SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(SHEET)!;
  return {
    values: sheet.getRange("A1:B3").getValues(),
    names: book.getNamedRanges().map((name) => `${name.getName()} =${SHEET}!${absolute(name.getRange().getA1Notation())}`),
    formats: sheet.getConditionalFormatRules().map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0])),
    charts: sheet.getCharts().map((chart) => `${chart.getRanges().length - 1} series`),
    choices: (sheet.getRange("C2").getDataValidation()?.getCriteriaValues()[0] as string[] | undefined)?.join(","),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
  };
}

async function throughApi(): Promise<View> {
  const { sheets = [], namedRanges = [] } = (await api("?includeGridData=true")) as sheets_v4.Schema$Spreadsheet;
  const { valueRanges = [] } = (await api(`/values:batchGet?ranges='${SHEET}'`)) as sheets_v4.Schema$BatchGetValuesResponse;
  const [sheet] = sheets;
  const [validated] = sheet?.data?.[0]?.rowData?.[1]?.values?.slice(2, 3) ?? [];
  const grid = sheet?.properties?.gridProperties;
  return {
    values: [0, 1, 2].map((row) => [0, 1].map((column) => (valueRanges[0]?.values?.[row]?.[column] as unknown) ?? "")),
    names: namedRanges.map(({ name, range }) => `${name} =${SHEET}!${absolute(toA1(range!))}`),
    formats: (sheet?.conditionalFormats ?? []).map(({ booleanRule }) => booleanRule?.condition?.values?.[0]?.userEnteredValue ?? ""),
    charts: (sheet?.charts ?? []).map(({ spec }) => `${spec?.basicChart?.series?.length} series`),
    choices: validated?.dataValidation?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue).join(","),
    frozen: [grid?.frozenRowCount ?? 0, grid?.frozenColumnCount ?? 0],
  };
}

function toA1({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: sheets_v4.Schema$GridRange): string {
  const cell = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  return `${cell(startRowIndex!, startColumnIndex!)}:${cell(endRowIndex! - 1, endColumnIndex! - 1)}`;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

const VALUES = [
  ["Period", "Actual"],
  ["2025-01", 10],
  ["2025-02", 20.5],
];

const writers: Readonly<Record<string, () => Promise<unknown>>> = {
  Excel: () =>
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
  "Apps Script": () => {
    const { SpreadsheetApp, Charts } = google();
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
  "the Sheets API": () => api(":batchUpdate", { requests: REQUESTS }),
};

const range = (startRowIndex: number, endRowIndex: number, startColumnIndex: number): sheets_v4.Schema$GridRange => ({
  sheetId: 0,
  ...{ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
});

const source = (place: sheets_v4.Schema$GridRange): sheets_v4.Schema$ChartData => ({ sourceRange: { sources: [place] } });

const REQUESTS: readonly Request[] = [
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      rows: VALUES.map((row) => ({
        values: row.map((cell) => ({ userEnteredValue: typeof cell === "number" ? { numberValue: cell } : { stringValue: cell } })),
      })),
      fields: "userEnteredValue",
    },
  },
  { addNamedRange: { namedRange: { name: "Actuals", range: range(1, 3, 1) } } },
  {
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [range(1, 3, 1)],
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
      range: range(1, 2, 2),
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
          basicChart: { chartType: "LINE", domains: [{ domain: source(range(1, 3, 0)) }], series: [{ series: source(range(1, 3, 1)) }] },
        },
      },
    },
  },
];

const EXPECTED: View = {
  values: VALUES,
  names: ["Actuals =Sheet1!$B$2:$B$3"],
  formats: ["=$B2>15"],
  charts: ["1 series"],
  choices: "at least,at most",
  frozen: [1, 1],
};

describe.each(Object.keys(writers))("what is written through %s", (door) => {
  it("is read through all three doors", async () => {
    await writers[door]!();
    await excel.calculated();
    expect({ excel: await throughExcel(), script: throughScript(), api: await throughApi() }).toEqual({
      excel: EXPECTED,
      script: EXPECTED,
      api: EXPECTED,
    });
  });
});

describe("what one door takes away", () => {
  it("is gone behind the others", async () => {
    await writers["Excel"]!();
    const sheet = google().SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SHEET)!;
    sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
    await api(":batchUpdate", { requests: [{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }] });
    expect(await throughExcel()).toMatchObject({ charts: [], formats: [] });
  });
});

describe("a batch that the Sheets API refuses", () => {
  /** Styles that nothing uses any more stay in Univer's table of styles, and what plugins keep is seen through the doors. */
  const picture = async (): Promise<unknown> => {
    const { sheets, sheetOrder } = excel.workbook.save();
    return JSON.parse(JSON.stringify({ sheets, sheetOrder, excel: await throughExcel(), described: await api("?includeGridData=true") }));
  };

  const REFUSED: Request = { deleteEmbeddedObject: { objectId: 999 } };

  it("leaves nothing of the requests before the refused one", async () => {
    const before = await picture();
    const added: Request = { addSheet: { properties: { sheetId: 7, title: "Second" } } };
    const noted: Request = {
      createDeveloperMetadata: { developerMetadata: { metadataKey: "k", metadataValue: "v", location: { sheetId: 0 } } },
    };
    const looks: Request = {
      repeatCell: {
        range: range(0, 3, 0),
        cell: { userEnteredFormat: { numberFormat: { pattern: "0%" } } },
        fields: "userEnteredFormat.numberFormat",
      },
    };
    const table: Request = { addTable: { table: { name: "Course", range: { ...range(0, 3, 0), endColumnIndex: 2 } } } };
    const wide: Request = {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 222 },
      },
    };
    await expect(api(":batchUpdate", { requests: [...REQUESTS, added, noted, looks, table, wide, REFUSED] })).rejects.toThrow(
      "Invalid requests[12].deleteEmbeddedObject: No embedded object with id: 999",
    );
    await excel.calculated();
    expect(await picture()).toEqual(before);
  });

  it("keeps what was there before it, charts and formats among it", async () => {
    await writers["Apps Script"]!();
    await excel.calculated();
    const [chart] = ((await api("")) as sheets_v4.Schema$Spreadsheet).sheets![0]!.charts!;
    const removed: readonly Request[] = [
      { deleteEmbeddedObject: { objectId: chart!.chartId } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      {
        updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }] },
      },
    ];
    await expect(api(":batchUpdate", { requests: [...removed, REFUSED] })).rejects.toThrow(/^Invalid requests\[3\]/);
    await excel.calculated();
    expect({ excel: await throughExcel(), script: throughScript(), api: await throughApi() }).toEqual({
      excel: EXPECTED,
      script: EXPECTED,
      api: EXPECTED,
    });
  });

  it("may be sent again without its mistake", async () => {
    await expect(api(":batchUpdate", { requests: [...REQUESTS, REFUSED] })).rejects.toThrow();
    await api(":batchUpdate", { requests: REQUESTS });
    await excel.calculated();
    expect(await throughApi()).toEqual(EXPECTED);
  });
});
