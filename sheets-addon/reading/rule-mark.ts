/** Whose conditional format a rule of the spreadsheet is. */
import { readMark } from "../marker";

/** The id of the change that made it; null for other people's rules, among them those without a condition, such as colour scales. */
export function markOfRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  return readMark(String(condition.getCriteriaValues()[0]));
}
