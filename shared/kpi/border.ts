/** Comparisons at a border, where rounding in the last bits must not decide: the border belongs to the better class. */

/** Far above the rounding of a few operations, far below anything that a person measures. */
const RELATIVE_TOLERANCE = 1e-12;

/** value ≥ border, rounding forgiven. */
export function reaches(value: number, border: number): boolean {
  return value >= border - RELATIVE_TOLERANCE * Math.max(Math.abs(value), Math.abs(border));
}
