/** What Univer's plugins keep beside the cells, as they hand it over: notes and pictures. */
import type { FWorkbook } from "@univerjs/sheets/facade";

export interface Note {
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

export interface Extras {
  readonly notes: (sheetId: string) => readonly Note[];
  /** How many there are. */
  readonly pictures: number;
}

/** Notes by sheet, row and column. */
type Notes = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Note>>>>>>;
type Drawings = Readonly<Record<string, { readonly data?: Readonly<Record<string, { readonly drawingType?: number }>> }>>;

/** Univer's number for a picture; our charts are another kind. */
const PICTURE = 0;

export function extrasOf(workbook: FWorkbook): Extras {
  const resources = workbook.save().resources ?? [];
  const read = (plugin: string): unknown => JSON.parse(resources.find(({ name }) => name === plugin)?.data || "{}") as unknown;
  const notes = read("SHEET_NOTE_PLUGIN") as Notes;
  const drawings = Object.values(read("SHEET_DRAWING_PLUGIN") as Drawings).flatMap(({ data }) => Object.values(data ?? {}));
  return {
    notes: (sheetId) => Object.values(notes[sheetId] ?? {}).flatMap((row) => Object.values(row)),
    pictures: drawings.filter(({ drawingType }) => drawingType === PICTURE).length,
  };
}
