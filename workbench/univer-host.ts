/** Univer as a host of the pane: reads the workbook once, runs a command, applies its changes once. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { readArea } from "../shared/cell/a1";
import type { Place } from "../shared/cell/finding";
import type { Day } from "../shared/cell/serial-day";
import type { Command } from "../shared/commands/command";
import type { PaneHost } from "../shared/workbook/pane-host";
import type { Report } from "../shared/workbook/report";
import type { CommandInput } from "../shared/workbook/snapshot";
import { applyChanges } from "./apply-changes";
import type { ChartBoard } from "./univer-charts";
import { onSelection, readSelection } from "./univer-selection";
import { readSnapshot } from "./univer-snapshot";
import { findSheet } from "./univer-target";

export interface UniverHostOptions {
  readonly api: FUniver;
  readonly commands: readonly Command[];
  readonly locale: string;
  /** The only clock. */
  readonly today: () => Day;
  /** Null where there is no page to draw on. */
  readonly charts: ChartBoard | null;
  /** Brings a selected cell into view, which only a page can. */
  readonly reveal: (sheet: FWorksheet, row: number, column: number) => void;
}

/** Longest wait for a calculation; a slow workbook is then shown with what it has so far. */
const CALCULATION_MS = 10_000;

/** Univer's mutations that can change what a snapshot holds. */
const CHANGES_VALUES = new Set(
  [
    ...[
      "set-range-values",
      "move-range",
      "insert-row",
      "insert-col",
      "remove-rows",
      "remove-col",
      "move-rows",
      "move-columns",
      "reorder-range",
    ],
    ...["insert-sheet", "remove-sheet", "set-worksheet-name", "add-table", "delete-table", "set-sheet-table"],
  ]
    .map((id) => `sheet.mutation.${id}`)
    .concat(["set-formula-calculation-result", "set-defined-name", "remove-defined-name"].map((id) => `formula.mutation.${id}`)),
);

export function createUniverHost(options: UniverHostOptions): PaneHost {
  const { api } = options;
  const read = (request: Command["reads"]): ReturnType<typeof readSnapshot> =>
    readSnapshot(openWorkbook(api), request, { today: options.today(), locale: options.locale });
  let isApplying = false;

  async function run(name: string, input: CommandInput): Promise<Report> {
    const command = options.commands.find((each) => each.name === name);
    if (!command) throw new Error(`unknown command: ${name}`);
    const { changes, report } = command.run(read(command.reads), input);
    isApplying = true;
    try {
      applyChanges(openWorkbook(api), changes, options.charts);
      await calculated(api);
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error), findings: [] };
    } finally {
      isApplying = false;
    }
    return report;
  }

  async function goTo({ sheet: name, cell }: Place): Promise<void> {
    const workbook = openWorkbook(api);
    const sheet = findSheet(workbook, name);
    if (!sheet) return;
    workbook.setActiveSheet(sheet);
    const { top, left } = readArea(cell) ?? { top: 0, left: 0 };
    if (top >= sheet.getMaxRows() || left >= sheet.getMaxColumns()) return;
    workbook.setActiveRange(sheet.getRange(top, left));
    options.reveal(sheet, top, left);
  }

  function onChange(listener: () => void): () => void {
    const subscription = api.onCommandExecuted(({ id }) => {
      if (CHANGES_VALUES.has(id) && !isApplying) listener();
    });
    const opened = api.addEvent(api.Event.WorkbookCreated, listener);
    return () => {
      subscription.dispose();
      opened.dispose();
    };
  }

  return {
    snapshot: () => Promise.resolve(read({ sheets: "all" })),
    run,
    goTo,
    onChange,
    hasFunctions: true,
    selection: () => Promise.resolve(readSelection(openWorkbook(api))),
    onSelection: (listener) => onSelection(api, listener),
  };
}

/** Resolves once all formulas show their values. */
export function calculated(api: FUniver): Promise<void> {
  return api.getFormula().onCalculationResultApplied(CALCULATION_MS);
}

function openWorkbook(api: FUniver): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("no workbook is open");
  return workbook;
}
