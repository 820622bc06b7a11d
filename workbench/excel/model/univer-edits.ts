/** Tells edits by the user's hand from what the simulated Excel writes itself, and hears of calculations. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../../../shared/cell/a1";
import type { Place, SheetModel } from "./workbook-model";

const SETS_VALUES = "sheet.mutation.set-range-values";
const CALCULATED = "formula.mutation.set-formula-calculation-result";

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown; readonly f?: unknown } | null>>>>;
}

/** Results by workbook and sheet. */
interface Calculated {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Edits {
  readonly onEdit: (listener: (place: Place) => void) => () => void;
  readonly onCalculated: (listener: (sheet: SheetModel) => void) => () => void;
  /** The same sheet; what is written through it is no edit of the user's. */
  readonly silently: (sheet: SheetModel) => SheetModel;
}

export function watchEdits(workbook: FWorkbook, sheetOf: (id: string) => SheetModel | null): Edits {
  const edited = createListeners<Place>();
  const calculated = createListeners<SheetModel>();
  let isOurs = false;
  workbook.onCommandExecuted(({ id, params }) => {
    if (id === CALCULATED) {
      const sheets = Object.keys((params as unknown as Calculated).unitData?.[workbook.getId()] ?? {});
      for (const sheet of sheets.map(sheetOf)) if (sheet) calculated.tell(sheet);
    }
    if (id !== SETS_VALUES || isOurs) return;
    const { subUnitId, cellValue } = params as unknown as SetValues;
    const area = contentArea(cellValue ?? {});
    const sheet = sheetOf(subUnitId);
    if (area && sheet) edited.tell({ sheet, area });
  });
  const silent = <Args extends readonly unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args): void => {
      isOurs = true;
      try {
        act(...args);
      } finally {
        isOurs = false;
      }
    };
  };
  return {
    onEdit: edited.listen,
    onCalculated: calculated.listen,
    silently: (sheet) => ({
      ...sheet,
      write: silent(sheet.write),
      setNumberFormat: silent(sheet.setNumberFormat),
      setStyle: silent(sheet.setStyle),
    }),
  };
}

interface Listeners<T> {
  readonly listen: (listener: (event: T) => void) => () => void;
  readonly tell: (event: T) => void;
}

function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(event: T) => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
  };
}

/** Smallest rectangle around the cells whose content changes; null if only looks do. */
function contentArea(cells: NonNullable<SetValues["cellValue"]>): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, data] of Object.entries(columns)) {
      if (data !== null && !("v" in data) && !("f" in data)) continue;
      area = grow(area, Number(row), Number(column));
    }
  }
  return area;
}

function grow(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
