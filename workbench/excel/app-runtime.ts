/** The runtime that functions, ribbon and pane share: whether its pane is shown, and whether it starts with the workbook. */
import type { ExcelObject } from "./excel-object";

export interface AppRuntime {
  readonly services: Readonly<Record<string, ExcelObject>>;
  /** "Visible" once the add-in has opened its own pane. */
  readonly shown: () => string;
  /** "Background" if the workbook starts the add-in. */
  readonly startsAs: () => string;
}

export function createAppRuntime(): AppRuntime {
  let shown = "Background";
  let startsAs = "Inactive";
  return {
    services: {
      "Microsoft.AppRuntime.AppRuntimeService": {
        type: "AppRuntimeService",
        call: { GetAppRuntimeState: () => shown, SetAppRuntimeState: (state) => void (shown = String(state)) },
      },
      "Microsoft.AppRuntime.AppRuntimePersistenceService": {
        type: "AppRuntimePersistenceService",
        call: { GetAppRuntimeStartState: () => startsAs, SetAppRuntimeStartState: (state) => void (startsAs = String(state)) },
      },
    },
    shown: () => shown,
    startsAs: () => startsAs,
  };
}
