/** What a KPI is called where names stand alone: two KPIs of one name differ in the segment that they speak of. */
import type { Kpi } from "../shared/kpi/kpi";

/** "King's College Hospital (type 1)". */
export function kpiLabel({ name, segment }: Kpi): string {
  return segment === "" ? name : `${name} (${segment})`;
}
