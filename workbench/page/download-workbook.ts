/** Hands the workbook that is open to the browser as a download, and says what the file does not keep. */
import type { FUniver } from "@univerjs/core/facade";
import { saveWorkbook, type SavedWorkbook } from "../saving/save-workbook";
import { lastEdit } from "../step-history";
import type { ChartBoard } from "../univer-charts";
import { calculated } from "../univer-host";
import type { Opened } from "./open-workbook";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Downloaded extends Opened {
  /** The last edit that is in the file: writing takes its time, in which there may be others. */
  readonly upTo: object | null;
}

/** `name` is that of the file that was opened; "" for none. */
export async function downloadWorkbook(api: FUniver, charts: ChartBoard, name: string): Promise<Downloaded> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return { ok: false, message: "No workbook is open", upTo: null };
  // What is being typed belongs to it.
  await workbook.endEditingAsync(true);
  await calculated(api);
  const upTo = lastEdit(workbook);
  let saved: SavedWorkbook;
  try {
    saved = await saveWorkbook(workbook, charts);
  } catch (error) {
    // What Univer takes and Excel does not, such as a name of a sheet: the writer says what and where.
    if (!(error instanceof Error) || error.name !== "InvalidArgumentError") throw error;
    return { ok: false, message: `Not downloaded: ${error.message}`, upTo };
  }
  const file = `${name.replace(/\.[^.]*$/, "") || "workbook"}.xlsx`;
  offer(saved.bytes, file);
  return { ok: true, message: sentence(file, saved), upTo };
}

function offer(bytes: Uint8Array, file: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = file;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function sentence(file: string, { leftOut, hasOwnFormulas }: SavedWorkbook): string {
  return [
    `Downloaded as ${file}.`,
    ...(hasOwnFormulas ? ["Its KPI_ formulas need Plumbline: Excel without it shows their last values, LibreOffice #NAME?."] : []),
    ...(leftOut.length > 0 ? [`An .xlsx file of ours cannot keep: ${leftOut.join(", ")}.`] : []),
  ].join(" ");
}
