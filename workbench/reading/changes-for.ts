/** Tables, names and lists to choose from of a workbook file, as the changes that make them. */
import type { Workbook } from "hucre/xlsx";
import { areaAddress, readArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";

export function changesFor(book: Workbook): readonly Change[] {
  const tables = book.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap(({ name, displayName, range }): Change[] =>
      range ? [{ kind: "table", sheet: sheet.name, range, name: displayName ?? name }] : [],
    ),
  );
  const lists = book.sheets.flatMap((sheet) =>
    (sheet.dataValidations ?? []).flatMap(({ type, values, range }): Change[] =>
      type === "list" && values && readArea(range) ? [{ kind: "validation", sheet: sheet.name, range, list: values }] : [],
    ),
  );
  return [...tables, ...(book.namedRanges ?? []).flatMap(({ name, range }) => nameChange(name, range)), ...lists];
}

/** "'My sheet'!$A$1" → a change; names of formulas and constants are none that a command could use. */
function nameChange(name: string, reference: string): readonly Change[] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  const area = readArea(match?.[3] ?? "");
  if (!match || !area || name.startsWith("_xlnm.")) return [];
  return [{ kind: "name", sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, range: areaAddress(area), name }];
}
