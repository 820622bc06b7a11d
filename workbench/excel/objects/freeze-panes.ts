/** Frozen rows and columns of a sheet. */
import { readAddress, WHOLE_SHEET } from "../addresses";
import { assertWritable } from "../assert-writable";
import { isExcelObject, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";
import { rangeObject } from "./range";

export function freezePanesObject(state: HostState, sheet: SheetModel): ExcelObject {
  const freeze = (rows: number, columns: number): void => {
    assertWritable(state, { sheet });
    sheet.freeze(rows, columns);
  };
  return {
    type: "WorksheetFreezePanes",
    call: {
      FreezeAt: (range) => {
        const { area } = isExcelObject(range) && range.place ? range.place : readAddress(String(range), state, sheet);
        freeze(area.bottom === WHOLE_SHEET.bottom ? 0 : area.bottom + 1, area.right === WHOLE_SHEET.right ? 0 : area.right + 1);
      },
      FreezeColumns: (count) => freeze(0, Number(count)),
      FreezeRows: (count) => freeze(Number(count), 0),
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen();
        if (rows === 0 && columns === 0) return null;
        const bottom = rows > 0 ? rows - 1 : WHOLE_SHEET.bottom;
        const right = columns > 0 ? columns - 1 : WHOLE_SHEET.right;
        return rangeObject(state, { sheet, area: { top: 0, left: 0, bottom, right } });
      },
    },
  };
}
