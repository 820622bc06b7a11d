/** Growth: from an earlier value to the latest, and the steady yearly (or monthly …) rate between two values. */
import { CellError } from "../cell/cell-error";
import { finite } from "../cell/finite";

/** (latest - earlier) / |earlier|, with earlier `periods` positions before the last one. #N/A if it is blank, missing or zero. */
export function growth(values: readonly (number | null)[], periods: number): number {
  const latest = values[values.length - 1] ?? null;
  const earlier = values[values.length - 1 - periods] ?? null;
  if (latest === null) throw new CellError("#N/A", "growth requires a latest value: it is blank");
  if (earlier === null) throw new CellError("#N/A", `growth requires a value ${periods} periods before the latest: there is none`);
  if (earlier === 0) throw new CellError("#N/A", "growth requires an earlier value other than zero");
  return finite((latest - earlier) / Math.abs(earlier), "growth");
}

/**
 * Compound growth rate per period: (last / first)^(1 / periods) - 1, which is what RRI answers.
 * #NUM! from zero, across a change of sign, and for no time between the two.
 */
export function cagr(first: number, last: number, periods: number): number {
  if (!(periods > 0)) throw new CellError("#NUM!", `periods must be above zero: ${periods}`);
  if (first === 0) throw new CellError("#NUM!", "first must not be zero: nothing grows from it");
  if (first > 0 ? last < 0 : last > 0) throw new CellError("#NUM!", `first and last must have the same sign: ${first} and ${last}`);
  return finite((last / first) ** (1 / periods) - 1, "growth rate");
}
