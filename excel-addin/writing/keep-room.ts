/** How much of the workbook a write reads only in order to put it back: Excel on the web sends 5 MB at a time, and a failure is rare. */
import { toArea } from "../../shared/cell/a1";
import type { Target } from "./target";

const MOST_CELLS = 50_000;

interface Kept {
  readonly sheet: string;
  readonly range: string;
  /** Contents of a cell are 1. */
  readonly weight?: number;
}

/** False if there is none left for these cells, which are noted as not kept. */
export function hasRoom({ kept, notKept }: Target, { sheet, range, weight = 1 }: Kept): boolean {
  const { top, left, bottom, right } = toArea(range);
  const cells = (bottom - top + 1) * (right - left + 1) * weight;
  if (kept.cells + cells > MOST_CELLS) {
    notKept.add(`${sheet}!${range}`);
    return false;
  }
  kept.cells += cells;
  return true;
}
