/** Pieces of formulas that more than one sheet needs. */

/**
 * value ≥ goal (sign 1) or ≤ goal (-1), where rounding in the last bits does not decide: as in shared/kpi/border.ts, whose
 * `size` is here a list of further cells.
 */
export function meets(value: string, goal: string, options: { sign: 1 | -1; sizes?: readonly string[] }): string {
  const difference = options.sign === 1 ? `${value}-${goal}` : `${goal}-${value}`;
  const sizes = [value, goal, ...(options.sizes ?? [])].map((size) => `ABS(${size})`);
  return `${difference}>=-1E-12*MAX(${sizes.join(",")})`;
}
