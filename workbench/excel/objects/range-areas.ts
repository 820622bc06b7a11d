/** Several ranges of one sheet, as the merged cells of a range are. */
import type { Area } from "../../../shared/cell/a1";
import { writeAddress } from "../addresses";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { SheetModel } from "../model/workbook-model";

/** Null, as Excel's null object, where there are none. */
export function rangeAreasObject(_state: HostState, sheet: SheetModel, areas: readonly Area[]): ExcelObject | null {
  if (areas.length === 0) return null;
  return {
    type: "RangeAreas",
    get: { Address: () => areas.map((area) => writeAddress({ sheet, area })).join(","), AreaCount: () => areas.length },
  };
}
