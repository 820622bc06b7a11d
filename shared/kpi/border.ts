/** Comparisons at a border, where rounding in the last bits must not decide: the border belongs to the better class. */

/** Far above the rounding of a few operations, far below anything that a person measures. */
const RELATIVE_TOLERANCE = 1e-12;

/**
 * value ≥ border, rounding forgiven. `size` is the magnitude of the numbers that the border was computed from, where it
 * may be larger than the border itself: on the way from -0.3 to 0.1 a border of zero is off by what is small beside 0.3.
 */
export function reaches(value: number, border: number, size = 0): boolean {
  return value >= border - RELATIVE_TOLERANCE * Math.max(Math.abs(value), Math.abs(border), Math.abs(size));
}
