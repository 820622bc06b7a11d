/** SPARKLINE for the spreadsheet underneath, which has none: bars and lines of block characters, so that one sees where Google draws them. */
import { isError, isGrid, type Grid, type Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { spark } from "../../shared/kpi/spark";
import type { FunctionEntry } from "../univer-functions";

export const SPARKLINE: FunctionEntry = { name: "SPARKLINE", summary: "A small chart in a cell.", parameters: [] };

const LENGTH = 10;

/** Bars of one value, SPARKLINE(value, {"charttype","bar"; "max",1; …}), and lines of a range. */
export function sparkline([value, options]: readonly unknown[]): Value {
  if (isGrid(value)) return line(value.flat());
  if (typeof value !== "number" || !isGrid(options)) return new CellError("#N/A", "only bars of one value and lines can be drawn");
  const max = optionOf(options, "max");
  if (optionOf(options, "charttype") !== "bar" || typeof max !== "number")
    return new CellError("#N/A", "only bars with a maximum can be drawn");
  return "█".repeat(Math.round((LENGTH * Math.min(value, max)) / max));
}

function line(values: readonly Value[]): Value {
  const numbers = values.map((value) => (typeof value === "number" ? value : null));
  return numbers.some((number) => number !== null) ? spark(numbers, numbers.length) : new CellError("#N/A", "a line must have numbers");
}

function optionOf(options: Grid, name: string): Value | undefined {
  const value = options.find(([key]) => key === name)?.[1];
  return isError(value) ? undefined : value;
}
