/** Changes that the change log does not know of: what stands in the register is not what was logged last, or the log itself has a gap. */
import { isBlank, type Value } from "../cell/cell";
import type { Finding } from "../cell/finding";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import type { Kpi } from "../kpi/kpi";
import { textOf } from "../register/cell-text";
import { readChoice } from "../register/choice-words";
import { headerOf, REGISTER_COLUMNS, type RegisterKey } from "../register/columns";
import type { LoggedChange } from "./journal";
import { isSameValue } from "./same-value";

type Field = Extract<RegisterKey, keyof typeof READ>;

/** What the register says now, as a cell of the log would have it; a range by both of its ends. */
const READ = {
  target: ({ target, low, high }: Kpi): Value => target ?? (low !== null && high !== null ? `${low} to ${high}` : null),
  baseline: ({ baseline }: Kpi): Value => baseline,
  low: ({ low }: Kpi): Value => low,
  high: ({ high }: Kpi): Value => high,
  direction: ({ direction }: Kpi): Value => direction,
  unit: ({ unit }: Kpi): Value => unit,
  aggregation: ({ aggregation }: Kpi): Value => aggregation,
  start: ({ start }: Kpi): Value => start,
  due: ({ due }: Kpi): Value => due,
  definition: ({ details }: Kpi): Value => details["Definition"] ?? null,
  formula: ({ details }: Kpi): Value => details["Formula"] ?? null,
} as const;

/** A field that was never logged says nothing: nobody knows what stood there before. */
export function unloggedChanges(kpis: readonly Kpi[], changes: readonly LoggedChange[]): readonly Finding[] {
  const logged = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    const key = `${change.field ?? ""}\n${change.kpi}`;
    logged.set(key, [...(logged.get(key) ?? []), change]);
  }
  return kpis.flatMap((kpi) =>
    (Object.keys(READ) as Field[]).flatMap((field) => {
      const entries = (logged.get(`${field}\n${kpi.id}`) ?? []).sort((a, b) => a.when - b.when);
      const last = entries[entries.length - 1];
      if (!last) return [];
      const gaps = entries.slice(1).flatMap((entry, i) => gapBetween(entries[i]!, entry, kpi));
      const now = READ[field](kpi);
      return isSame(now, last.new, field) ? gaps : [...gaps, unlogged(kpi, field, { now, last })];
    }),
  );
}

function unlogged(kpi: Kpi, field: Field, { now, last }: { readonly now: Value; readonly last: LoggedChange }): Finding {
  const header = headerOf(REGISTER_COLUMNS, field);
  const message = `${header.toLowerCase()} must be logged when it changes: the register says ${shown(now, field)}, the change log of ${isoDate(last.when)} ${shown(last.new, field)}`;
  return { severity: "warning", where: kpi.where, message, kpi: kpi.id, check: "change-not-logged" };
}

function gapBetween(earlier: LoggedChange, later: LoggedChange, kpi: Kpi): Finding[] {
  if (isSameValue(earlier.new, later.old)) return [];
  const message = `change log lacks a change of ${later.written}: it was ${shown(earlier.new, earlier.field)} on ${isoDate(earlier.when)}, and ${shown(later.old, later.field)} before ${isoDate(later.when)}`;
  return [{ severity: "warning", where: later.where, message, kpi: kpi.id, check: "change-not-logged" }];
}

/** A word of a list in whatever synonym. */
function isSame(now: Value, logged: Value, field: Field): boolean {
  const word = field === "direction" || field === "aggregation" ? readChoice(field, textOf(logged)) : null;
  return word === null ? isSameValue(now, logged) : word === now;
}

function shown(value: Value, field: RegisterKey | null): string {
  if (isBlank(value)) return "nothing";
  return (field === "start" || field === "due") && typeof value === "number" ? isoDate(value) : quote(textOf(value));
}
