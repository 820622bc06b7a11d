/** A row in which some cells say what another cell of it says: a sentence, or a target with its days. */
import type { RegisterKey } from "./columns";
import type { RowReader } from "./row-reader";

/** Contents for cells, read as if they stood there. */
export type CellParts = Readonly<Partial<Record<RegisterKey, string | number>>>;

export function fillRow(row: RowReader, parts: CellParts): RowReader {
  const part = (key: RegisterKey): string | number | null => parts[key] ?? null;
  const number = (key: RegisterKey): number | null => {
    const value = part(key);
    return typeof value === "number" ? value : null;
  };
  return {
    ...row,
    value: (key) => part(key) ?? row.value(key),
    text: (key) => (part(key) === null ? row.text(key) : String(part(key))),
    number: (key, mayBeFlag) => number(key) ?? row.number(key, mayBeFlag),
    day: (key, edge) => number(key) ?? row.day(key, edge),
    choice: (key) => (part(key) === null ? row.choice(key) : String(part(key))),
  };
}
