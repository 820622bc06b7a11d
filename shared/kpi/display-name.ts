/** What a KPI is called where people read it: two KPIs of one name differ by the segment that they speak of. */
import type { Kpi } from "./kpi";

/** "Revenue (Spain)" for a KPI of one segment, unless its name says so already. */
export function displayName({ name, segment }: Pick<Kpi, "name" | "segment">): string {
  return segment === "" || name.toLowerCase().includes(segment.toLowerCase()) ? name : `${name} (${segment})`;
}
