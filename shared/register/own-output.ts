/** Recognises what we wrote ourselves, scorecards and pages: their columns look like a register's and like measurements, and are neither. */
import type { Grid } from "../cell/cell";
import { textOf } from "./cell-text";
import { HEADER_ROWS } from "./find-header";
import { headerKey } from "./match-headers";

/** Headers that nobody fills in by hand. */
const COMPUTED = new Set([
  "status",
  "rag",
  "glyph",
  "progress",
  "attainment",
  "nextclass",
  "spark",
  "pace",
  "requiredrate",
  "projected",
  "periodsmet",
  "favourable",
]);
const OURS = new Set(["nextclass", "spark", "glyph", "requiredrate", "periodsmet", "attainment"]);

/** How the second line of every page that we write begins. */
export const OWN_MARK = "Written by Plumbline";

/** Three computed columns, one of them under a name that only we use; or a page that says so. */
export function isOwnOutput(grid: Grid): boolean {
  if (textOf(grid[1]?.[0]).startsWith(`${OWN_MARK} `)) return true;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row += 1) {
    const headers = (grid[row] ?? []).map((cell) => headerKey(textOf(cell)));
    if (headers.filter((header) => COMPUTED.has(header)).length >= 3 && headers.some((header) => OURS.has(header))) return true;
  }
  return false;
}
