/** Listens to Excel's events of changed and recalculated cells and of deleted sheets, once, for all who want to know. */
import { createListeners } from "./listeners";
import { startOnce } from "./start-once";

export interface WorkbookEvent {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  readonly cause: "edit" | "calculation";
  /** Done by somebody else who has the workbook open. */
  readonly isRemote: boolean;
  /** Written by this add-in; older Excels do not tell. */
  readonly isOwn: boolean;
}

export interface WorkbookWatch {
  /** Calls the listener after cells changed, by hand, by this add-in or by recalculation. Returns how to stop it. */
  readonly listen: (listener: (event: WorkbookEvent) => void) => () => void;
  /** Asks Excel for its events, once Office is ready; the first time only. */
  readonly start: () => void;
}

export function watchWorkbook(): WorkbookWatch {
  const { listen, tell } = createListeners<WorkbookEvent>();
  async function register(): Promise<void> {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ triggerSource, worksheetId, source }) => {
        const isOwn = triggerSource === "ThisLocalAddin";
        tell({ sheetId: worksheetId, cause: "edit", isRemote: source === "Remote", isOwn });
        return Promise.resolve();
      });
      // What a deleted sheet held is missing from now on.
      worksheets.onDeleted.add(({ worksheetId, source }) => {
        tell({ sheetId: worksheetId, cause: "edit", isRemote: source === "Remote", isOwn: false });
        return Promise.resolve();
      });
      worksheets.onCalculated.add(({ worksheetId }) =>
        Promise.resolve(tell({ sheetId: worksheetId, cause: "calculation", isRemote: false, isOwn: false })),
      );
      await context.sync();
    });
  }

  // Without events the pane still works: it is read anew with every command.
  return { listen, start: startOnce(register) };
}
