/** KPIs as journals name them, by ID or name, brought to the register's IDs; a name that is none gets the nearest one proposed. */
import { nearestWord } from "../cell/nearest-word";
import { quote } from "../cell/quote";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";

export interface KpiReference {
  /** The register's id; what was written, where that is no KPI. */
  readonly id: string;
  /** "" for a KPI that was found. */
  readonly problem: string;
}

/** Null for kpis: nothing is known of the register, so every name will do. */
export function kpiReferences(kpis: readonly Kpi[] | null): (written: string) => KpiReference {
  if (kpis === null) return (written) => ({ id: written, problem: "" });
  const ids = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  for (const kpi of kpis) {
    ids.set(nameKey(kpi.id), kpi.id);
    for (const name of [kpi.name, displayName(kpi)]) {
      const there = names.get(nameKey(name)) ?? new Set<string>();
      names.set(nameKey(name), there.add(kpi.id));
    }
  }
  const known = kpis.flatMap(({ id, name }) => [id, name]);
  return (written) => {
    const key = nameKey(written);
    const id = ids.get(key);
    if (id !== undefined) return { id, problem: "" };
    const named = [...(names.get(key) ?? [])];
    if (named[0] !== undefined && named.length === 1) return { id: named[0], problem: "" };
    if (named.length > 1) return { id: written, problem: `KPI must be one, name it by its ID: ${quote(written)} is ${named.length}` };
    const near = nearestWord(key, known.map(nameKey));
    const meant = near === null ? "" : known.find((name) => nameKey(name) === near);
    return { id: written, problem: `KPI must be in the register: ${quote(written)}${meant ? `; did you mean ${quote(meant)}?` : ""}` };
  };
}
