/** A score from 0 to 10 (or another best) on one straight line through a red and a green mark. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";

/** best/10 · (3.3 + 3.3·(actual - red)/(green - red)), clamped to 0..best: 3.3 at red, 6.6 at green. Green may be below red. */
export function score(actual: number, marks: { red: number; green: number; best: number }): number {
  const { red, green, best } = marks;
  if (red === green) throw new CellError("#NUM!", `green must differ from red: ${red}`);
  if (!(best > 0)) throw new CellError("#NUM!", `best must be above zero: ${best}`);
  const outOfTen = 3.3 + (3.3 * (actual - red)) / (green - red);
  return finite((best / 10) * Math.min(10, Math.max(0, outOfTen)), "score");
}
