/** A cell as the text that it says. */
import { isError, type Value } from "../cell/cell";

/** Trimmed, line breaks as spaces; TRUE and FALSE as a sheet shows them; an error by its code. */
export function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string")
    return value.includes("\n")
      ? value
          .trim()
          .split("\n")
          .map((line) => line.trim())
          .join(" ")
      : value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "#NUM!";
  return isError(value) ? value.code : ""; // what is no cell's content at all says nothing
}
