/** Comments on cells of a workbook file as Univer's notes. */
import { generateRandomId } from "@univerjs/core";
import type { Sheet } from "hucre/xlsx";

const SIZE = { width: 220, height: 100 };

/** By row and column, as Univer keeps the notes of a sheet. */
export function toNotes(sheet: Sheet): Record<string, Record<string, object>> {
  const notes: Record<string, Record<string, object>> = {};
  for (const [key, { comment }] of sheet.cells ?? []) {
    if (!comment) continue;
    const [row = "", column = ""] = key.split(",");
    const note = { id: generateRandomId(8), row: Number(row), col: Number(column), ...SIZE, note: comment.text };
    notes[row] = { ...notes[row], [column]: note };
  }
  return notes;
}
