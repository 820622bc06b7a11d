/** Entry of Code.js: what the script's public functions call. The bundle keeps it in the one global Plumbline_, private by its underscore. */
import { commands } from "../shared/commands/catalogue";
import { buildMenu, runFromMenu as runCommandFromMenu } from "./menu";
import { createPaneServer } from "./pane-server";
import { markEdited } from "./revision";

export { customFunction } from "./custom-function";
export { showPane } from "./menu";

export const { paneSnapshot, paneRun, paneGoTo, paneRevision, paneSelection } = createPaneServer(commands);

/** A simple trigger, run without any right in a spreadsheet where nobody has used the add-on yet. */
export function onOpen(): void {
  buildMenu(commands);
}

/** A simple trigger, run with every edit of everyone: one small write to a cache, and no look at what was edited. */
export function onEdit(): void {
  markEdited();
}

export function runFromMenu(name: string): void {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`unknown command: ${name}`);
  runCommandFromMenu(command);
}
