/** The script that Excel starts: formulas and buttons are registered at once; the rest, twice as much, comes right behind in a script of its own. */
import { fillWhenLoaded } from "./fill-when-loaded";
import { registerFunctions } from "./functions";
import type * as Rest from "./rest";
import { registerRibbon } from "./ribbon";

const loadRest = (): Promise<typeof Rest> => import(/* webpackChunkName: "rest" */ "./rest");

// Before anything is awaited: formulas in a workbook that opens do not wait.
registerFunctions(async () => {
  const { REGISTER_FUNCTIONS } = await import(/* webpackChunkName: "rest" */ "../shared/functions/register-functions");
  return REGISTER_FUNCTIONS;
});
registerRibbon(async () => (await loadRest()).host);

void Office.onReady(({ host: application }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  if (application !== Office.HostType.Excel) {
    element.textContent = "This page is Plumbline's pane in Excel. Open it there: Home, Add-ins.";
    return;
  }
  void fillWhenLoaded(element, async () => (await loadRest()).fillPane);
});
