/** Reads the formulas of cells that a command wants to be empty. */
import { areaAddress } from "../../shared/cell/a1";
import { cellsInQuestion, tellHiddenFormulas } from "../../shared/workbook/hidden-formulas";
import type { Snapshot } from "../../shared/workbook/snapshot";

/** The snapshot with "" for formulas that show nothing; costs a round trip. */
export async function readHiddenFormulas(snapshot: Snapshot): Promise<Snapshot> {
  const cells = cellsInQuestion(snapshot);
  if (!cells) return snapshot;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(cells.sheet).getRange(areaAddress(cells.area)).load("formulas");
    await context.sync();
    return tellHiddenFormulas(snapshot, cells, range.formulas as unknown[][]);
  });
}
