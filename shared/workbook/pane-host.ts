/** What the pane needs of the host that it lives in; everything else it works out itself from the snapshot. */
import type { Place } from "../cell/finding";
import type { Report } from "./report";
import type { CommandInput, SelectedRange, Snapshot } from "./snapshot";

/** Refreshing the scorecard without being asked. */
export interface AutoRefresh {
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => Promise<void>;
}

export interface PaneHost {
  /** The whole workbook as it is now. */
  readonly snapshot: () => Promise<Snapshot>;
  /** Runs a command by its name and applies its changes; a refusal is in the report, only a mistake of the program is thrown. */
  readonly run: (command: string, input: CommandInput) => Promise<Report>;
  /** Shows a cell to the user; a sheet that is gone is no error. */
  readonly goTo: (place: Place) => Promise<void>;
  /** Calls the listener after cells changed, be it by hand or by recalculation; returns how to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Calls the listener with what a command said that was run outside the pane, from a ribbon; returns how to stop it. */
  readonly onReport?: (listener: (report: Report) => void) => () => void;
  /** What the user has selected; null if that is no single rectangle of cells. Left out where the host cannot tell. */
  readonly selection?: () => Promise<SelectedRange | null>;
  /** Calls the listener after the user selected something else; returns how to stop it. Left out where the host hears of none. */
  readonly onSelection?: (listener: () => void) => () => void;
  /** False where custom functions do not calculate: the pane still works them out, but inserts none. */
  readonly hasFunctions: boolean;
  /** Calls the listener when the list of functions was asked for outside the pane; returns how to stop it. */
  readonly onFunctionsAsked?: (listener: () => void) => () => void;
  /** Left out where the host hears of no edits while the pane is closed. */
  readonly autoRefresh?: AutoRefresh;
}
