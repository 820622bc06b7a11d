/** The Excel application. */
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";

export function applicationObject(state: HostState): ExcelObject {
  return {
    type: "Application",
    get: { CalculationMode: () => state.calculationMode },
    set: { CalculationMode: (mode) => void (state.calculationMode = mode === "Manual" ? "Manual" : "Automatic") },
    go: { CultureInfo: () => ({ type: "CultureInfo", get: { Name: () => state.culture } }) },
    call: {
      Calculate: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => void (state.calculationIsSuspended = true),
    },
  };
}
