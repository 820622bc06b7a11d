/** A status in a terminal's few colours; the glyph and the word always stand beside it. */
import type { createColors } from "picocolors";
import type { Status } from "../../shared/kpi/verdict";

export type Colors = ReturnType<typeof createColors>;

/** Bright where something needs a look, quiet where nothing can be said. */
export function statusColor(status: Status, colors: Colors): (text: string) => string {
  switch (status) {
    case "Achieved":
    case "On track":
      return colors.green;
    case "At risk":
      return colors.yellow;
    case "Off track":
    case "Missed":
      return colors.red;
    case "Too early":
    case "Stale":
      return colors.cyan;
    case "No data":
    case "Not started":
    case "No target":
      return colors.dim;
  }
}
