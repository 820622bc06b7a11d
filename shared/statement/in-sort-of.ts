/** Two amounts of which only the second says what both are. */
import type { Quantity } from "./quantity";

/** What stands behind the second number is said of both: "from 12 to 15 %". */
export function inSortOf(first: Quantity, second: Quantity): Quantity {
  if (first.sort !== "number" || second.sort === "number") return first;
  const value = second.sort === "percent" ? Number((first.value / 100).toPrecision(15)) : first.value;
  return {
    ...first,
    value,
    sort: second.sort,
    unit: second.unit,
    written: second.sort === "percent" ? `${first.written} %` : first.written,
  };
}
