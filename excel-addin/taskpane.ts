/** The one script of the add-in: registers functions and buttons at once, and fills the pane as soon as Office is ready. */
import { commands } from "../shared/commands/catalogue";
import { mountPane } from "../shared/pane/mount-pane";
import { hasCustomFunctions } from "./features";
import { registerFunctions } from "./functions";
import { createExcelHost } from "./host";
import { registerRibbon } from "./ribbon";

// Before anything is awaited: formulas in a workbook that opens do not wait.
registerFunctions();
const host = createExcelHost(commands);
registerRibbon(commands, host);

void Office.onReady(({ host: application }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  // There is nothing to insert where there are no functions.
  if (application === Office.HostType.Excel) mountPane(element, hasCustomFunctions() ? host : { ...host, guide: undefined });
  else element.textContent = "This page is Plumbline's pane in Excel. Open it there: Home, Add-ins.";
});
