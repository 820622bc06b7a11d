/** Excel's own functions, called by an add-in: those that ours ask for. */
import { serialOf } from "../../../shared/cell/serial-day";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";

/** The serial day of 1904-01-01, which is day 0 where days are counted from then. */
const FIRST_OF_1904 = serialOf(1904, 1, 1);

export function functionsObject(state: HostState): ExcelObject {
  return {
    type: "Functions",
    call: {
      Date: (year, month, day) => {
        const serial = serialOf(Number(year), Number(month), Number(day)) - (state.countsFrom1904 ? FIRST_OF_1904 : 0);
        return { type: "FunctionResult", get: { Error: () => null, Value: () => serial } } satisfies ExcelObject;
      },
    },
  };
}
