/** Targets that cannot all hold: what the parts are to be at most leaves less than what the whole is to be at least, or the reverse. */
import type { Formula } from "../../formula/formula";
import { displayName } from "../../kpi/display-name";
import { orientation } from "../../kpi/direction";
import type { Kpi } from "../../kpi/kpi";
import type { KpiResult } from "../../kpi/kpi-result";
import { formatValue, readUnit } from "../../kpi/unit";
import type { Subject } from "../subject";
import { intervalOf, type Interval } from "./interval";
import type { Opposed } from "./structural-conflicts";
import { sumOfChildren } from "./sum-of-children";

/** Targets that are rounded may miss each other by this much. */
const ROUNDING = 0.005;

export function impossibleTargets(subject: Subject): readonly Opposed[] {
  const byId = new Map(subject.results.map((result) => [result.kpi.id, result]));
  const wholes = [
    ...subject.formulas.map(({ kpi, formula, parts }) => ({ kpi, formula, parts: [...parts].map(([name, part]) => ({ name, part })) })),
    ...subject.judged.flatMap(({ kpi }) => {
      const children = sumOfChildren(subject, kpi);
      const parts = children.map((part) => ({ name: part.id, part }));
      const args = children.map(({ id }): Formula => ({ is: "name", name: id, at: 0 }));
      return children.length === 0 ? [] : [{ kpi, formula: sumOf(args), parts }];
    }),
  ];
  return wholes.flatMap(({ kpi, formula, parts }) => {
    const whole = byId.get(kpi.id);
    const results = parts.flatMap(({ name, part }) => (byId.get(part.id) ? [{ name, result: byId.get(part.id)! }] : []));
    return whole && results.length === parts.length ? opposed(whole, formula, results) : [];
  });
}

interface Part {
  readonly name: string;
  readonly result: KpiResult;
}

function opposed(whole: KpiResult, formula: Formula, parts: readonly Part[]): readonly Opposed[] {
  const wanted = goalOf(whole);
  const set = parts.filter(({ result }) => goalOf(result) !== null);
  if (wanted === null || set.length === 0 || !areOfOneTime([whole, ...set.map(({ result }) => result)], formula)) return [];
  const goals = new Map(parts.map(({ name, result }) => [name, goalOf(result) ?? anything(result)]));
  const possible = intervalOf(formula, (name) => goals.get(name) ?? [-Infinity, Infinity]);
  const slack = ROUNDING * Math.max(...[...wanted, ...possible].filter(Number.isFinite).map(Math.abs), 0);
  const unit = readUnit(whole.kpi.unit);
  const bound =
    possible[1] < wanted[0] - slack
      ? `at most ${formatValue(possible[1], unit)}, and it is to be at least ${formatValue(wanted[0], unit)}`
      : possible[0] > wanted[1] + slack
        ? `at least ${formatValue(possible[0], unit)}, and it is to be at most ${formatValue(wanted[1], unit)}`
        : null;
  if (bound === null) return [];
  const names = set.map(({ result }) => displayName(result.kpi)).join(", ");
  const reason = `targets cannot all hold: with those of ${names} ${displayName(whole.kpi)} comes to ${bound}`;
  return set.map(({ result }) => ({ a: whole.kpi, b: result.kpi, reason }));
}

/** Where the target lets the value be; null where there is none. */
function goalOf(result: KpiResult): Interval | null {
  const { kpi } = result;
  if (kpi.kind === "metric") return null;
  if (kpi.direction === "range") return kpi.low === null || kpi.high === null ? null : [kpi.low, kpi.high];
  const way = orientation(kpi.direction);
  if (kpi.target === null || way === 0) return null;
  return way > 0 ? [kpi.target, Infinity] : [anything(result)[0] > kpi.target ? -Infinity : anything(result)[0], kpi.target];
}

/** What was never negative will not be. */
function anything({ kpi, series }: KpiResult): Interval {
  const known = [kpi.target, kpi.low, kpi.baseline, kpi.actual, ...series.points.map(({ value }) => value)].filter(
    (value): value is number => value !== null,
  );
  return known.length > 0 && known.every((value) => value >= 0) ? [0, Infinity] : [-Infinity, Infinity];
}

/** Targets for one day, or to be held always; totals since the start add up, and cannot be divided by what is no total. */
function areOfOneTime(results: readonly KpiResult[], formula: Formula): boolean {
  const dues = results.flatMap(({ kpi }) => kpi.due ?? []);
  if (dues.length > 0 && Math.max(...dues) - Math.min(...dues) > 31) return false;
  const totals = results.map(({ kpi }) => isTotal(kpi));
  if (!totals.includes(true)) return true;
  return totals.every((total) => total) && isSum(formula);
}

function isTotal({ aggregation, direction }: Kpi): boolean {
  return aggregation === "sum" && (direction === "increase" || direction === "decrease");
}

function isSum(formula: Formula): boolean {
  switch (formula.is) {
    case "name":
      return true;
    case "operation":
      return (formula.operator === "+" || formula.operator === "-") && isSum(formula.left) && isSum(formula.right);
    case "call":
      return formula.function === "sum" && formula.args.every(isSum);
    default:
      return false;
  }
}

function sumOf(args: readonly Formula[]): Formula {
  return { is: "call", function: "sum", args };
}
