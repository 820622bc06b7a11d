/** The straight line of least squares (OLS), centred first and summed with double the digits: Norris and the like to 12 digits. */
import type { Points } from "./points";
import { sum, sumOfProducts } from "./sums";
import { centre } from "./summary";

export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Standard deviation of the residuals, divided by n - 2; null for two points, which any line through them fits. */
  readonly residualDeviation: number | null;
  /** Standard errors of slope and intercept; null where the residual deviation is. */
  readonly slopeError: number | null;
  readonly interceptError: number | null;
  /** Share of the variance that the line explains (R²); 1 for values that do not vary. */
  readonly determination: number;
}

/** Line through the points, value = intercept + slope · time; null for fewer than two different times. */
export function fitLine({ times, values }: Points): Line | null {
  const n = times.length;
  if (n < 2 || times[0] === times[n - 1]) return null;
  const t = centre(times);
  const y = centre(values);
  const restT = sum(t.deviations);
  const restY = sum(y.deviations);
  const squaresT = sumOfProducts(t.deviations, t.deviations) - (restT * restT) / n;
  const squaresY = sumOfProducts(y.deviations, y.deviations) - (restY * restY) / n;
  const slope = (sumOfProducts(t.deviations, y.deviations) - (restT * restY) / n) / squaresT;
  const meanT = t.mean + restT / n;
  const height = restY / n - (slope * restT) / n;
  const residuals = y.deviations.map((dy, i) => dy - slope * t.deviations[i]! - height);
  const squares = sumOfProducts(residuals, residuals);
  const residualDeviation = n > 2 ? Math.sqrt(squares / (n - 2)) : null;
  return {
    slope,
    intercept: y.mean + height - slope * t.mean,
    residualDeviation,
    slopeError: residualDeviation === null ? null : residualDeviation / Math.sqrt(squaresT),
    interceptError: residualDeviation === null ? null : residualDeviation * Math.sqrt(1 / n + (meanT * meanT) / squaresT),
    determination: squaresY > 0 ? Math.max(0, 1 - squares / squaresY) : 1,
  };
}
