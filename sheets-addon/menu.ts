/** The menu Extensions › Plumbline: the pane, and the commands of the catalogue that need nothing typed. */
import { insertFunction } from "../shared/commands/insert-function";
import { withSurface, type Command } from "../shared/commands/command";
import type { Report } from "../shared/workbook/report";
import type { CommandInput } from "../shared/workbook/snapshot";
import { runCommand } from "./host";
import { markEdited } from "./revision";

const TITLE = "Plumbline";

/** Seconds; a negative number keeps the message until the next. */
const UNTIL_NEXT = -1;
const SHORT = 8;

/**
 * Builds the menu and does nothing else: before someone has allowed the add-on in this spreadsheet, Google runs this without the
 * right to anything more.
 */
export function buildMenu(commands: readonly Command[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu().addItem("Open pane", "showPane").addSeparator();
  for (const { label, name } of withSurface(commands)) menu.addItem(label, name);
  menu.addToUi();
}

export function showPane(): void {
  showPage("");
}

/** The page learns from its own text what to show first: Google hands it nothing else. */
function showPage(first: "" | "functions"): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(TITLE);
  if (first !== "") page.setContent(page.getContent().replace('<div id="pane">', `<div id="pane" data-show="${first}">`));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Runs a command and says what came of it: in passing if all is well, else in words that wait to be read. */
export function runFromMenu(command: Command): void {
  // Which function is a choice that the pane offers.
  if (command === insertFunction) return showPage("functions");
  const input = askFor(command);
  if (!input) return;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast("Working …", command.label, UNTIL_NEXT);
  let report: Report;
  try {
    report = runCommand(command, input);
  } catch (error) {
    // Google shows what a script throws; the message that work goes on would stay beside it.
    spreadsheet.toast("Nothing was done.", command.label, SHORT);
    throw error;
  }
  markEdited();
  spreadsheet.toast(report.ok ? messageOf(report) : "Nothing was done.", command.label, SHORT);
  if (!report.ok) SpreadsheetApp.getUi().alert(command.label, messageOf(report), SpreadsheetApp.getUi().ButtonSet.OK);
}

/** Null if the user thinks better of it. */
function askFor({ name, label }: Command): CommandInput | null {
  if (name !== "newRegister") return {};
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(label, "Start from a worked example? No gives blank sheets.", ui.ButtonSet.YES_NO_CANCEL);
  if (answer !== ui.Button.YES && answer !== ui.Button.NO) return null;
  return { example: answer === ui.Button.YES };
}

function messageOf({ message, findings }: Report): string {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  if (findings.length === 0) return sentence;
  return `${sentence} ${findings.length === 1 ? "One finding" : `${findings.length} findings`}: open the pane to see.`;
}
