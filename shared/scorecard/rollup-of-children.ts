/** One score for the children of a KPI: by weight, the worst or the best of them, or all actuals over all targets. */
import { answer } from "../kpi/answer";
import { attainment } from "../kpi/attainment";
import { orientation } from "../kpi/direction";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import { clampShare } from "../kpi/progress";
import { rollup, type RollupMethod } from "../kpi/rollup";
import { readUnit } from "../kpi/unit";
import { total } from "../kpi/aggregation";
import { scoreOf } from "./rollup-by-objective";

/** A child with its own result, and with what its own children amount to: used where it has no score of its own. */
export interface ChildScore {
  readonly result: KpiResult;
  readonly isJudged: boolean;
  readonly rollup: { readonly score: number | null; readonly coverage: number; readonly kpis: number } | null;
}

export interface ChildrenRollup {
  readonly score: number | null;
  readonly coverage: number;
  readonly reason: string;
}

/** A child without an answer leaves with its weight; half an answer, a roll-up of half coverage, counts with half of it. */
export function rollupOfChildren(children: readonly ChildScore[], method: RollupMethod): ChildrenRollup {
  if (method === "ratio") return ratioOfSums(children.map(({ result }) => result));
  const scores = children.map(({ result, isJudged, rollup: below }) => {
    const own = isJudged ? scoreOf(result) : null;
    return own !== null ? { score: own, coverage: 1 } : { score: below?.score ?? null, coverage: below?.coverage ?? 0 };
  });
  const weights = children.map(({ result }) => (method === "weighted" ? result.kpi.weight : 1));
  const { value, reason } = answer(
    () =>
      rollup(
        scores.map(({ score }) => score),
        weights,
        { method },
      ).score,
  );
  const all = total(weights);
  const there = total(weights.map((weight, i) => (scores[i]!.score === null ? 0 : weight * scores[i]!.coverage)));
  return { score: value, coverage: value === null || all === 0 ? 0 : there / all, reason };
}

/** What one child adds to both sums. */
interface Amounts {
  readonly actual: number | null;
  readonly target: number;
}

/** Sum of actuals against sum of targets, for amounts of one unit; rates by numerators and denominators, which percentages do not tell. */
function ratioOfSums(results: readonly KpiResult[]): ChildrenRollup {
  const none = (reason: string): ChildrenRollup => ({ score: null, coverage: 0, reason });
  const [first] = results;
  if (!first) return none("roll-up requires at least one score");
  const { unit, direction } = first.kpi;
  if (results.some(({ kpi }) => nameKey(kpi.unit) !== nameKey(unit))) return none("sums require children of one unit");
  if (orientation(direction) === 0 || results.some(({ kpi }) => orientation(kpi.direction) !== orientation(direction)))
    return none("sums require children of which more, or less, is better alike");
  const isRate = readUnit(unit).kind === "percent" || results.every((result) => result.series.aggregation === "rate");
  const amounts = results.map((result) => (isRate ? partsOf(result) : plainAmounts(result)));
  const known = amounts.filter((amount): amount is Amounts => amount !== null);
  const present = known.filter(({ actual }) => actual !== null);
  if (present.length === 0) return none(isRate ? "rates require numerators and denominators" : "roll-up requires at least one score");
  const target = total(present.map((amount) => amount.target));
  const { value, reason } = answer(() => clampShare(attainment(total(present.map(({ actual }) => actual ?? 0)), target, { direction })));
  const missing = results.length - present.length;
  const weight = total(known.map((amount) => Math.abs(amount.target)));
  const covered =
    missing === 0 ? 1 : known.length < results.length || weight === 0 ? present.length / results.length : Math.abs(target) / weight;
  return { score: value, coverage: value === null ? 0 : covered, reason };
}

function plainAmounts({ actual, target }: KpiResult): Amounts | null {
  return target === null ? null : { actual, target };
}

/** The numerator that there is against the one that the target asks of this denominator. */
function partsOf({ target, series, period }: KpiResult): Amounts | null {
  const point = period && series.points.find((candidate) => candidate.period.start === period.start);
  if (target === null || !point || point.numerator === null || point.denominator === null) return null;
  return { actual: point.numerator, target: target * point.denominator };
}
