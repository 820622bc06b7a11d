/** Where things stand on the Scorecard sheet, and the names by which we find our own sheet again. */
import { cellAddress, readArea, type Area } from "../cell/a1";
import { isBlank, type Value } from "../cell/cell";
import type { DefinedName, SheetSnapshot, Snapshot } from "../workbook/snapshot";

/** Marks of ownership: names that only we define. */
export const AS_OF_NAME = "Plumbline_AsOf";
export const SCORECARD_NAME = "Plumbline_Scorecard";
/** Cell that says when a scorecard of values has fallen behind. */
export const NOTICE_NAME = "Plumbline_Notice";

/** Rows and columns from 0. */
export const LAYOUT = { title: "A1", asOfLabel: "A2", asOf: "B2", summary: "C2", notice: "A3", headerRow: 3, firstRow: 4 } as const;

const HEADER = cellAddress(LAYOUT.headerRow, 0);

/** Our scorecard sheet as an earlier refresh left it. */
export interface ExistingScorecard {
  readonly sheet: string;
  /** First cell of the header; it is elsewhere than where we put it once rows or columns were inserted before it. */
  readonly header: string;
  /** Rows below the header that hold the spilled scorecard now. */
  readonly rows: number;
  readonly asOf: number | null;
}

/** The sheet that an earlier refresh made, found by its name in the workbook, not by the sheet's title. */
export function findScorecard(snapshot: Snapshot): ExistingScorecard | null {
  const defined = snapshot.names.find((name) => name.name === SCORECARD_NAME);
  const sheet = defined && snapshot.sheets.find((each) => each.name === defined.sheet);
  if (!sheet) return null;
  return { sheet: sheet.name, header: defined.range, rows: spilledRows(sheet), asOf: asOfOn(sheet, snapshot.names) };
}

/** True where rows or columns inserted before the scorecard have moved it. */
export function isMoved({ header }: ExistingScorecard): boolean {
  return header !== HEADER;
}

/** First cell below the header, in an area that the scorecard will need, that holds something which is not ours; null if free. */
export function blockedCell(
  sheet: SheetSnapshot,
  existing: ExistingScorecard | null,
  needed: { rows: number; columns: number },
): Area | null {
  const from = existing ? LAYOUT.firstRow + existing.rows : LAYOUT.headerRow;
  for (let row = from; row < LAYOUT.firstRow + needed.rows; row++) {
    for (let column = 0; column < needed.columns; column++) {
      if (!isBlank(sheet.values[row]?.[column])) return { top: row, left: column, bottom: row, right: column };
    }
  }
  return null;
}

/** Rows of the spill: from below the header down to the first row whose first cell is blank. */
function spilledRows(sheet: SheetSnapshot): number {
  let row = LAYOUT.firstRow;
  while (row < sheet.values.length && !isBlank(sheet.values[row]?.[0])) row += 1;
  return row - LAYOUT.firstRow;
}

function asOfOn(sheet: SheetSnapshot, names: readonly DefinedName[]): number | null {
  const area = readArea(names.find((name) => name.name === AS_OF_NAME && name.sheet === sheet.name)?.range ?? LAYOUT.asOf);
  const value = area ? sheet.values[area.top]?.[area.left] : null;
  return typeof value === "number" && value >= 1 ? Math.floor(value) : null;
}

/** What stands in the cell that the workbook names as its as-of day, on whatever sheet; null without such a name. */
export function namedAsOf({ sheets, names }: Pick<Snapshot, "sheets" | "names">): Value {
  const defined = names.find((name) => name.name === AS_OF_NAME);
  const area = readArea(defined?.range ?? "");
  const sheet = sheets.find((each) => each.name === defined?.sheet);
  return (area && sheet?.values[area.top]?.[area.left]) ?? null;
}
