/** The ribbon's buttons: each runs a command of the catalogue, under the id that the manifest gives it. */
import { refusalOf } from "./explain-error";
import type { ExcelHost } from "./host";

/** The command writes what is chosen from the pane's list; the button opens the list. */
const INSERT_FUNCTION = "insertFunction";

/** The commands that have a button, here or at the cells: known before the commands are; a test compares with their catalogue. */
export const BUTTONS = [
  "newRegister",
  "refreshScorecard",
  "dashboard",
  "reviewPack",
  "checkRegister",
  "insertChart",
  "insertFunction",
  "statusColours",
  "trafficLights",
  "progressBar",
  "sparklines",
  "removeFormats",
] as const;

/** Call before anything is awaited: a button may be what starts the add-in. */
export function registerRibbon(fetch: () => Promise<ExcelHost>, names: readonly string[] = BUTTONS): void {
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void handle(name, fetch, event));
  }
}

/** Where the host cannot be fetched, the pane says so. */
async function handle(name: string, fetch: () => Promise<ExcelHost>, event: Office.AddinCommands.Event): Promise<void> {
  const host = await fetch().catch(() => null);
  if (host && name !== INSERT_FUNCTION) return press(name, host, event);
  event.completed();
  host?.askForFunctions();
  await showPane();
}

/** An event that is never completed leaves Excel waiting, and the button dead: so it ends before anything else is shown. */
async function press(name: string, host: ExcelHost, event: Office.AddinCommands.Event): Promise<void> {
  const report = await host.run(name, {}).catch(refusalOf);
  event.completed();
  host.tell(report);
  if (!report.ok || report.findings.length > 0) await showPane();
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
