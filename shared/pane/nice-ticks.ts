/** Round numbers for an axis: steps of 1, 2 or 5 times a power of ten. */

/** Values nearer to each other than this share of their size are drawn as one. */
const TOO_CLOSE = 1e-9;
const SMALLEST = 1e-90;

/** What toFixed can do. */
const MOST_DECIMALS = 100;

/** Ascending, the first at or below min and the last at or above max; about `count` of them. */
export function niceTicks(min: number, max: number, count: number): readonly number[] {
  const size = Math.max(Math.abs(min), Math.abs(max));
  const span = max - min > Math.max(size * TOO_CLOSE, SMALLEST) ? max - min : size > SMALLEST ? size : 1;
  const rough = span / Math.max(1, count - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(min / step + 1e-12);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-12));
  // Multiplying whole numbers keeps 0.3 from becoming 0.30000000000000004.
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(Math.min(decimals, MOST_DECIMALS))),
  );
}
