/** Requests that change what lies over the cells: conditional formats, charts, and notes of programs. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { ConditionalFormat } from "../../excel/model/conditional-format";
import type { ChartModel, Place, SheetModel } from "../../excel/model/workbook-model";
import { chartNumber, listOf, type GoogleState } from "../google-state";
import type { Handlers } from "./apply-request";
import { metadataOf } from "./describe-spreadsheet";
import { apiRefusal, placeOf, sheetBy, toHex, toStyle } from "./request-places";

export const OBJECT_REQUESTS: Handlers = {
  addConditionalFormatRule: (state, { rule, index }) => {
    const { sheet, area } = placeOf(state, rule?.ranges?.[0]);
    const { condition, format } = rule?.booleanRule ?? {};
    const formula = condition?.values?.[0]?.userEnteredValue;
    if (!formula) throw apiRefusal("A conditional format of another kind than CUSTOM_FORMULA is not simulated");
    insertFormat(sheet, { id: `google-${state.nextId++}`, area, details: { type: "Custom", formula, style: toStyle(format) } }, index ?? 0);
  },
  deleteConditionalFormatRule: (state, { sheetId, index }) => {
    const sheet = sheetBy(state, sheetId);
    const rule = sheet.conditionalFormats()[index ?? -1];
    if (!rule) throw apiRefusal(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    sheet.removeConditionalFormat(rule.id);
  },
  addChart: (state, { chart }) => {
    const { sheetId, rowIndex, columnIndex } = chart?.position?.overlayPosition?.anchorCell ?? {};
    const id = `google-${state.nextId++}`;
    const taken = state.model.sheets().flatMap((sheet) => state.model.charts(sheet).map((each) => chartNumber(state, each.id)));
    if (chart?.chartId && taken.includes(chart.chartId)) throw apiRefusal(`A chart with the id ${chart.chartId} already exists.`);
    if (chart?.chartId) state.chartNumbers.set(id, chart.chartId);
    state.model.putChart(sheetBy(state, sheetId), toModel(state, chart?.spec ?? {}, { id, row: rowIndex ?? 0, column: columnIndex ?? 0 }));
  },
  deleteEmbeddedObject: (state, { objectId }) => {
    const found = state.model.sheets().flatMap((sheet) =>
      state.model
        .charts(sheet)
        .filter(({ id }) => chartNumber(state, id) === objectId)
        .map(({ id }) => ({ sheet, id })),
    );
    if (found.length === 0) throw apiRefusal(`No embedded object with id: ${objectId}`);
    for (const { sheet, id } of found) state.model.removeChart(sheet, id);
  },
  createDeveloperMetadata: (state, { developerMetadata }) => {
    const { metadataKey, metadataValue, location } = developerMetadata ?? {};
    listOf(state.metadata, sheetBy(state, location?.sheetId).id).push({ key: metadataKey ?? "", value: metadataValue ?? "" });
  },
  deleteDeveloperMetadata: (state, { dataFilter }) => {
    const wanted = dataFilter?.developerMetadataLookup?.metadataId;
    const found = metadataOf(state).find(({ number }) => number === wanted);
    if (!found) throw apiRefusal(`No developer metadata with id: ${wanted}`);
    const list = listOf(state.metadata, found.sheetId);
    list.splice(list.indexOf(found.entry), 1);
  },
};

/** The model puts new formats first. */
function insertFormat(sheet: SheetModel, format: ConditionalFormat, index: number): void {
  const ids = sheet.conditionalFormats().map(({ id }) => id);
  sheet.putConditionalFormat(format);
  sheet.orderConditionalFormats([...ids.slice(0, index), format.id, ...ids.slice(index)]);
}

/** The first domain are the categories of all series. */
function toModel(
  state: GoogleState,
  { title, basicChart }: sheets_v4.Schema$ChartSpec,
  { id, row, column }: { readonly id: string; readonly row: number; readonly column: number },
): ChartModel {
  const headers = basicChart?.headerCount ?? 0;
  const source = (data: sheets_v4.Schema$ChartData | undefined): Place => placeOf(state, data?.sourceRange?.sources?.[0]);
  const below = ({ sheet, area }: Place): Place => ({ sheet, area: { ...area, top: area.top + headers } });
  const nameOf = ({ sheet, area }: Place): string =>
    headers === 0 ? "" : String(sheet.values({ ...area, bottom: area.top, right: area.left })[0]?.[0] ?? "");
  const [domain] = basicChart?.domains ?? [];
  return {
    id,
    name: id,
    type: "Line",
    title: title ?? "",
    at: { top: row, left: column, bottom: row, right: column },
    series: (basicChart?.series ?? []).map(({ series, colorStyle, lineStyle }) => ({
      name: nameOf(source(series)),
      values: below(source(series)),
      categories: domain ? below(source(domain.domain)) : null,
      color: toHex(colorStyle) ?? "#4285F4",
      dashed: lineStyle?.type?.includes("DASHED") === true,
    })),
  };
}
