/** What a host reads once before a command runs: plain data, no host object in it. */
import type { Cell, Grid } from "../cell/cell";
import type { Day } from "../cell/serial-day";

/** A table (Excel) or table range (Sheets) with its header row; range in A1 form. */
export interface TableInfo {
  readonly name: string;
  readonly range: string;
}

/** A sheet as read: values from A1 on, blank rows at the end left out. */
export interface SheetSnapshot {
  readonly name: string;
  readonly values: Grid;
  readonly tables: readonly TableInfo[];
}

/** A name that the workbook defines for one range. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
}

/** A rectangle of cells in A1 form, and the ids of conditional formats of ours that touch it. */
export interface SelectedRange {
  readonly sheet: string;
  readonly range: string;
  readonly formats: readonly string[];
}

/** In which ways hosts differ as far as the changes that we send them are concerned. */
export interface HostTraits {
  /** Excel on the desktop hands blank cells of a range to a function as 0; a formula then wraps its ranges. */
  readonly blanksBecomeZero: boolean;
  /** `Register[#All]` may stand in a formula. */
  readonly structuredReferences: boolean;
  /** Answers of custom functions go when the add-on goes: what readers are to find is written as values. */
  readonly answersVanish?: boolean;
  /** SPARKLINE draws a line in a cell. */
  readonly drawsSparklines?: boolean;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly activeSheet: string;
  /** What the user has selected, where a command asked for it; null if that is no single rectangle of cells. */
  readonly selection?: SelectedRange | null;
  /** The host's day of today: the only clock that the core ever sees. */
  readonly today: Day;
  /** BCP 47 tag of the workbook, "en-GB"; decides 03/04/2025 and nothing else. */
  readonly locale: string;
  readonly traits: HostTraits;
}

/** What a command wants read. */
export interface ReadRequest {
  /** "all", or the names of sheets; a sheet that is missing is left out of the snapshot. */
  readonly sheets: "all" | readonly string[];
  /** True if the command acts on the cells that the user has selected. */
  readonly selection?: boolean;
  /**
   * True if it writes into cells that must be empty: among the selected ones and in the column behind them "" is then a formula that
   * shows nothing, where a host can tell.
   */
  readonly emptiness?: boolean;
}

/** Values that a command takes from the pane, the ribbon or the command line. */
export type CommandInput = Readonly<Record<string, Cell>>;
