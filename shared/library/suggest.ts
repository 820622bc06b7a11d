/** Metrics that fit what a business is about: its focus, its stage, a pillar, an element of the marketing mix, a role or project. */
import { nameKey } from "../kpi/name-key";
import type { Focus, Stage } from "../register/settings";
import { metrics } from "./metrics";
import type { Metric } from "./metric";

export interface Wanted {
  readonly focus?: readonly Focus[];
  readonly stage?: Stage | null;
  readonly pillar?: string;
  readonly mix?: string;
  readonly category?: string;
  readonly pack?: string;
  /** Names that the register already has: they are left out. */
  readonly without?: readonly string[];
}

export interface Suggestion {
  readonly metric: Metric;
  /** "focus growth, stage early": what it fits. */
  readonly because: readonly string[];
}

/** Those that fit most of what is wanted first, in the order of the library; all of them where nothing is wanted. */
export function suggest(wanted: Wanted): readonly Suggestion[] {
  const taken = new Set((wanted.without ?? []).map(nameKey));
  const { focus = [], stage, pillar, mix, category, pack } = wanted;
  const asked = focus.length > 0 || [stage, pillar, mix, category, pack].some((each) => (each ?? "") !== "");
  return metrics
    .filter(({ name }) => !taken.has(nameKey(name)))
    .map((metric): Suggestion => ({ metric, because: reasons(metric, wanted) }))
    .filter(({ because }) => !asked || because.length > 0)
    .sort((a, b) => b.because.length - a.because.length);
}

function reasons(metric: Metric, { focus = [], stage, pillar, mix, category, pack }: Wanted): readonly string[] {
  const same = (a: string, b: string | undefined): boolean => b !== undefined && b !== "" && nameKey(a) === nameKey(b);
  return [
    ...focus.filter((each) => metric.focus.includes(each)).map((each) => `focus ${each}`),
    ...(stage && metric.stage.includes(stage) ? [`stage ${stage}`] : []),
    ...(same(metric.pillar, pillar) ? [`pillar ${metric.pillar}`] : []),
    ...(same(metric.mix, mix) ? [`mix ${metric.mix}`] : []),
    ...(same(metric.category, category) ? [`category ${metric.category}`] : []),
    ...metric.packs.filter((each) => same(each, pack)).map((each) => `pack ${each}`),
  ];
}
