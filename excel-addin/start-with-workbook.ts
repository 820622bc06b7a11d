/** Makes Excel load the add-in when this workbook is opened: its formulas show #NAME? until somebody does. */

/** Only a shared runtime can; a refusal costs nothing but the opening of the pane. */
export async function startWithWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // The workbook may be read-only.
  }
}
