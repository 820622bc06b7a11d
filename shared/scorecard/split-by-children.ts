/** The change of a KPI without formula split among its children, where their numbers show how they make it. */
import { formulaEffects } from "../formula/formula-effects";
import type { Formula, Operator } from "../formula/formula";
import { workOut, type Worked } from "../formula/work-out";
import { answer } from "../kpi/answer";
import { displayName } from "../kpi/display-name";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import type { Period } from "../kpi/period";
import { closeSplit, noSplit, type Between, type Split, type SplitPart } from "./split";

/** Numbers of a sheet are rounded: what is off by less is meant. */
const ROUNDED = 0.005;
/** Amounts that leave more of their parent open are no parts of it, whatever their unit. */
const OPEN = 0.25;

type Values = ReadonlyMap<string, number>;

/** The children added, multiplied, or one divided by the other give the parent in both periods; amounts of one unit that nearly do leave a rest. */
export function splitByChildren(parent: KpiResult, children: readonly KpiResult[], between: Between): Split {
  const [before, after] = [valuesIn(children, between.from), valuesIn(children, between.to)];
  const names = children.map(({ kpi }) => kpi.id);
  const isComplete = before.size === children.length && after.size === children.length;
  const gives = (formula: Formula, tolerance: number): boolean =>
    isNear(workOutWith(formula, before), between.before, tolerance) && isNear(workOutWith(formula, after), between.after, tolerance);
  const sum = chain(names, "+");
  const exact = isComplete ? candidates(names).find((formula) => gives(formula, ROUNDED)) : undefined;
  const link = exact ?? (isComplete && names.length > 1 && areAmounts(parent, children) && gives(sum, OPEN) ? sum : null);
  if (!link) return noSplit("its children neither add up nor multiply to it: a formula would tell how they make it");
  let effects: Values = new Map();
  const { reason } = answer(() => {
    effects = formulaEffects(link, before, after);
    return effects.size;
  });
  if (reason !== "") return noSplit(reason);
  const parts = children.map(({ kpi }): SplitPart => ({
    kpi: kpi.id,
    label: displayName(kpi),
    before: before.get(kpi.id) ?? null,
    after: after.get(kpi.id) ?? null,
    contribution: effects.get(kpi.id) ?? 0,
  }));
  return { by: "children", parts: closeSplit(parts, between, "not by its children"), reason: "" };
}

function valuesIn(children: readonly KpiResult[], period: Period): Values {
  const values = new Map<string, number>();
  for (const { kpi, series } of children) {
    const point = series.points.find((each) => each.period.start === period.start && each.period.end === period.end);
    if (point && point.value !== null) values.set(kpi.id, point.value);
  }
  return values;
}

function candidates(names: readonly string[]): readonly Formula[] {
  const [first, second, ...more] = names;
  const ratios = second === undefined || more.length > 0 ? [] : [chain([first!, second], "/"), chain([second, first!], "/")];
  return names.length < 2 ? [chain(names, "+")] : [chain(names, "+"), chain(names, "*"), ...ratios];
}

function chain(names: readonly string[], operator: Operator): Formula {
  return names.map((name): Formula => ({ is: "name", name, at: 0 })).reduce((left, right) => ({ is: "operation", operator, left, right }));
}

function workOutWith(formula: Formula, values: Values): Worked {
  return workOut(formula, ({ name }) => values.get(name) ?? null);
}

function isNear(value: Worked, whole: number, tolerance: number): boolean {
  return typeof value === "number" && Math.abs(value - whole) <= tolerance * Math.abs(whole);
}

function areAmounts(parent: KpiResult, children: readonly KpiResult[]): boolean {
  return [parent, ...children].every(({ kpi, series }) => series.aggregation === "sum" && nameKey(kpi.unit) === nameKey(parent.kpi.unit));
}
