/** The ribbon's buttons: each runs a command of the catalogue, under the id that the manifest gives it. */
import { withSurface, type Command } from "../shared/commands/command";
import { refusalOf } from "./explain-error";
import type { ExcelHost } from "./host";

/** The command writes what is chosen from the pane's list; the button opens the list. */
const INSERT_FUNCTION = "insertFunction";

/** Call before anything is awaited: a button may be what starts the add-in. */
export function registerRibbon(commands: readonly Command[], host: ExcelHost): void {
  for (const { name } of withSurface(commands)) {
    const handle = name === INSERT_FUNCTION ? askForFunctions : press;
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void handle(name, host, event));
  }
}

/** An event that is never completed leaves Excel waiting, and the button dead: so it ends before anything else is shown. */
async function press(name: string, host: ExcelHost, event: Office.AddinCommands.Event): Promise<void> {
  const report = await host.run(name, {}).catch(refusalOf);
  event.completed();
  host.tell(report);
  if (!report.ok || report.findings.length > 0) await showPane();
}

async function askForFunctions(_name: string, host: ExcelHost, event: Office.AddinCommands.Event): Promise<void> {
  event.completed();
  host.askForFunctions();
  await showPane();
}

/** Only a shared runtime can open its own pane; elsewhere the user does. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The report is kept for when the pane is opened.
  }
}
