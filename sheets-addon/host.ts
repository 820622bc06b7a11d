/** Google Sheets as a host: one reading, one command, one writing, and nobody else's command in between. */
import { toArea, readArea } from "../shared/cell/a1";
import type { Place } from "../shared/cell/finding";
import type { Command } from "../shared/commands/command";
import type { Report } from "../shared/workbook/report";
import type { CommandInput, Snapshot } from "../shared/workbook/snapshot";
import { explainError } from "./explain-error";
import { readWorkbook, type Reading } from "./reading/read-workbook";
import { applyChanges } from "./writing/apply-changes";

/** Longest wait for someone else's command, in milliseconds. */
const PATIENCE = 20_000;

/** Google stops a script after six minutes, wherever it is; so we stop ourselves before, while there is time to take back. */
const MOST_TIME = 4.5 * 60_000;

export function takeSnapshot(): Snapshot {
  return readWorkbook({ sheets: "all" }).snapshot;
}

/** What Sheets refuses is a report; a mistake in a command is none, and is thrown. */
export function runCommand(command: Command, input: CommandInput): Report {
  const assertTime = startClock();
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE)) return refusal("another Plumbline command is at work in this spreadsheet: try again in a moment");
  try {
    return perform(command, { input, assertTime });
  } finally {
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

function perform(command: Command, { input, assertTime }: { readonly input: CommandInput; readonly assertTime: () => void }): Report {
  let reading: Reading;
  try {
    reading = readWorkbook(command.reads);
    assertTime();
  } catch (error) {
    return refusal(`nothing was changed: ${explainError(error)}`);
  }
  const { changes, report } = command.run(reading.snapshot, input);
  const refused = applyChanges(changes, reading, assertTime);
  return refused === null ? report : refusal(refused);
}

function startClock(): () => void {
  const started = new Date().getTime();
  return () => {
    if (new Date().getTime() - started > MOST_TIME)
      throw new Error(
        "the spreadsheet is too large for the six minutes that Google gives a script: move old measurements to a spreadsheet of their own",
      );
  };
}

function refusal(message: string): Report {
  return { ok: false, message, findings: [] };
}
