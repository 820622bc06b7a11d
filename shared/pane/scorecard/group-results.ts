/** The scorecard in groups: exceptions first within a group, and the group that needs someone most comes first. */
import type { KpiResult } from "../../kpi/kpi-result";
import { nameKey } from "../../kpi/name-key";
import { rollupByObjective } from "../../scorecard/rollup-by-objective";
import { urgencyOf } from "../read-view";
import { SCORECARD_WORDS, type GROUP_WORDS } from "../words/words-scorecard";

export type Grouping = keyof typeof GROUP_WORDS;

export interface Group {
  readonly key: string;
  readonly name: string;
  readonly results: readonly KpiResult[];
  /** Weighted score of an objective, 0 to 1; null elsewhere and where no KPI has an answer. */
  readonly score: number | null;
}

const NAMES: Readonly<Record<Grouping, (result: KpiResult) => string>> = {
  status: ({ status }) => status ?? SCORECARD_WORDS.notJudged,
  objective: ({ kpi }) => kpi.objective,
  owner: ({ kpi }) => kpi.owner,
  pillar: ({ kpi }) => kpi.details["Pillar"] ?? "",
};

/** Groups of results that are already in order of urgency; those without a name come last. */
export function groupResults(ordered: readonly KpiResult[], grouping: Grouping): readonly Group[] {
  const groups = new Map<string, { readonly name: string; readonly results: KpiResult[] }>();
  for (const result of ordered) {
    const name = NAMES[grouping](result).trim();
    const group = groups.get(nameKey(name));
    if (group) group.results.push(result);
    else groups.set(nameKey(name), { name, results: [result] });
  }
  const worst = ([first]: readonly KpiResult[]): number => (first ? urgencyOf(first) : Infinity);
  return [...groups]
    .sort(([a, { results: left }], [b, { results: right }]) => Number(a === "") - Number(b === "") || worst(left) - worst(right))
    .map(([key, { name, results }]) => ({
      key,
      name: name === "" ? SCORECARD_WORDS.noGroup : name,
      results,
      score: grouping === "objective" && key !== "" ? (rollupByObjective(results)[0]?.score ?? null) : null,
    }));
}

/** Groupings by which the register tells its KPIs apart; by status always. */
export function usefulGroupings(results: readonly KpiResult[]): readonly Grouping[] {
  return (Object.keys(NAMES) as Grouping[]).filter(
    (grouping) => grouping === "status" || results.some((result) => NAMES[grouping](result).trim() !== ""),
  );
}

/** Every word of the search is somewhere in the KPI's name, id, objective, owner or pillar. */
export function isFound({ kpi }: KpiResult, search: string): boolean {
  const text = [kpi.name, kpi.segment, kpi.id, kpi.objective, kpi.owner, kpi.details["Pillar"] ?? ""].join("\n").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
