/** A range of Univer as the address that a workbook file writes. */
import type { IRange } from "@univerjs/core";
import { areaAddress } from "../../shared/cell/a1";

const LAST = { row: 1_048_575, column: 16_383 };

/** A whole column or row has no bounds of its own in Univer: it gets those of the format. */
export function toFileAddress({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const within = (value: number, most: number, otherwise: number): number => (Number.isFinite(value) ? Math.min(most, value) : otherwise);
  return areaAddress({
    top: within(startRow, LAST.row, 0),
    left: within(startColumn, LAST.column, 0),
    bottom: within(endRow, LAST.row, LAST.row),
    right: within(endColumn, LAST.column, LAST.column),
  });
}
