/** What Excel knows of a workbook and the spreadsheet underneath does not keep. */
import type { ChartModel, Place, SheetModel, WorkbookModel } from "./model/workbook-model";

export interface DataValidationAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface HostState {
  readonly model: WorkbookModel;
  /** Ids of protected sheets. */
  readonly protectedSheets: Set<string>;
  /** Names of tables that a filter hides rows of. */
  readonly filteredTables: Set<string>;
  /** By sheet id and chart id. */
  readonly charts: Map<string, ChartModel[]>;
  readonly settings: Map<string, unknown>;
  readonly alerts: Map<string, DataValidationAlert>;
  structureIsProtected: boolean;
  calculationMode: "Automatic" | "Manual";
  culture: string;
  /** A chart or a shape is selected, and no cells. */
  noCellsSelected: boolean;
  /** The user is typing into a cell: Excel refuses every batch. */
  editsCell: boolean;
  /** Cells that the batch under way has written, for the events that follow it. */
  readonly written: Place[];
  /** Kinds of events that the add-in registered for, as Office.js names them on the wire. */
  readonly registered: Set<string>;
  /** For the next id of anything. */
  nextId: number;
}

export function createHostState(model: WorkbookModel): HostState {
  return {
    model,
    protectedSheets: new Set(),
    filteredTables: new Set(),
    charts: new Map(),
    settings: new Map(),
    alerts: new Map(),
    structureIsProtected: false,
    calculationMode: "Automatic",
    culture: "en-GB",
    noCellsSelected: false,
    editsCell: false,
    written: [],
    registered: new Set(),
    nextId: 1,
  };
}

export function freshId(state: HostState, prefix: string): string {
  return `${prefix}${state.nextId++}`;
}

export function chartsOn(state: HostState, sheet: SheetModel): ChartModel[] {
  const charts = state.charts.get(sheet.id) ?? [];
  state.charts.set(sheet.id, charts);
  return charts;
}
