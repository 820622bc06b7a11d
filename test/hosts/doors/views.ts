/** The one sheet as each of the three doors shows it, in the same words. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Doors } from "./open-doors";

const SHEET = "Sheet1";

export interface View {
  readonly values: unknown;
  readonly names: readonly string[];
  readonly formats: readonly string[];
  readonly charts: readonly string[];
  readonly choices: unknown;
  readonly frozen: readonly number[];
}

export function throughExcel({ excel }: Doors): Promise<View> {
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
      names: names.items.map(({ name, formula }) => `${name} ${String(formula).replace(/'/g, "")}`),
      formats: rules.map(({ formula }) => formula),
      charts: series.map(({ items }) => `${items.length} series`),
      choices: rule.rule.list?.source,
      frozen: [Number(rows), columns === "" ? 0 : columns.charCodeAt(0) - 64],
    };
  });
}

export function throughScript({ google }: Doors): View {
  const book = google.SpreadsheetApp.getActiveSpreadsheet();
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

export async function throughApi({ api }: Doors): Promise<View> {
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
