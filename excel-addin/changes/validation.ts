/** Offers a list of words in a cell; another entry is allowed after a warning. */
import type { Change } from "../../shared/workbook/change";
import { onFailure } from "../writing/take-back";
import { isAdded, rangeOf, type Target } from "../writing/target";

/** Excel keeps the list in one text of at most this length. */
export const LONGEST_LIST = 255;

export function queueValidation(target: Target, change: Change & { kind: "validation" }): void {
  if (!isAdded(target, change.sheet)) keepValidation(target, change);
  const { dataValidation } = rangeOf(target, change);
  dataValidation.rule = { list: { inCellDropDown: true, source: change.list.join(",") } };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Not in the list", message: "Synonyms are read too. Keep it?" };
}

function keepValidation(target: Target, { sheet, range }: Change & { kind: "validation" }): void {
  // Another proxy: the one that is set would answer with what it was set to.
  const before = rangeOf(target, { sheet, range }).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  onFailure(
    target,
    () => before.type,
    ({ worksheets }, type) => {
      const { dataValidation } = worksheets.getItem(sheet).getRange(range);
      dataValidation.clear();
      if (type === "None") return;
      // Excel tells no rule for cells whose rules differ.
      if (type === "Inconsistent" || type === "MixedCriteria") return void target.notKept.add(`${sheet}!${range}`);
      const { rule, errorAlert, prompt, ignoreBlanks } = before;
      dataValidation.set({ rule, errorAlert, prompt, ignoreBlanks });
    },
  );
}
