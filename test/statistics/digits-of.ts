/** How many digits of a number are right: the measure that NIST's reference data are used with. */

/** -log10 of the relative error (of the absolute one where 0 is expected), 17 for equality. */
export function digitsOf(actual: number, expected: number): number {
  if (actual === expected) return 17;
  const error = Math.abs(actual - expected);
  return -Math.log10(expected === 0 ? error : error / Math.abs(expected));
}
