/** Objectives of the list that no KPI serves, neither they themselves nor a part of them. */
import { quote } from "../cell/quote";
import { nameKey } from "../kpi/name-key";
import type { Objective } from "../journal/journal";
import type { Found } from "./check";
import type { Subject } from "./subject";

/** What is not worked on needs none yet, or no longer. */
const OPEN: readonly Objective["state"][] = ["active"];

export function objectivesWithoutKpi({ objectives, byObjective }: Subject): readonly Found[] {
  if (objectives === null) return [];
  const served = new Set(byObjective.keys());
  const parents = new Map(objectives.map(({ objective, parent }) => [nameKey(objective), nameKey(parent)]));
  for (const key of byObjective.keys()) {
    const seen = new Set<string>();
    for (let at = parents.get(key); at !== undefined && at !== "" && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      served.add(at);
    }
  }
  return objectives
    .filter(({ objective, state }) => OPEN.includes(state) && !served.has(nameKey(objective)))
    .map(({ objective, where }) => ({
      about: objective,
      where,
      message: `objective must have a KPI that measures it: ${quote(objective)}`,
    }));
}
