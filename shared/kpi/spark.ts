/** Sparklines of text, for cells that can show nothing else: ▁▃▅█. */
const STEPS = "▁▂▃▄▅▆▇█";
const MIDDLE = "▄";
const GAP = " ";

/**
 * The last `width` values as bars from their lowest to their highest; a gap is a space, values without difference are all of
 * middle height. Only the shape is told: the lowest bar is the minimum, not zero.
 */
export function spark(values: readonly (number | null)[], width: number): string {
  const shown = values.slice(-width);
  const numbers = shown.filter((value): value is number => value !== null);
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const high = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return shown.map((value) => (value === null ? GAP : low === high ? MIDDLE : STEPS.charAt(stepOf(value, low, high)))).join("");
}

/** Halved before the subtraction: the span of two numbers near the limits would be infinite. */
function stepOf(value: number, low: number, high: number): number {
  const share = (value / 2 - low / 2) / (high / 2 - low / 2);
  return Math.min(STEPS.length - 1, Math.floor(share * STEPS.length));
}
