/** Offers a list of words in a cell; another entry is allowed after a warning. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

/** Excel keeps the list in one text of at most this length. */
export const LONGEST_LIST = 255;

export function queueValidation(target: Target, change: Change & { kind: "validation" }): void {
  const { dataValidation } = rangeOf(target, change);
  dataValidation.rule = { list: { inCellDropDown: true, source: change.list.join(",") } };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Not in the list", message: "Synonyms are read too. Keep it?" };
}
