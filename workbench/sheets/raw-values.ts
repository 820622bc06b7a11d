/** Cells as scripts get them and give them: dates as Date, blanks as empty text, errors as their text. */
import { isError, type Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { readEntered } from "../excel/entered-content";
import type { Content } from "../excel/model/workbook-model";
import type { GoogleState } from "./google-state";
import { momentOf, wallClock } from "./wall-clock";

/** A number is a date if its format shows one. */
export function toRaw(state: GoogleState, value: Value, format: string): unknown {
  if (value === null) return "";
  if (isError(value)) return value.code;
  return typeof value === "number" && showsDate(format) ? state.createDate(momentOf(value, state.timeZone)) : value;
}

/** What becomes of a value that a script writes: the same as if it were typed. */
export function fromRaw(state: GoogleState, raw: unknown): Content {
  if (Object.prototype.toString.call(raw) !== "[object Date]") return readEntered(raw === null || raw === undefined ? "" : raw);
  const [year, month, day, hours, minutes, seconds] = wallClock((raw as Date).getTime(), state.timeZone);
  return { value: serialOf(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / 86_400 };
}

function showsDate(format: string): boolean {
  return format !== "General" && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
