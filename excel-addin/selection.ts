/** What the user has selected, for a pane that takes cells by having them selected. */
import type { SelectedRange } from "../shared/workbook/snapshot";
import { codeOf, explainError } from "./explain-error";
import { createListeners } from "./listeners";
import { queueSelection } from "./reading/queue-reading";
import { toSelection } from "./reading/to-snapshot";
import { startOnce } from "./start-once";

/** Null if that is no single rectangle of cells. Throws with a sentence for the user where Excel cannot tell. */
export async function readSelection(): Promise<SelectedRange | null> {
  try {
    return await Excel.run(async (context) => {
      const queued = queueSelection(context.workbook.getSelectedRange());
      await context.sync();
      return toSelection(queued);
    });
  } catch (error) {
    if (codeOf(error) === "InvalidSelection") return null;
    throw new Error(explainError(error), { cause: error });
  }
}

/** Excel is asked for its events when the first listener comes; without them the pane can still ask what is selected. */
export function createSelectionWatch(): (listener: () => void) => () => void {
  const { listen, tell } = createListeners<void>();
  const start = startOnce(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(() => Promise.resolve(tell()));
      await context.sync();
    }),
  );
  return (listener) => {
    start();
    return listen(listener);
  };
}
