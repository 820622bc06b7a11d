/** What numbers that a user selected say of their targets: nobody tells whether 0.85 or 85 is meant, so the numbers themselves do. */

export interface Scale {
  /** Green from. */
  readonly high: number;
  /** Amber from. */
  readonly low: number;
  /** The target itself. */
  readonly full: number;
}

/** Shares change colour at the borders of a status, which is what shares of a target are compared with elsewhere. */
const SHARES: Scale = { high: 0.9, low: 0.75, full: 1 };
const PERCENTS: Scale = { high: 90, low: 75, full: 100 };
/** As KPI_SCORE gives them. */
const SCORES: Scale = { high: 6.6, low: 3.3, full: 10 };

/** Single KPIs go far beyond their targets, but hardly ever half of them beyond twice the target. */
const MOST = 2;

/** Null for numbers that are no shares, such as amounts. */
export function scaleOf(numbers: readonly number[]): Scale | null {
  const sizes = numbers.map(Math.abs).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (middle <= MOST * SHARES.full) return SHARES;
  if ((sizes[sizes.length - 1] ?? 0) <= SCORES.full) return SCORES;
  return middle <= MOST * PERCENTS.full ? PERCENTS : null;
}
