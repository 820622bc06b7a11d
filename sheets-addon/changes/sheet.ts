/** Makes sure that a sheet exists: a new one comes last, and the sheet that the user looks at stays in front. */
import type { Change } from "../../shared/workbook/change";
import type { Target } from "../writing/target";

export function applySheet({ spreadsheet, sheets, made }: Target, { sheet }: Change & { kind: "sheet" }): void {
  const key = sheet.toLowerCase();
  if (sheets.has(key)) return;
  const active = spreadsheet.getActiveSheet();
  const added = spreadsheet.insertSheet(sheet, sheets.size);
  made.push(() => spreadsheet.deleteSheet(added));
  sheets.set(key, added);
  spreadsheet.setActiveSheet(active);
}
