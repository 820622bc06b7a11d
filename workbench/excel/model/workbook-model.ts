/** What the simulated Excel needs of a spreadsheet underneath it: plain data in and out, nothing of Office.js and nothing of Univer. */
import type { Area } from "../../../shared/cell/a1";
import type { Cell, Value } from "../../../shared/cell/cell";
import type { CellStyle } from "../../../shared/workbook/change";
import type { ConditionalFormat } from "./conditional-format";

/** What is entered into a cell; null leaves the cell as it is. */
export type Content = { readonly value: Cell } | { readonly formula: string } | null;

export interface SheetModel {
  readonly id: string;
  readonly name: () => string;
  readonly rename: (name: string) => void;
  /** Spilled values included. */
  readonly values: (area: Area) => readonly (readonly Value[])[];
  /** True if results spill into all of the cells, or from them; null if into some. */
  readonly spills: (area: Area) => boolean | null;
  /** "" where a cell has none. */
  readonly formulas: (area: Area) => readonly (readonly string[])[];
  readonly write: (area: Area, contents: readonly (readonly Content[])[]) => void;
  /** Smallest rectangle around everything that has a value; null for an empty sheet. */
  readonly used: () => Area | null;
  readonly numberFormats: (area: Area) => readonly (readonly string[])[];
  readonly setNumberFormat: (area: Area, format: string) => void;
  /** Of the first cell. */
  readonly style: (area: Area) => CellStyle;
  readonly setStyle: (area: Area, style: CellStyle) => void;
  /** The cells get what cells have by themselves. */
  readonly resetStyle: (area: Area, look: keyof CellStyle) => void;
  /** Pixels. */
  readonly columnWidth: (column: number) => number;
  readonly setColumnWidth: (column: number, pixels: number) => void;
  readonly frozen: () => { readonly rows: number; readonly columns: number };
  readonly freeze: (rows: number, columns: number) => void;
  readonly merged: () => readonly Area[];
  readonly merge: (area: Area) => void;
  /** In the order of their priority, those that the user made by hand included. */
  readonly conditionalFormats: () => readonly ConditionalFormat[];
  /** A new one comes first; one whose id is known is replaced where it is. */
  readonly putConditionalFormat: (format: ConditionalFormat) => void;
  readonly removeConditionalFormat: (id: string) => void;
  /** Gives all formats of the sheet the order of these ids. */
  readonly orderConditionalFormats: (ids: readonly string[]) => void;
  /** Words to choose from in the area; null if there are none. */
  readonly choices: (area: Area) => readonly string[] | null;
  /** Without words there is nothing to choose from any more. */
  readonly setChoices: (area: Area, words: readonly string[]) => void;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface NameModel {
  readonly name: string;
  /** With the equals sign. */
  readonly formula: string;
}

export interface ChartModel {
  /** Its own in the whole workbook. */
  readonly id: string;
  readonly name: string;
  /** Excel's word: "Line" … */
  readonly type: string;
  readonly title: string;
  readonly at: Area;
  readonly series: readonly ChartSeriesModel[];
}

export interface ChartSeriesModel {
  readonly name: string;
  readonly values: Place;
  readonly categories: Place | null;
  readonly color: string;
  readonly dashed: boolean;
}

export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface WorkbookModel {
  readonly sheets: () => readonly SheetModel[];
  readonly activeSheet: () => SheetModel;
  readonly addSheet: (name: string) => SheetModel;
  readonly removeSheet: (sheet: SheetModel) => void;
  /** Null where something else than one rectangle of cells is selected. */
  readonly selection: () => Place | null;
  /** Makes the sheet the active one, too. */
  readonly select: (place: Place) => void;
  readonly activate: (sheet: SheetModel) => void;
  readonly tables: () => readonly TableModel[];
  /** Makes a table, or gives the one of that name another extent. */
  readonly putTable: (name: string, place: Place) => void;
  readonly renameTable: (name: string, wanted: string) => void;
  readonly removeTable: (name: string) => void;
  readonly names: () => readonly NameModel[];
  readonly putName: (name: string, formula: string) => void;
  readonly removeName: (name: string) => void;
  /** Of the sheet, in the order in which they were made. */
  readonly charts: (sheet: SheetModel) => readonly ChartModel[];
  /** Draws a chart, or the one of that id anew. */
  readonly putChart: (sheet: SheetModel, chart: ChartModel) => void;
  readonly removeChart: (sheet: SheetModel, id: string) => void;
  /** All that the act does is taken back if it throws, and the error goes on. */
  readonly asOneStep: (act: () => void) => void;
  /** Resolves once every formula shows its value. */
  readonly calculated: () => Promise<void>;
  /** Calls the listener after the user, not the add-in, changed cells; returns how to stop it. */
  readonly onEdit: (listener: (place: Place) => void) => () => void;
  /** Calls the listener with the id of a sheet that was added or deleted, by whomever; returns how to stop it. */
  readonly onSheets: (listener: (event: "Added" | "Deleted", sheetId: string) => void) => () => void;
  /** Calls the listener after cells were selected, by whomever; returns how to stop it. */
  readonly onSelection: (listener: (place: Place) => void) => () => void;
  /** Calls the listener after formulas of a sheet were calculated; returns how to stop it. */
  readonly onCalculated: (listener: (sheet: SheetModel) => void) => () => void;
}
