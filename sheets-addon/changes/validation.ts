/** Offers a list of words in a cell; other entries are allowed and marked. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyValidation(target: Target, change: Change & { kind: "validation" }): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...change.list], true)
    .setAllowInvalid(true)
    .setHelpText("Synonyms are read too.")
    .build();
  rangeOf(target, change).setDataValidation(rule);
}
