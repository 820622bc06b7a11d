/** What Excel knows of a workbook and the spreadsheet underneath does not keep. */
import type { Place, WorkbookModel } from "./model/workbook-model";

/** What a data validation has besides its rule, in Excel's own words. */
export interface ValidationTexts {
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: unknown;
}

export interface HostState {
  readonly model: WorkbookModel;
  /** Ids of protected sheets. */
  readonly protectedSheets: Set<string>;
  /** Ids of sheets that the user has hidden. */
  readonly hiddenSheets: Set<string>;
  /** Names of tables that a filter hides rows of. */
  readonly filteredTables: Set<string>;
  /** Names of tables whose last row is one of totals. */
  readonly tablesWithTotals: Set<string>;
  readonly settings: Map<string, unknown>;
  /** By the address of what was validated. */
  readonly validations: Map<string, ValidationTexts>;
  structureIsProtected: boolean;
  /** What Excel tells; the spreadsheet underneath calculates in either mode. */
  calculationMode: "Automatic" | "Manual";
  /** Until the end of the batch under way, as an add-in may ask. */
  calculationIsSuspended: boolean;
  culture: string;
  /** The workbook's date system: 1904, as Excel for the Mac had it once. */
  countsFrom1904: boolean;
  /** A chart or a shape is selected, and no cells. */
  noCellsSelected: boolean;
  /** The user is typing into a cell: Excel refuses every batch. */
  editsCell: boolean;
  /** What is lost on the way while there is no network: the request, or the answer to one that was carried out. */
  loses: "nothing" | "requests" | "answers";
  /** Cells that the batch under way has written, for the events that follow it. */
  readonly written: Place[];
  /** Kinds of events that the add-in registered for, as Office.js names them on the wire. */
  readonly registered: Set<string>;
  /** More cells than this Excel does not take or give at a time. */
  mostCells: number;
  /** For the next id of anything. */
  nextId: number;
}

export function createHostState(model: WorkbookModel): HostState {
  return {
    model,
    protectedSheets: new Set(),
    hiddenSheets: new Set(),
    filteredTables: new Set(),
    tablesWithTotals: new Set(),
    settings: new Map(),
    validations: new Map(),
    structureIsProtected: false,
    calculationMode: "Automatic",
    calculationIsSuspended: false,
    culture: "en-GB",
    countsFrom1904: false,
    noCellsSelected: false,
    editsCell: false,
    loses: "nothing",
    written: [],
    registered: new Set(),
    mostCells: 5_000_000,
    nextId: 1,
  };
}

export function freshId(state: HostState, prefix: string): string {
  return `${prefix}${state.nextId++}`;
}
