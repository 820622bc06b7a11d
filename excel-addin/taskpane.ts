/**
 * The script that Excel starts: formulas and buttons are registered at once. Two more come behind it, each when it is first wanted:
 * `scorecard` for what shows KPIs, `work` for what changes the workbook and for the other views.
 */
import type { CustomFunction } from "../shared/functions/define-function";
import { fillWhenLoaded } from "./fill-when-loaded";
import { INQUIRY_NAMES, REGISTER_NAMES, registerFunctions } from "./functions";
import { registerRibbon } from "./ribbon";
import type * as Scorecard from "./scorecard";

const fetchScorecard = (): Promise<typeof Scorecard> => import(/* webpackChunkName: "scorecard" */ "./scorecard");

// Before anything is awaited: formulas in a workbook that opens do not wait.
registerFunctions([
  { names: REGISTER_NAMES, fetch: fetchRegisterFunctions },
  { names: INQUIRY_NAMES, fetch: async () => (await fetchScorecard()).fetchInquiryFunctions() },
]);
registerRibbon(async () => (await fetchScorecard()).host);

async function fetchRegisterFunctions(): Promise<readonly CustomFunction[]> {
  return (await import(/* webpackChunkName: "scorecard" */ "../shared/functions/register-functions")).REGISTER_FUNCTIONS;
}

void Office.onReady(({ host: application }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  if (application !== Office.HostType.Excel) {
    element.textContent = "This page is Plumbline's pane in Excel. Open it there: Home, Add-ins.";
    return;
  }
  void fillWhenLoaded(element, async () => (await fetchScorecard()).fillPane);
});
