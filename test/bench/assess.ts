/** How one series with a hold-out was forecast: errors of three methods, what the interval covered, and chances against what happened. */
import { chanceOf, shownChance } from "../../shared/statistics/chance";
import { forecast } from "../../shared/statistics/forecast";
import { plainTheta, seasonalNaive } from "./plain-theta";

export interface HeldOutSeries {
  readonly id: string;
  readonly p?: string;
  readonly m: number;
  readonly x: readonly number[];
  readonly h: readonly number[];
}

interface Errors {
  readonly smape: number;
  readonly mase: number;
}

/** A chance that was told, and 1 or 0 for whether it happened. */
interface Event {
  readonly chance: number;
  readonly happened: number;
}

export interface Assessment {
  readonly group: string;
  readonly errors: Readonly<Record<"seasonal naive" | "plain theta" | "ours", Errors>>;
  readonly covered: readonly boolean[];
  readonly events: readonly Event[];
}

/** Null for a series without hold-out, or whose history never moves, so that it has no unit of error. */
export function assess({ p = "series", m, x, h }: HeldOutSeries, { last, horizon }: { last: number; horizon: number }): Assessment | null {
  const held = h.slice(0, horizon);
  const history = Number.isFinite(last) ? x.slice(-last) : x;
  const unit = mean(x.slice(m).map((value, i) => Math.abs(value - x[i]!)));
  const ours = forecast(history, { cycle: m, periods: Math.max(1, held.length) });
  if (!ours || held.length === 0 || !(unit > 0)) return null;
  const naive = seasonalNaive(history, m, held.length);
  const errorsOf = (points: readonly number[]): Errors => ({
    smape: mean(
      held.map((value, i) => (value === points[i] ? 0 : (200 * Math.abs(value - points[i]!)) / (Math.abs(value) + Math.abs(points[i]!)))),
    ),
    mase: mean(held.map((value, i) => Math.abs(value - points[i]!))) / unit,
  });
  return {
    group: p,
    errors: {
      "seasonal naive": errorsOf(naive),
      "plain theta": errorsOf(plainTheta(history, m, held.length)),
      ours: errorsOf(ours.map(({ point }) => point)),
    },
    covered: held.map((value, i) => value >= ours[i]!.low && value <= ours[i]!.high),
    events: eventsOf(history, { held, naive, unit, cycle: m }),
  };
}

/** Will the first, the middle and the last period held out reach what the naive method says, or a usual error less or more? */
function eventsOf(
  history: readonly number[],
  setting: { held: readonly number[]; naive: readonly number[]; unit: number; cycle: number },
): readonly Event[] {
  const { held, naive, unit, cycle } = setting;
  const periods = new Set([1, Math.ceil(held.length / 2), held.length]);
  return [...periods].flatMap((period) =>
    [-1, 0, 1].map((errors): Event => {
      const target = naive[period - 1]! + errors * unit;
      return { chance: chanceOf(history, { atLeast: target, periods: period, cycle })!, happened: held[period - 1]! >= target ? 1 : 0 };
    }),
  );
}

export interface CalibrationStep {
  readonly shown: number;
  readonly count: number;
  /** Mean of the chances shown as this step. */
  readonly chance: number;
  /** How often it happened. */
  readonly share: number;
}

export function calibration(assessments: readonly Assessment[]): readonly CalibrationStep[] {
  const events = assessments.flatMap(({ events: of }) => of);
  const steps = [...new Set(events.map(({ chance }) => shownChance(chance)))].sort((a, b) => a - b);
  return steps.map((shown) => {
    const members = events.filter(({ chance }) => shownChance(chance) === shown);
    return {
      shown,
      count: members.length,
      chance: mean(members.map(({ chance }) => chance)),
      share: mean(members.map(({ happened }) => happened)),
    };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
