/** What formulas can begin without: commands, the host behind them, and the pane. */
import { commands } from "../shared/commands/catalogue";
import { mountPane } from "../shared/pane/mount-pane";
import { hasCustomFunctions } from "./features";
import { createExcelHost } from "./host";

export const host = createExcelHost(commands);

/** Call once Office is ready. There is nothing to insert where there are no functions. */
export function fillPane(element: Element): void {
  mountPane(element, hasCustomFunctions() ? host : { ...host, guide: undefined });
}
