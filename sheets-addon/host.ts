/** Google Sheets as a host: one reading, one command, one writing, and nobody else's command in between. */
import { toArea, readArea } from "../shared/cell/a1";
import type { Place } from "../shared/cell/finding";
import type { Command } from "../shared/commands/command";
import type { Report } from "../shared/workbook/report";
import type { CommandInput, SelectedRange, Snapshot } from "../shared/workbook/snapshot";
import { explainError } from "./explain-error";
import { readHiddenFormulas } from "./reading/hidden-formulas";
import { readSelection } from "./reading/read-selection";
import { readWorkbook, type Reading } from "./reading/read-workbook";
import { startStopwatch, type Stopwatch } from "./stopwatch";
import { applyChanges } from "./writing/apply-changes";

/** Longest wait for someone else's command, in milliseconds. */
const PATIENCE = 20_000;

export function takeSnapshot(): Snapshot {
  return readWorkbook({ sheets: "all" }).snapshot;
}

/** Null if that is no single rectangle of cells. */
export function takeSelection(): SelectedRange | null {
  return readSelection(SpreadsheetApp.getActiveSpreadsheet());
}

/** What Sheets refuses is a report; a mistake in a command is none, and is thrown. */
export function runCommand(command: Command, input: CommandInput): Report {
  const stopwatch = startStopwatch(command.label);
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE)) return refusal("another Plumbline command is at work in this spreadsheet: try again in a moment");
  try {
    return perform(command, input, stopwatch);
  } finally {
    stopwatch.stop();
    lock?.releaseLock();
  }
}

/** A sheet or a cell that is gone is no error: there is nothing to show. */
export function goTo({ sheet: name, cell }: Place): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet || sheet.isSheetHidden()) return;
  const { top, left } = readArea(cell) ?? toArea("A1");
  if (top < sheet.getMaxRows() && left < sheet.getMaxColumns()) sheet.getRange(top + 1, left + 1).activate();
}

function perform(command: Command, input: CommandInput, stopwatch: Stopwatch): Report {
  let reading: Reading;
  let snapshot: Snapshot;
  try {
    reading = readWorkbook(command.reads, stopwatch.look);
    snapshot = command.reads.emptiness ? readHiddenFormulas(reading) : reading.snapshot;
    stopwatch.look("Calculating");
  } catch (error) {
    return refusal(`nothing was changed: ${explainError(error)}`);
  }
  const { changes, report } = command.run(snapshot, input);
  const refused = applyChanges(changes, reading, stopwatch);
  return refused === null ? report : refusal(refused);
}

function refusal(message: string): Report {
  return { ok: false, message, findings: [] };
}
