/** What the workbook holds beyond the snapshot, as far as a write has to know it; read in the same round trip. */
import type { Area } from "../shared/cell/a1";

export interface TableState {
  readonly name: string;
  readonly area: Area;
  /** A filter hides some of its rows. */
  readonly filtered: boolean;
  /** Its last row is one of totals, which Excel does not let a table grow over. */
  readonly hasTotals: boolean;
}

export interface FormatState {
  /** Excel's id of the rule, good for this session. */
  readonly id: string;
  /** Our mark in it: the id of the change that made it. */
  readonly mark: string;
}

export interface SheetState {
  readonly name: string;
  /** Excel's id, which events carry. */
  readonly id: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  readonly tables: readonly TableState[];
  readonly merged: readonly Area[];
  /** Conditional formats of ours. */
  readonly formats: readonly FormatState[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Names of the workbook that stand for something, whatever it is. */
  readonly names: readonly string[];
  /** No sheet may be added. */
  readonly structureIsProtected: boolean;
  readonly calculatesManually: boolean;
}

export function findSheetState(state: WorkbookState, name: string): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
