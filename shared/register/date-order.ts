/** The order of day and month in a sheet's dates: proven by any date that can only be read one way, else the locale's. */
import type { Value } from "../cell/cell";
import { provenOrder } from "../cell/day-text";
import { isMonthFirst } from "../cell/locale";
import { quote } from "../cell/quote";

export interface DateOrder {
  readonly monthFirst: boolean;
  /** What to tell about dates that could be read both ways; "" if there are none. */
  readonly note: string;
}

/** Looks at texts only: a date cell has no order. */
export function settleDateOrder(values: Iterable<Value>, locale: string): DateOrder {
  let ambiguous = "";
  let proof = "";
  const proven = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string" || value.length > 30) continue;
    const order = provenOrder(value);
    if (order === "either") ambiguous = ambiguous === "" ? value.trim() : ambiguous;
    else if (order !== null) {
      proof = proven.size === 0 ? value.trim() : proof;
      proven.add(order);
    }
  }
  const isProven = proven.size === 1;
  const monthFirst = isProven ? proven.has("month first") : isMonthFirst(locale);
  if (ambiguous === "") return { monthFirst, note: "" };
  const reason = isProven ? `as ${quote(proof)} shows` : `by the locale ${locale}`;
  return { monthFirst, note: `dates such as ${quote(ambiguous)} are read ${monthFirst ? "month" : "day"} first, ${reason}` };
}
