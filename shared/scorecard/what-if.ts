/** What if a KPI stood elsewhere: the scorecard with one value changed, and what follows for everything that rests on it. */
import { CellError } from "../cell/cell-error";
import type { Kpi } from "../kpi/kpi";
import type { KpiResult } from "../kpi/kpi-result";
import type { RollupMethod } from "../kpi/rollup";
import { evaluateScorecard, type Scorecard, type ScorecardInput } from "./evaluate-scorecard";
import { flattenTrees, kpiTrees, type TreeRollup } from "./kpi-tree";
import { northStarOf } from "./north-stars";
import { withActual } from "./with-actual";

export interface WhatIfQuestion {
  /** Id of the KPI. */
  readonly kpi: string;
  /** Its actual, as it would be shown: of the latest period, or the total to date. */
  readonly value: number;
  readonly method?: RollupMethod;
  /** The scorecard as it is, where it is at hand: spares working it out. */
  readonly before?: Scorecard;
}

/** A KPI with and without the change; the roll-up is that of the KPIs below it. */
export interface WhatIfEffect {
  readonly kpi: Kpi;
  readonly before: KpiResult;
  readonly after: KpiResult;
  readonly rollupBefore: TreeRollup | null;
  readonly rollupAfter: TreeRollup | null;
}

export interface WhatIf {
  readonly changed: WhatIfEffect;
  /** Null where the register names none; unchanged where nothing leads from the KPI to it. */
  readonly northStar: WhatIfEffect | null;
  /** All other KPIs whose actual, status or roll-up changes, in the register's order. */
  readonly affected: readonly WhatIfEffect[];
}

/** Pure: nothing is written anywhere. #N/A for an id that the scorecard does not know, #NUM! for a value that is no number. */
export function whatIf(input: ScorecardInput, question: WhatIfQuestion): WhatIf {
  const before = question.before ?? evaluateScorecard(input);
  const result = before.results.find(({ kpi }) => kpi.id === question.kpi);
  if (!result) throw new CellError("#N/A", `what if requires a KPI of the scorecard: "${question.kpi}"`);
  if (!Number.isFinite(question.value)) throw new CellError("#NUM!", `value must be a finite number: ${question.value}`);
  const after = evaluateScorecard(withActual(input, result, question.value));
  const effects = effectsOf(before, after, question.method);
  const changed = effects.get(question.kpi);
  if (!changed) throw new CellError("#NUM!", `${result.kpi.name} cannot be evaluated with this value: ${question.value}`);
  const star = northStarOf(
    result.kpi,
    before.results.map(({ kpi }) => kpi),
  );
  return {
    changed,
    northStar: (star && effects.get(star.id)) ?? null,
    affected: [...effects.values()].filter((effect) => effect !== changed && isDifferent(effect)),
  };
}

function effectsOf(before: Scorecard, after: Scorecard, method: RollupMethod = "weighted"): ReadonlyMap<string, WhatIfEffect> {
  const nodes = (scorecard: Scorecard) =>
    new Map(flattenTrees(kpiTrees(scorecard.results, { method })).map((node) => [node.result.kpi.id, node]));
  const [was, is] = [nodes(before), nodes(after)];
  const effects = new Map<string, WhatIfEffect>();
  for (const { kpi } of before.results) {
    const [old, now] = [was.get(kpi.id), is.get(kpi.id)];
    if (old && now) effects.set(kpi.id, { kpi, before: old.result, after: now.result, rollupBefore: old.rollup, rollupAfter: now.rollup });
  }
  return effects;
}

function isDifferent({ before, after, rollupBefore, rollupAfter }: WhatIfEffect): boolean {
  return before.actual !== after.actual || before.status !== after.status || rollupBefore?.score !== rollupAfter?.score;
}
