/** One request of a batchUpdate, carried out on the workbook that scripts see too. Throws ApiRefusal for what Google would refuse. */
import type { sheets_v4 } from "@googleapis/sheets";
import { absoluteAddress, quoteSheet, type Area } from "../../../shared/cell/a1";
import type { Cell } from "../../../shared/cell/cell";
import type { Content, SheetModel } from "../../excel/model/workbook-model";
import { listOf, type GoogleState } from "../google-state";
import { sizeOf } from "../objects/sheet";
import { numberOf, type SheetNumbers } from "./describe-spreadsheet";

type Request = sheets_v4.Schema$Request;

export interface ApiBook {
  readonly state: GoogleState;
  readonly numbers: SheetNumbers;
}

/** Google's "INVALID_ARGUMENT". */
export function apiRefusal(message: string): Error {
  const error = new Error(message);
  error.name = "ApiRefusal";
  return error;
}

type Handlers = { readonly [Kind in keyof Request]?: (book: ApiBook, request: NonNullable<Request[Kind]>) => void };

const HANDLERS: Handlers = {
  addSheet: ({ state, numbers }, { properties }) => {
    const title = properties?.title ?? "";
    if (state.model.sheets().some((sheet) => sheet.name().toLowerCase() === title.toLowerCase()))
      throw apiRefusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
    if ([...numbers.values()].includes(properties?.sheetId ?? -1))
      throw apiRefusal(`A sheet with the id ${properties?.sheetId} already exists.`);
    const active = state.model.activeSheet();
    const sheet = state.model.addSheet(title);
    if (properties?.sheetId !== undefined && properties.sheetId !== null) numbers.set(sheet.id, properties.sheetId);
    state.model.activate(active);
  },
  updateSheetProperties: (book, { properties }) => {
    const sheet = sheetBy(book, properties?.sheetId);
    const { rowCount, columnCount, frozenRowCount, frozenColumnCount } = properties?.gridProperties ?? {};
    const size = sizeOf(book.state, sheet);
    Object.assign(size, { rows: rowCount ?? size.rows, columns: columnCount ?? size.columns });
    if (frozenRowCount !== undefined || frozenColumnCount !== undefined) sheet.freeze(frozenRowCount ?? 0, frozenColumnCount ?? 0);
  },
  updateCells: (book, { start, rows }) => {
    const sheet = sheetBy(book, start?.sheetId);
    (rows ?? []).forEach(({ values = [] }, i) => {
      if (values.length === 0) return;
      const [top, left] = [(start?.rowIndex ?? 0) + i, start?.columnIndex ?? 0];
      const area = within(book.state, sheet, { top, left, bottom: top, right: left + values.length - 1 });
      sheet.write(area, [values.map(({ userEnteredValue }) => toContent(userEnteredValue))]);
    });
  },
  repeatCell: (book, { range, cell, fields }) => {
    const { sheet, area } = placeOf(book, range);
    const { numberFormat, textFormat, backgroundColorStyle, horizontalAlignment } = cell?.userEnteredFormat ?? {};
    if (fields?.includes("numberFormat")) return sheet.setNumberFormat(area, numberFormat?.pattern ?? "General");
    const color = toHex(textFormat?.foregroundColorStyle);
    const fill = toHex(backgroundColorStyle);
    sheet.setStyle(area, {
      ...(textFormat?.bold !== undefined && { bold: textFormat.bold === true }),
      ...(color && { color }),
      ...(fill && { fill }),
      ...(horizontalAlignment && { align: horizontalAlignment.toLowerCase() as "left" }),
    });
  },
  updateDimensionProperties: (book, { range, properties }) => {
    const sheet = sheetBy(book, range?.sheetId);
    for (let column = range?.startIndex ?? 0; column < (range?.endIndex ?? 0); column++)
      sheet.setColumnWidth(column, properties?.pixelSize ?? 100);
  },
  setDataValidation: (book, { range, rule }) => {
    const { sheet, area } = placeOf(book, range);
    sheet.setChoices(
      area,
      (rule?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? ""),
    );
  },
  addNamedRange: (book, { namedRange }) => {
    if (book.state.model.names().some(({ name }) => name === namedRange?.name))
      throw apiRefusal(`A named range ${namedRange?.name} already exists.`);
    putName(book, namedRange);
  },
  updateNamedRange: (book, { namedRange }) => putName(book, namedRange),
  deleteConditionalFormatRule: (book, { sheetId, index }) => {
    const sheet = sheetBy(book, sheetId);
    const rule = sheet.conditionalFormats()[index ?? -1];
    if (!rule) throw apiRefusal(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    sheet.removeConditionalFormat(rule.id);
  },
  addConditionalFormatRule: (book, { rule, index }) => insertRule(book, rule, index ?? 0),
  addChart: (book, { chart }) => {
    const { sheetId, rowIndex, columnIndex } = chart?.position?.overlayPosition?.anchorCell ?? {};
    const { series, domains } = chart?.spec?.basicChart ?? {};
    const sources = [...(domains ?? []).map(({ domain }) => domain), ...(series ?? []).map((each) => each.series)];
    listOf(book.state.charts, sheetBy(book, sheetId).id).push({
      id: chart?.chartId ?? book.state.nextId++,
      type: "LINE",
      ranges: sources.map((source) => placeOf(book, source?.sourceRange?.sources?.[0])),
      options: { title: chart?.spec?.title },
      row: (rowIndex ?? 0) + 1,
      column: (columnIndex ?? 0) + 1,
    });
  },
  deleteEmbeddedObject: ({ state }, { objectId }) => {
    for (const [key, charts] of state.charts)
      state.charts.set(
        key,
        charts.filter(({ id }) => id !== objectId),
      );
  },
  createDeveloperMetadata: (book, { developerMetadata }) => {
    const { metadataKey, metadataValue, location } = developerMetadata ?? {};
    listOf(book.state.metadata, sheetBy(book, location?.sheetId).id).push({ key: metadataKey ?? "", value: metadataValue ?? "" });
  },
};

export function applyRequest(book: ApiBook, request: Request): void {
  const [kind] = Object.keys(request) as (keyof Request)[];
  const handler = kind && (HANDLERS[kind] as ((book: ApiBook, request: unknown) => void) | undefined);
  if (!kind || !handler) throw apiRefusal(`Invalid request: ${String(kind)} is not supported by the simulated API`);
  handler(book, request[kind]);
}

/** The model puts new rules first; those that belong before it are put again. */
function insertRule(book: ApiBook, rule: sheets_v4.Schema$ConditionalFormatRule | undefined, index: number): void {
  const { sheet, area } = placeOf(book, rule?.ranges?.[0]);
  const { condition, format } = rule?.booleanRule ?? {};
  const before = sheet.conditionalFormats().slice(0, index);
  const style = {
    bold: format?.textFormat?.bold ?? undefined,
    color: toHex(format?.textFormat?.foregroundColorStyle),
    fill: toHex(format?.backgroundColorStyle),
  };
  const details = { type: "Custom", formula: condition?.values?.[0]?.userEnteredValue ?? "", style } as const;
  for (const { id } of before) sheet.removeConditionalFormat(id);
  for (const each of [...before, { id: `api-${book.state.nextId++}`, area, details }].reverse()) sheet.putConditionalFormat(each);
}

function putName(book: ApiBook, named: sheets_v4.Schema$NamedRange | undefined): void {
  const { sheet, area } = placeOf(book, named?.range ?? undefined);
  book.state.model.putName(named?.name ?? "", `=${quoteSheet(sheet.name())}!${absoluteAddress(area)}`);
}

function sheetBy({ state, numbers }: ApiBook, sheetId: number | null | undefined): SheetModel {
  const sheet = state.model.sheets().find((each) => numberOf(numbers, each) === (sheetId ?? 0));
  if (!sheet) throw apiRefusal(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

function placeOf(book: ApiBook, range: sheets_v4.Schema$GridRange | null | undefined): { readonly sheet: SheetModel; readonly area: Area } {
  const sheet = sheetBy(book, range?.sheetId);
  const area = {
    top: range?.startRowIndex ?? 0,
    left: range?.startColumnIndex ?? 0,
    bottom: (range?.endRowIndex ?? 1) - 1,
    right: (range?.endColumnIndex ?? 1) - 1,
  };
  return { sheet, area: within(book.state, sheet, area) };
}

function within(state: GoogleState, sheet: SheetModel, area: Area): Area {
  const { rows, columns } = sizeOf(state, sheet);
  if (area.bottom >= rows || area.right >= columns)
    throw apiRefusal(`Range exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
  return area;
}

function toContent(value: sheets_v4.Schema$ExtendedValue | undefined): Content {
  if (value?.formulaValue) return { formula: value.formulaValue };
  const cell: Cell = value?.numberValue ?? value?.boolValue ?? value?.stringValue ?? null;
  return { value: cell };
}

function toHex(style: sheets_v4.Schema$ColorStyle | null | undefined): string | undefined {
  const { red, green, blue } = style?.rgbColor ?? {};
  if (!style) return undefined;
  return `#${[red, green, blue]
    .map((share) =>
      Math.round((share ?? 0) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();
}
