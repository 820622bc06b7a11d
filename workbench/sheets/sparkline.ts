/** SPARKLINE for the spreadsheet underneath, which has none: a bar of block characters, so that one sees where Google draws one. */
import { isError, isGrid, type Grid, type Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import type { FunctionEntry } from "../univer-functions";

export const SPARKLINE: FunctionEntry = { name: "SPARKLINE", summary: "A small chart in a cell.", parameters: [] };

const LENGTH = 10;

/** Bars only: SPARKLINE(value, {"charttype","bar"; "max",1; …}). */
export function sparkline([value, options]: readonly unknown[]): Value {
  if (typeof value !== "number" || !isGrid(options)) return new CellError("#N/A", "only bars of one value can be drawn");
  const max = optionOf(options, "max");
  if (optionOf(options, "charttype") !== "bar" || typeof max !== "number")
    return new CellError("#N/A", "only bars with a maximum can be drawn");
  return "█".repeat(Math.round((LENGTH * Math.min(value, max)) / max));
}

function optionOf(options: Grid, name: string): Value | undefined {
  const value = options.find(([key]) => key === name)?.[1];
  return isError(value) ? undefined : value;
}
