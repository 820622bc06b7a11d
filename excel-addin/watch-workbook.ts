/** Listens to Excel's events of changed and recalculated cells, once, for all who want to know. */

/**
 * Calls listeners after cells changed, by hand or by recalculation. What this add-in wrote itself is no news, nor is the
 * recalculation of our own sheet, which follows everything that we write.
 */
export function watchWorkbook(ownSheetId: () => string): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  const tell = (): Promise<void> => {
    listeners.forEach((listener) => listener());
    return Promise.resolve();
  };
  let isRegistered = false;

  async function register(): Promise<void> {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") await tell();
      });
      worksheets.onCalculated.add(async ({ worksheetId }) => {
        if (worksheetId !== ownSheetId()) await tell();
      });
      await context.sync();
    });
  }

  return (listener) => {
    listeners.add(listener);
    if (!isRegistered) {
      isRegistered = true;
      // Without events the pane still works: it is read anew with every command.
      register().catch(() => (isRegistered = false));
    }
    return () => void listeners.delete(listener);
  };
}
