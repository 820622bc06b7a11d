/** A sheet of the workbook that is open in Univer, as the simulated Excel needs it. */
import { HorizontalAlign, ICommandService, VerticalAlign, WrapStrategy, type ICellData, type IStyleData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, type Area } from "../../../shared/cell/a1";
import { isBlank, type Value } from "../../../shared/cell/cell";
import type { CellStyle } from "../../../shared/workbook/change";
import { toCellData } from "../../univer-cells";
import { applyColumnWidths, applyFreeze, applyNumberFormat, applyStyle, applyValidation } from "../../univer-looks";
import { readAreaValues, readSnapshot, spilledCells } from "../../univer-snapshot";
import { fitArea, univerRange } from "./fit-area";
import { putFormat, readFormats, type KnownDetails } from "./univer-formats";
import type { Content, SheetModel } from "./workbook-model";

const ALIGNMENTS = new Map<unknown, CellStyle["align"]>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);
/** At the bottom is where contents stand by themselves. */
const VERTICALS = new Map<unknown, CellStyle["vertical"]>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "middle"],
]);

/** Univer's names of looks. */
const STYLE_KEYS: Readonly<Record<keyof CellStyle, keyof IStyleData>> = {
  bold: "bl",
  italic: "it",
  fill: "bg",
  color: "cl",
  size: "fs",
  align: "ht",
  vertical: "vt",
  wrap: "tb",
};

const WIDEST_GUESS = { today: 0, locale: "en-US" };

export function univerSheet(workbook: FWorkbook, sheet: FWorksheet, known: KnownDetails): SheetModel {
  const name = (): string => sheet.getSheetName();
  const target = { workbook, charts: null };
  const range = (area: Area): FRange => univerRange(sheet, area);
  const address = (area: Area): string => areaAddress(fitArea(sheet, area));
  return {
    id: sheet.getSheetId(),
    name,
    rename: (wanted) => void sheet.setName(wanted),
    values: (area) => readAreaValues(sheet, fitArea(sheet, area)),
    spills: (area) => {
      const spilled = spilledCells(sheet);
      const cells = grid(area, (row, column) => Boolean(spilled.getValue(row, column))).flat();
      return cells.every(Boolean) || (cells.some(Boolean) ? null : false);
    },
    formulas: (area) => grid(area, (row, column) => sheet.getSheet().getCell(row, column)?.f ?? ""),
    write: (area, contents) => {
      range(area).setValues(toCells(area, contents));
    },
    used: () => usedArea(readSnapshot(workbook, { sheets: [name()] }, WIDEST_GUESS).sheets[0]?.values ?? []),
    numberFormats: (area) => grid(area, (row, column) => patternOf(workbook, sheet.getSheet().getCell(row, column)?.s)),
    setNumberFormat: (area, format) => applyNumberFormat(target, { kind: "number format", sheet: name(), range: address(area), format }),
    style: ({ top, left }) => toStyle(styleOf(workbook, sheet.getSheet().getCell(top, left)?.s)),
    setStyle: (area, style) => applyStyle(target, { kind: "style", sheet: name(), range: address(area), style }),
    resetStyle: (area, look) => {
      const style = { type: STYLE_KEYS[look], value: null };
      const params = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), range: range(area).getRange(), style };
      sheet.getInject().get(ICommandService).syncExecuteCommand(SetStyleCommand.id, params);
    },
    columnWidth: (column) => sheet.getColumnWidth(column),
    setColumnWidth: (column, pixels) => applyColumnWidths(target, { kind: "column widths", sheet: name(), widths: [{ column, pixels }] }),
    frozen: () => ({ rows: sheet.getFreeze().ySplit, columns: sheet.getFreeze().xSplit }),
    freeze: (rows, columns) => applyFreeze(target, { kind: "freeze", sheet: name(), rows, columns }),
    merged: () => sheet.getMergedRanges().map(toArea),
    merge: (area) => void range(area).merge(),
    conditionalFormats: () => readFormats(sheet, known),
    putConditionalFormat: (format) => putFormat(sheet, known, format),
    removeConditionalFormat: (id) => {
      known.delete(id);
      sheet.deleteConditionalFormattingRule(id);
    },
    orderConditionalFormats: (ids) => {
      for (const [i, id] of ids.entries()) if (i > 0) sheet.moveConditionalFormattingRule(id, ids[i - 1]!, "after");
    },
    choices: (area) => toWords(range(area).getDataValidation()?.getCriteriaValues()[1]),
    setChoices: (area, list) => {
      if (list.length === 0) range(area).setDataValidation(null);
      else applyValidation(target, { kind: "validation", sheet: name(), range: address(area), list });
    },
  };
}

function toArea(range: FRange): Area {
  return { top: range.getRow(), left: range.getColumn(), bottom: range.getLastRow(), right: range.getLastColumn() };
}

function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, column) => cell(area.top + row, area.left + column)),
  );
}

function toCells(area: Area, contents: readonly (readonly Content[])[]): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  contents.forEach((row, r) => {
    const filled: Record<number, ICellData> = (cells[area.top + r] = {});
    row.forEach((content, c) => {
      if (content === null) return;
      filled[area.left + c] = "value" in content ? toCellData(content.value) : { ...toCellData(null), f: content.formula };
    });
  });
  return cells;
}

function usedArea(values: readonly (readonly Value[])[]): Area | null {
  const used: Area[] = [];
  values.forEach((row, r) => row.forEach((value, c) => void (isBlank(value) || used.push({ top: r, left: c, bottom: r, right: c }))));
  return used.length === 0
    ? null
    : used.reduce((a, b) => ({
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      }));
}

function patternOf(workbook: FWorkbook, style: ICellData["s"]): string {
  return styleOf(workbook, style)?.n?.pattern ?? "General";
}

/** The cell's own: those of a table around it are none of it. */
function styleOf(workbook: FWorkbook, style: ICellData["s"]): IStyleData | null {
  return (typeof style === "string" ? workbook.getWorkbook().getStyles().get(style) : style) ?? null;
}

function toStyle(data: IStyleData | null): CellStyle {
  const [align, vertical] = [ALIGNMENTS.get(data?.ht), VERTICALS.get(data?.vt)];
  return {
    ...(align && { align }),
    ...(vertical && { vertical }),
    wrap: data?.tb === WrapStrategy.WRAP,
    bold: Boolean(data?.bl),
    italic: Boolean(data?.it),
    ...(data?.bg?.rgb && { fill: data.bg.rgb }),
    color: data?.cl?.rgb ?? "#000000",
    size: data?.fs ?? 11,
  };
}

/** Univer keeps a list as JSON or, from older files, as words with commas between. */
function toWords(list: unknown): readonly string[] | null {
  if (typeof list !== "string") return null;
  return list.startsWith("[") ? (JSON.parse(list) as string[]) : list.split(",");
}
