/** Number formats, conditional formats and names as they are before a write, to be put back if it fails. */
import { readArea, type Area } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import type { Reading } from "../reading/read-workbook";
import { boundingArea } from "./content-area";
import { existingRange, type Target } from "./target";

/** Puts something back. */
export type PutBack = () => void;

/** A call a sheet for formats, and one for rules; names are known from the reading. */
export function keepLooks(target: Target, changes: readonly Change[], { namedRanges }: Reading): readonly PutBack[] {
  const onSheets = [...target.sheets].flatMap(([key, sheet]): PutBack[] => {
    const own = changes.filter((change) => change.sheet.toLowerCase() === key);
    const range = existingRange(sheet, boundingArea(own.flatMap(formattedAreas)));
    const formats = range?.getNumberFormats();
    const rules = own.some(({ kind }) => kind === "conditional formats") ? sheet.getConditionalFormatRules() : null;
    return [
      ...(range && formats ? [() => void range.setNumberFormats(formats)] : []),
      ...(rules ? [() => sheet.setConditionalFormatRules(rules)] : []),
    ];
  });
  const names = changes.flatMap((change) => (change.kind === "name" || change.kind === "table" ? [change.name] : []));
  return [...onSheets, ...[...new Set(names)].map((name) => () => putNameBack(target, name, namedRanges.get(name.toLowerCase())))];
}

/** Where a change sets number formats: shapes are formats too. */
function formattedAreas(change: Change): readonly Area[] {
  if (change.kind === "number format") return [readArea(change.range)].flatMap((area) => area ?? []);
  if (change.kind !== "conditional formats") return [];
  return change.rules.flatMap(({ type, range }) => (type === "icons" ? (readArea(range) ?? []) : []));
}

function putNameBack({ spreadsheet }: Target, name: string, before: GoogleAppsScript.Spreadsheet.Range | undefined): void {
  if (before) return spreadsheet.setNamedRange(name, before);
  spreadsheet
    .getNamedRanges()
    .find((each) => each.getName() === name)
    ?.remove();
}
