/** Excel as a host of the pane and the ribbon: one reading, one command, one writing; one thing after the other. */
import type { Place } from "../shared/cell/finding";
import type { Command } from "../shared/commands/command";
import { findScorecard } from "../shared/scorecard/scorecard-layout";
import type { PaneHost } from "../shared/workbook/pane-host";
import type { Report } from "../shared/workbook/report";
import type { CommandInput, Snapshot } from "../shared/workbook/snapshot";
import { createAutoRefresh } from "./auto-refresh";
import { explainError, refusalOf } from "./explain-error";
import { hasCustomFunctions } from "./features";
import { knownAfter, knownFrom, UNREAD } from "./known-workbook";
import { createListeners } from "./listeners";
import type { readHiddenFormulas } from "./reading/hidden-formulas";
import { readWorkbook, type Reading } from "./reading/read-workbook";
import { createSelectionWatch, readSelection } from "./selection";
import { startWithWorkbook } from "./start-with-workbook";
import { watchWorkbook } from "./watch-workbook";
import type { applyChanges } from "./writing/apply-changes";

export interface ExcelHost extends PaneHost {
  /** Tells the pane what a command said that was run elsewhere. */
  readonly tell: (report: Report) => void;
  /** Asks the pane to show its list of functions. */
  readonly askForFunctions: () => void;
}

/** What it takes to run a command; the pane shows a workbook without it. */
export interface CommandWork {
  readonly commands: readonly Command[];
  readonly applyChanges: typeof applyChanges;
  readonly readHiddenFormulas: typeof readHiddenFormulas;
}

interface Prepared extends Pick<CommandWork, "applyChanges"> {
  readonly command: Command;
  readonly reading: Reading;
}

const NOT_FETCHED = "the commands could not be fetched: look at the connection, then try again";

/** `fetchWork` is called when the first command runs, and again where it failed. */
export function createExcelHost(fetchWork: () => Promise<CommandWork>): ExcelHost {
  let known = UNREAD;
  let last: Promise<unknown> = Promise.resolve();
  // A button of the ribbon may be what starts the add-in: then it is done before the pane is there.
  const reports = createListeners<Report>({ keepsUnheard: true });
  const asked = createListeners<void>({ keepsUnheard: true });
  const watch = watchWorkbook();
  let isWatching = false;

  /** Two readings at once would be harmless, but a reading between another command's reading and writing would not. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function read(request: Command["reads"]): Promise<Reading> {
    const reading = await readWorkbook(request, known.hints);
    known = knownFrom(reading);
    // Excel refuses its events, too, while a cell is being edited: now it does not.
    if (isWatching) watch.start();
    return reading;
  }

  /** With what only this command has to know. */
  async function readFor({ reads }: Command, work: CommandWork): Promise<Reading> {
    const reading = await read(reads);
    return reads.emptiness ? { ...reading, snapshot: await work.readHiddenFormulas(reading.snapshot) } : reading;
  }

  async function prepare(name: string): Promise<Prepared | Report> {
    const work = await fetchWork().catch(() => null);
    if (!work) return { ok: false, message: NOT_FETCHED, findings: [] };
    const command = work.commands.find((each) => each.name === name);
    if (!command) throw new Error(`unknown command: ${name}`);
    const reading = await orRefusal(readFor(command, work));
    return "ok" in reading ? reading : { command, reading, applyChanges: work.applyChanges };
  }

  async function perform({ command, reading, applyChanges }: Prepared, input: CommandInput): Promise<Report> {
    const { changes, report } = command.run(reading.snapshot, input);
    const added = await orRefusal(applyChanges(changes, reading.state));
    if ("ok" in added) return added;
    known = knownAfter(reading, changes, added);
    if (!changes.some(({ kind }) => kind === "formula")) return report;
    await startWithWorkbook();
    return reading.state.calculatesManually
      ? { ...report, message: `${report.message}; the workbook calculates only when asked: press F9` }
      : report;
  }

  async function takeSnapshot(): Promise<Snapshot> {
    try {
      return (await read({ sheets: "all" })).snapshot;
    } catch (error) {
      throw new Error(explainError(error), { cause: error });
    }
  }

  function run(name: string, input: CommandInput): Promise<Report> {
    return inTurn(async () => {
      const prepared = await prepare(name);
      return "ok" in prepared ? prepared : perform(prepared, input);
    });
  }

  /** Null where there is no scorecard: one that the user has deleted does not come back by itself. */
  function refreshExisting(): Promise<Report | null> {
    return inTurn(async () => {
      const prepared = await prepare("refreshScorecard");
      if ("ok" in prepared) return prepared;
      return findScorecard(prepared.reading.snapshot) ? perform(prepared, {}) : null;
    });
  }

  return {
    run,
    snapshot: (): Promise<Snapshot> => inTurn(takeSnapshot),
    goTo: (place) => inTurn(() => goTo(place)),
    // What we wrote ourselves is no news, nor that our own sheets are recalculated after it.
    onChange: (listener) => {
      isWatching = true;
      watch.start();
      return watch.listen(({ sheetId, cause, isOwn }) => {
        if (!isOwn && (cause === "edit" || !known.ownSheets.has(sheetId))) listener();
      });
    },
    onReport: reports.listen,
    tell: reports.tell,
    selection: readSelection,
    onSelection: createSelectionWatch(),
    // There is nothing to insert where there are no functions.
    get hasFunctions(): boolean {
      return hasCustomFunctions();
    },
    onFunctionsAsked: asked.listen,
    askForFunctions: () => asked.tell(),
    autoRefresh: createAutoRefresh({
      watch,
      ownSheets: () => known.ownSheets,
      refresh: () => refreshExisting().catch(refusalOf),
      tell: reports.tell,
    }),
  };
}

/** What Excel refuses is a report; a mistake in a command is none, and is thrown. */
async function orRefusal<T>(work: Promise<T>): Promise<T | Report> {
  try {
    return await work;
  } catch (error) {
    return refusalOf(error);
  }
}

/** A sheet that is gone or hidden is no error: there is nothing to show. */
async function goTo({ sheet, cell }: Place): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell === "" ? "A1" : cell).select();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
