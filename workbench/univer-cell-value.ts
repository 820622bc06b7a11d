/** What a cell of Univer holds, as a plain value. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Value } from "../shared/cell/cell";
import { toCellError } from "./univer-values";

/** The cell's own content; where it has none, what another cell's formula spilled into it. */
export function readCellData(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Value {
  const cell = own?.v !== undefined && own.v !== null ? own : own?.p ? own : (spilled ?? own);
  if (!cell) return null;
  if (cell.p) return readRichText(cell);
  const content = cell.v;
  if (content === undefined || content === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return content === true || content === 1 || content === "1" || content === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof content === "string" && content !== "") return Number(content);
  return typeof content === "string" && /^#[A-Z/_]+[A0-9!?]$/.test(content) ? toCellError(content) : content;
}

function readRichText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
}
