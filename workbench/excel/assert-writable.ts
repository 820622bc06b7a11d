/** Where Excel refuses to write. */
import { excelError } from "./excel-error";
import type { HostState } from "./host-state";
import type { Place } from "./model/workbook-model";

export function assertWritable(state: HostState, { sheet }: Pick<Place, "sheet">): void {
  if (state.protectedSheets.has(sheet.id)) throw excelError("AccessDenied", "You cannot perform the requested operation.");
}
