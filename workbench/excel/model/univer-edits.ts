/** Tells edits by the user's hand from what the simulated Excel writes itself, and hears of calculations. */
import { ICommandService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../../../shared/cell/a1";
import type { Place, SheetModel } from "./workbook-model";

const SETS_VALUES = "sheet.mutation.set-range-values";
/** Mutations after which Univer may calculate. */
const CHANGES_VALUES =
  /^(?:sheet\.mutation\.(?!.*conditional|.*style|.*selection|.*freeze|.*width|.*height)|formula\.mutation\.set-defined-name)/;
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
  /** True if something was changed since the last `settle`: formulas may not show their values yet. */
  readonly isStale: () => boolean;
  readonly settle: () => void;
  /** The same act; what it writes is no edit of the user's. */
  readonly silently: <Args extends readonly unknown[], T>(act: (...args: Args) => T) => (...args: Args) => T;
}

export function watchEdits(workbook: FWorkbook, sheetOf: (id: string) => SheetModel | null): Edits {
  const edited = createListeners<Place>();
  const calculated = createListeners<SheetModel>();
  let isOurs = false;
  let isStale = true;
  const commands = workbook.getActiveSheet().getInject().get(ICommandService);
  commands.onCommandExecuted(({ id, params }, options) => {
    // Univer puts its results into the cells by the same mutation as an edit.
    const isResult = options?.fromFormula === true || options?.["applyFormulaCalculationResult"] === true;
    if (CHANGES_VALUES.test(id) && !isResult) isStale = true;
    if (id === CALCULATED) {
      const sheets = Object.keys((params as unknown as Calculated).unitData?.[workbook.getId()] ?? {});
      for (const sheet of sheets.map(sheetOf)) if (sheet) calculated.tell(sheet);
    }
    if (id !== SETS_VALUES || isOurs || isResult) return;
    const { subUnitId, cellValue } = params as unknown as SetValues;
    const area = contentArea(cellValue ?? {});
    const sheet = sheetOf(subUnitId);
    if (area && sheet) edited.tell({ sheet, area });
  });
  const silently = <Args extends readonly unknown[], T>(act: (...args: Args) => T) => {
    return (...args: Args): T => {
      const before = isOurs;
      isOurs = true;
      try {
        return act(...args);
      } finally {
        isOurs = before;
      }
    };
  };
  return {
    isStale: () => isStale,
    settle: () => void (isStale = false),
    onEdit: edited.listen,
    onCalculated: calculated.listen,
    silently,
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
