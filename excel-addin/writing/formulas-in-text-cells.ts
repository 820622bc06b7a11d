/** Formulas in cells that are formatted as text, where Excel takes a formula for a text: known once they are written, and put right then. */
import { onFailure } from "./take-back";
import { rangeOf, type Target } from "./target";

export interface WrittenFormula {
  readonly sheet: string;
  readonly at: string;
  readonly formula: string;
  /** Of the cell, as it was loaded before the formula was written. */
  readonly cell: Excel.Range;
}

const TEXT = "@";
const GENERAL = "General";

/** Once what was written is there; answers with false if there is nothing to send. */
export function queueTextCells(target: Target): boolean {
  const asText = target.formulas.filter(({ cell }) => (cell.numberFormat as unknown[][])[0]?.[0] === TEXT);
  for (const { sheet, at, formula, cell } of asText) {
    const range = rangeOf(target, { sheet, range: at });
    range.numberFormat = [[GENERAL]];
    range.formulas = [[formula]];
    onFailure(
      target,
      () => cell.numberFormat as string[][],
      ({ worksheets }, format) => {
        worksheets.getItem(sheet).getRange(at).numberFormat = format;
      },
    );
  }
  return asText.length > 0;
}
