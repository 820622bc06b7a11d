/** Snapshots and errors back from the JSON in which they cross to the page. */
import { CellError, isErrorCode } from "../../shared/cell/cell-error";
import type { Snapshot } from "../../shared/workbook/snapshot";

/** Cells that hold an error are errors again. */
export function reviveSnapshot(text: string): Snapshot {
  return JSON.parse(text, (_key, value: unknown) => (isErrorJson(value) ? new CellError(value.error, value.message) : value)) as Snapshot;
}

function isErrorJson(value: unknown): value is { readonly error: CellError["code"]; readonly message: string } {
  return typeof value === "object" && value !== null && isErrorCode((value as { error?: unknown }).error);
}
