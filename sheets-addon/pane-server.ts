/**
 * What the pane's page asks of the spreadsheet. Everything crosses between the two as JSON text: Google's own bridge loses dates
 * and undefined, and turns errors in cells into something else.
 */
import type { Command } from "../shared/commands/command";
import type { CommandInput } from "../shared/workbook/snapshot";
import { goTo, runCommand, takeSelection, takeSnapshot } from "./host";
import { markEdited, readRevision } from "./revision";
import type { PaneServer } from "./sidebar/pane-bridge";

export function createPaneServer(commands: readonly Command[]): PaneServer {
  return {
    paneSnapshot: () => JSON.stringify(takeSnapshot()),
    paneRun: (name, input) => {
      const command = commands.find((each) => each.name === name);
      if (!command) throw new Error(`unknown command: ${name}`);
      const report = runCommand(command, JSON.parse(input) as CommandInput);
      // What a script writes is no edit to Google, and other people's panes are to see it.
      markEdited();
      return JSON.stringify(report);
    },
    paneGoTo: (sheet, cell) => goTo({ sheet, cell }),
    paneRevision: () => readRevision(),
    paneSelection: () => JSON.stringify(takeSelection()),
  };
}
