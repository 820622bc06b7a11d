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

/** Comparing letter by letter is slow: a log of another register is not compared row by row, nor are pages of text. */
const COMPARED = 20;
const LONGEST = 100;

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
  let strangers = 0;
  const known = kpis.flatMap(({ id, name }) => [id, name]);
  const find = (written: string): KpiReference => {
    const key = nameKey(written);
    const id = ids.get(key);
    if (id !== undefined) return { id, problem: "" };
    const named = [...(names.get(key) ?? [])];
    if (named[0] !== undefined && named.length === 1) return { id: named[0], problem: "" };
    if (named.length > 1) return { id: written, problem: `KPI must be one, name it by its ID: ${quote(written)} is ${named.length}` };
    strangers += 1;
    const near = strangers > COMPARED || key.length > LONGEST ? null : nearestWord(key, known.map(nameKey));
    const meant = near === null ? "" : known.find((name) => nameKey(name) === near);
    return { id: written, problem: `KPI must be in the register: ${quote(written)}${meant ? `; did you mean ${quote(meant)}?` : ""}` };
  };
  const found = new Map<string, KpiReference>();
  return (written) => {
    const earlier = found.get(written);
    if (earlier) return earlier;
    const reference = find(written);
    found.set(written, reference);
    return reference;
  };
}
