/** Does one series move some periods before another? Tested on what each does beyond its own habits, so that two trends are no proof. */
import { CellError } from "../cell/cell-error";
import { autocorrelation } from "./autocorrelation";
import { adjustForSeason, seasonOf } from "./season";
import { twoSidedStudent } from "./student";
import { toNumbers, type Values } from "./values";

export type LeadVerdict = "leads" | "moves together" | "no lead found" | "not enough data";

export interface LagCorrelation {
  /** Periods by which the leading series comes first. */
  readonly lag: number;
  readonly correlation: number;
  /** Pairs that it rests on. */
  readonly count: number;
  /** Two-sided probability by chance, times the number of lags tried (Bonferroni). */
  readonly p: number;
}

export interface Lead {
  readonly verdict: LeadVerdict;
  /** The lag with the smallest p; null without enough data. */
  readonly best: LagCorrelation | null;
  readonly lags: readonly LagCorrelation[];
}

export interface LeadOptions {
  readonly maxLag?: number;
  /** Periods of a seasonal cycle, whose season is taken out first. */
  readonly cycle?: number;
}

const FEWEST_PAIRS = 12;
const SIGNIFICANT = 0.05;
/** From this lag-1 autocorrelation on a series wanders rather than returns, and only its changes can be compared. */
const WANDERS = 0.7;

/**
 * Correlations of `leading` with `lagging` 0 to maxLag periods later. Both lose their season; both are differenced if one of them
 * wanders; both pass the filter that leaves no lag-1 autocorrelation in the leading one (Box and Jenkins 1970, prewhitening):
 * only then is chance the usual chance.
 */
export function leadOf(leading: Values, lagging: Values, { maxLag = 6, cycle = 1 }: LeadOptions = {}): Lead {
  if (!Number.isInteger(maxLag) || maxLag < 0) throw new CellError("#NUM!", `max lag must be a whole number from 0: ${maxLag}`);
  if (leading.length !== lagging.length) {
    throw new CellError("#N/A", `leading and lagging must have the same number of periods: ${leading.length} and ${lagging.length}`);
  }
  const seasons = [seasonOf(leading, cycle), seasonOf(lagging, cycle)] as const;
  const [x, y] = prewhitened(adjustForSeason(leading, seasons[0]), adjustForSeason(lagging, seasons[1]));
  // Values from which a season was estimated are no longer free to agree or not.
  const spent = Math.max(...seasons.map(({ strength }) => strength)) * (cycle - 1);
  const inflation = varianceInflation(x, y);
  const tried = Array.from({ length: maxLag + 1 }, (_, lag) => correlationAt(x, y, { lag, spent, inflation })).filter(
    (found) => found !== null,
  );
  const lags = tried.map((found) => ({ ...found, p: Math.min(1, found.p * tried.length) }));
  const best = lags.reduce<LagCorrelation | null>((least, next) => (least && least.p <= next.p ? least : next), null);
  return { verdict: verdictOf(best), best, lags };
}

function verdictOf(best: LagCorrelation | null): LeadVerdict {
  if (!best) return "not enough data";
  if (best.p > SIGNIFICANT) return "no lead found";
  return best.lag === 0 ? "moves together" : "leads";
}

function prewhitened(leading: Float64Array, lagging: Float64Array): readonly [Float64Array, Float64Array] {
  const wanders = [leading, lagging].some((series) => (autocorrelation(series) ?? 0) > WANDERS);
  const x = wanders ? filtered(leading, 1) : leading;
  const y = wanders ? filtered(lagging, 1) : lagging;
  const habit = autocorrelation(x) ?? 0;
  return [filtered(x, habit), filtered(y, habit)];
}

/** Each value less a share of the one before it; nothing where one of the two is missing. */
function filtered(series: Float64Array, share: number): Float64Array {
  return toNumbers(series.map((value, i) => (i === 0 ? NaN : value - share * series[i - 1]!)));
}

/** What both series' remaining habits add to the variance of their correlation: Bartlett's formula (1955), first three lags. */
function varianceInflation(x: Float64Array, y: Float64Array): number {
  const shared = [1, 2, 3].reduce((sum, lag) => sum + (autocorrelation(x, lag) ?? 0) * (autocorrelation(y, lag) ?? 0), 0);
  return Math.max(1, 1 + 2 * shared);
}

interface LagQuestion {
  readonly lag: number;
  readonly spent: number;
  readonly inflation: number;
}

/** Pearson's correlation of pairs without gaps, with its t test; null for too few pairs or a series that does not vary. */
function correlationAt(x: Float64Array, y: Float64Array, { lag, spent, inflation }: LagQuestion): LagCorrelation | null {
  const pairs: (readonly [number, number])[] = [];
  for (let i = lag; i < y.length; i++) {
    if (!Number.isNaN(x[i - lag]) && !Number.isNaN(y[i])) pairs.push([x[i - lag]!, y[i]!]);
  }
  const count = pairs.length;
  const degrees = count - 2 - spent;
  if (degrees < FEWEST_PAIRS - 2) return null;
  const meanX = pairs.reduce((sum, [a]) => sum + a, 0) / count;
  const meanY = pairs.reduce((sum, [, b]) => sum + b, 0) / count;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xx += (a - meanX) ** 2;
    yy += (b - meanY) ** 2;
    xy += (a - meanX) * (b - meanY);
  }
  if (xx === 0 || yy === 0) return null;
  const correlation = Math.min(1, Math.max(-1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  const unexplained = 1 - correlation * correlation;
  const p = unexplained <= 0 ? 0 : twoSidedStudent(correlation * Math.sqrt(degrees / (unexplained * inflation)), degrees);
  return { lag, correlation, count, p };
}
