/** Keeps what is no cell and will be replaced: names, conditional formats, widths, frozen rows and columns, the selection. */
import type { Change } from "../../shared/workbook/change";
import { formatBeneath } from "../looks/glyph-format";
import type { Reading } from "../reading/read-workbook";
import { markOfRule } from "../reading/rule-mark";
import { numberFormats } from "./cell-aspects";
import type { PutBack } from "./take-back";
import { widthKey, type Target } from "./target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Widths take a call each, which is made up for: a column that has its width already is not written to. */
export function keepOnSheet(target: Target, sheet: Sheet, changes: readonly Change[]): readonly PutBack[] {
  return [...keepRules(sheet, changes), ...keepFrozen(sheet, changes), ...keepWidths(target, sheet, changes)];
}

/** Names are known from the reading. */
export function keepOfSpreadsheet(target: Target, changes: readonly Change[], { namedRanges }: Reading): readonly PutBack[] {
  const names = changes.flatMap((of): PutBack[] =>
    of.kind === "name" || of.kind === "table"
      ? [{ of, act: () => putNameBack(target, of.name, namedRanges.get(of.name.toLowerCase())) }]
      : [],
  );
  return [...names, ...keepSelection(target, changes)];
}

/** Also where a sheet is added: Sheets shows it until ours brings back the one before. */
function keepSelection({ spreadsheet, sheets }: Target, changes: readonly Change[]): readonly PutBack[] {
  const of = changes.find(({ kind, sheet }) => kind === "select" || (kind === "sheet" && !sheets.has(sheet.toLowerCase())));
  const selected = of && spreadsheet.getActiveRange();
  return of && selected ? [{ of, act: () => void selected.activate() }] : [];
}

function keepRules(sheet: Sheet, changes: readonly Change[]): readonly PutBack[] {
  const of = changes.find(({ kind }) => kind === "conditional formats");
  if (!of) return [];
  const rules = sheet.getConditionalFormatRules();
  return [{ of, act: () => sheet.setConditionalFormatRules(rules) }, ...changes.flatMap((change) => keepShapes(change, rules))];
}

/** They are number formats, and go with the rule that they belong to: wherever it stands, not only where the new one will. */
function keepShapes(of: Change, rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): readonly PutBack[] {
  if (of.kind !== "conditional formats") return [];
  const old = rules.filter((rule) => markOfRule(rule) === of.id).flatMap((rule) => rule.getRanges());
  const ranges = new Map(old.map((range) => [range.getA1Notation(), range]));
  return [...ranges.values()].flatMap((range): PutBack[] => {
    if (formatBeneath(range.getNumberFormat()) === null) return [];
    const formats = numberFormats.read(range).map((row) => [...row]);
    return [{ of, act: () => numberFormats.write(range, formats) }];
  });
}

function keepFrozen(sheet: Sheet, changes: readonly Change[]): readonly PutBack[] {
  const of = changes.find(({ kind }) => kind === "freeze");
  if (!of) return [];
  const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
  const act = (): void => {
    sheet.setFrozenRows(rows);
    sheet.setFrozenColumns(columns);
  };
  return [{ of, act }];
}

function keepWidths({ widths }: Target, sheet: Sheet, changes: readonly Change[]): readonly PutBack[] {
  const wanted = changes.flatMap((of) => (of.kind === "column widths" ? of.widths.map(({ column }) => ({ of, column })) : []));
  if (wanted.length === 0) return [];
  const count = sheet.getMaxColumns();
  return wanted.flatMap(({ of, column }): PutBack[] => {
    if (column >= count) return [];
    const key = widthKey(of.sheet, column);
    const pixels = widths.get(key) ?? sheet.getColumnWidth(column + 1);
    widths.set(key, pixels);
    return [{ of, act: () => void sheet.setColumnWidth(column + 1, pixels) }];
  });
}

function putNameBack({ spreadsheet }: Target, name: string, before: GoogleAppsScript.Spreadsheet.Range | undefined): void {
  if (before) return spreadsheet.setNamedRange(name, before);
  spreadsheet
    .getNamedRanges()
    .find((each) => each.getName() === name)
    ?.remove();
}
