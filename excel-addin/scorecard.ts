/** What shows KPIs: the host behind pane and ribbon, and the pane with its scorecard. What works on the workbook comes in a script behind. */
import type { CustomFunction } from "../shared/functions/define-function";
import { mountPane } from "../shared/pane/mount-pane";
import { createExcelHost, type CommandWork } from "./host";

export const host = createExcelHost(fetchWork);

/** Call once Office is ready. */
export function fillPane(element: Element): void {
  mountPane(element, host);
}

export async function fetchInquiryFunctions(): Promise<readonly CustomFunction[]> {
  return (await import(/* webpackChunkName: "work" */ "../shared/functions/inquiry-functions")).INQUIRY_FUNCTIONS;
}

async function fetchWork(): Promise<CommandWork> {
  const [{ commands }, { applyChanges }, { readHiddenFormulas }] = await Promise.all([
    import(/* webpackChunkName: "work" */ "../shared/commands/catalogue"),
    import(/* webpackChunkName: "work" */ "./writing/apply-changes"),
    import(/* webpackChunkName: "work" */ "./reading/hidden-formulas"),
  ]);
  return { commands, applyChanges, readHiddenFormulas };
}
