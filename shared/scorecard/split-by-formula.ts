/** The change of a KPI split among the parts of its formula. */
import { formulaEffects } from "../formula/formula-effects";
import { answer } from "../kpi/answer";
import { displayName } from "../kpi/display-name";
import { middleOf, periodOf, type Period } from "../kpi/period";
import { closeSplit, noSplit, type Between, type Split, type SplitPart } from "./split";
import type { WorkedFormula } from "./work-formulas";

/** Where the measured values differ from what the formula gives, the difference is a part of its own. */
export function splitByFormula({ link, frequency, parts }: WorkedFormula, between: Between, fiscalStart: number): Split {
  const valuesIn = (period: Period): ReadonlyMap<string, number> => {
    const { start } = periodOf(middleOf(period), frequency, fiscalStart);
    const values = new Map<string, number>();
    for (const [name, byStart] of parts) {
      const there = byStart.get(start);
      if (there) values.set(name, there.value);
    }
    return values;
  };
  const [before, after] = [valuesIn(between.from), valuesIn(between.to)];
  let effects: ReadonlyMap<string, number> = new Map();
  const { reason } = answer(() => {
    effects = formulaEffects(link.formula, before, after);
    return effects.size;
  });
  if (reason !== "") return noSplit(reason);
  const split = [...effects].map(([name, contribution]): SplitPart => {
    const kpi = link.parts.get(name)!;
    return { kpi: kpi.id, label: displayName(kpi), before: before.get(name) ?? null, after: after.get(name) ?? null, contribution };
  });
  return { by: "formula", parts: closeSplit(split, between, "not by the formula"), reason: "" };
}
