/** KPIs by the words that measurements and formulas call them: their IDs and names, whatever the case and spacing. */
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";

/** An id wins over another KPI's name; several KPIs may have one name, for different segments. Look up with `nameKey`. */
export function kpisByWord(kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> {
  const byId = new Map<string, Kpi[]>();
  const byName = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    add(byName, nameKey(kpi.name), kpi);
    if (nameKey(kpi.id) !== nameKey(kpi.name)) add(byId, nameKey(kpi.id), kpi); // an id that is only the name says nothing more
  }
  return new Map([...byName, ...byId]);
}

function add(map: Map<string, Kpi[]>, key: string, kpi: Kpi): void {
  const there = map.get(key);
  if (there) there.push(kpi);
  else map.set(key, [kpi]);
}
