/** Frozen rows and columns of a sheet. */
import { readAddress } from "../addresses";
import { assertWritable } from "../assert-writable";
import { isExcelObject, type ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";

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
        freeze(area.bottom + 1, area.right + 1);
      },
      FreezeColumns: (count) => freeze(0, Number(count)),
      FreezeRows: (count) => freeze(Number(count), 0),
      Unfreeze: () => freeze(0, 0),
    },
  };
}
