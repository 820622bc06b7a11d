/** The workbook: where every object path begins. */
import { excelError } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import { applicationObject } from "./application";
import { functionsObject } from "./functions";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

export function workbookObject(state: HostState): ExcelObject {
  return {
    type: "Workbook",
    go: {
      Application: () => applicationObject(state),
      Functions: () => functionsObject(state),
      Names: () => namesObject(state),
      Protection: () => workbookProtectionObject(state),
      Settings: () => settingsObject(state),
      Tables: () => tablesObject(state, null),
      Worksheets: () => worksheetsObject(state),
    },
    call: {
      GetActiveCell: () => {
        const { sheet, area } = selected(state);
        return rangeObject(state, { sheet, area: { ...area, bottom: area.top, right: area.left } });
      },
      GetSelectedRange: () => rangeObject(state, selected(state)),
    },
  };
}

function selected(state: HostState): NonNullable<ReturnType<HostState["model"]["selection"]>> {
  const selection = state.noCellsSelected ? null : state.model.selection();
  if (!selection) throw excelError("InvalidSelection", "The current selection is invalid for this operation.");
  return selection;
}
