/** The statistics as one writes them down at first, with arrays, filters and sorts: the peers that ours are timed beside. */

/** Mean and limits by filter and reduce, and the number of points that any of the four NHS rules marks. */
export function plainSignals(values: readonly number[]): number {
  const mean = average(values);
  const reach = 2.66 * average(values.slice(1).map((value, i) => Math.abs(value - values[i]!)));
  const isOutside = values.map((value) => Math.abs(value - mean) > reach);
  const isNear = values.map((value, i) => !isOutside[i] && Math.abs(value - mean) > (2 / 3) * reach);
  const sides = values.map((value) => Math.sign(value - mean));
  const steps = values.slice(1).map((value, i) => Math.sign(value - values[i]!));
  const marked = new Set<number>();
  const windows = (length: number): number[][] =>
    values.slice(length - 1).map((_, first) => Array.from({ length }, (_unused, i) => first + i));
  const agree = (signs: readonly number[]): boolean => signs[0] !== 0 && signs.every((sign) => sign === signs[0]);
  isOutside.forEach((outside, i) => outside && marked.add(i));
  for (const window of windows(7)) {
    const ofWindow = window.map((i) => sides[i]!);
    if (agree(ofWindow) || agree(window.slice(1).map((i) => steps[i - 1]!))) window.forEach((i) => marked.add(i));
  }
  for (const window of windows(3)) {
    const near = window.filter((i) => isNear[i]);
    if (near.length >= 2 && agree(window.map((i) => sides[i]!))) near.forEach((i) => marked.add(i));
  }
  return marked.size;
}

/** Every pair compared by sign, ties counted in a map. */
export function plainMannKendall(values: readonly number[]): number {
  let score = 0;
  for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) score += Math.sign(values[j]! - values[i]!);
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = values.length;
  const ties = [...counts.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  return (score - Math.sign(score)) / Math.sqrt((n * (n - 1) * (2 * n + 5) - ties) / 18);
}

/** All slopes pushed into an array and sorted, as simple-statistics' medians are. */
export function plainTheilSen(values: readonly number[]): number {
  const slopes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) slopes.push((values[j]! - values[i]!) / (j - i));
  }
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  return slopes.length % 2 === 1 ? slopes[Math.floor(middle)]! : (slopes[middle - 1]! + slopes[middle]!) / 2;
}

/** The same seasonal theta forecast of the next value, its smoothing weight by trying a thousand. */
export function plainForecast(values: readonly number[], cycle: number): number {
  const indices = plainIndices(values, cycle);
  const adjusted = values.map((value, i) => value / indices[i % cycle]!);
  const fits = Array.from({ length: 991 }, (_, i) => plainSmoothing(adjusted, 0.01 + i / 1000));
  const { alpha, level } = fits.reduce((best, fit) => (fit.squares < best.squares ? fit : best));
  const lag = (1 - (1 - alpha) ** values.length) / alpha;
  return (level + (plainLine(adjusted).slope / 2) * lag) * indices[values.length % cycle]!;
}

function plainIndices(values: readonly number[], cycle: number): readonly number[] {
  let indices = Array<number>(cycle).fill(1);
  let ratios: number[] = [];
  const byPhase = (numbers: readonly number[]): number[] =>
    indices.map((_, phase) => average(numbers.filter((_n, i) => i % cycle === phase)));
  for (let round = 0; round < 6; round++) {
    const { slope, intercept } = plainLine(values.map((value, i) => value / indices[i % cycle]!));
    ratios = values.map((value, i) => value / (intercept + slope * i));
    const means = byPhase(ratios);
    indices = means.map((mean) => mean / average(means));
  }
  const means = byPhase(ratios);
  const between = ratios.reduce((sum, _, i) => sum + (means[i % cycle]! - average(ratios)) ** 2, 0) / (cycle - 1);
  const within = ratios.reduce((sum, ratio, i) => sum + (ratio - means[i % cycle]!) ** 2, 0) / (values.length - cycle - 1);
  const strength = Math.max(0, 1 - (cycle - 3) / ((cycle - 1) * (between / within)));
  return indices.map((index) => 1 + strength * (index - 1));
}

function plainSmoothing(values: readonly number[], alpha: number): { alpha: number; level: number; squares: number } {
  const errors = (start: number): { level: number; errors: number[] } => {
    let level = start;
    const list = values.map((value) => {
      const error = value - level;
      level += alpha * error;
      return error;
    });
    return { level, errors: list };
  };
  const zero = errors(0).errors;
  const weights = values.map((_, i) => (1 - alpha) ** i);
  const start = zero.reduce((sum, error, i) => sum + error * weights[i]!, 0) / weights.reduce((sum, weight) => sum + weight * weight, 0);
  const fit = errors(start);
  return { alpha, level: fit.level, squares: fit.errors.reduce((sum, error) => sum + error * error, 0) };
}

function plainLine(values: readonly number[]): { slope: number; intercept: number } {
  const middle = (values.length - 1) / 2;
  const height = average(values);
  const products = values.reduce((sum, value, i) => sum + (i - middle) * (value - height), 0);
  const slope = products / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return { slope, intercept: height - slope * middle };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
