/** Looks a list of changes over before any of them is applied, so that a refused list leaves the sheet as it was. */
import { readArea, type Area } from "../cell/a1";
import type { Change } from "./change";

/** What is already in the workbook, as far as it can stand in the way. */
export interface Existing {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
}

const SHEET_NAME = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** A sentence for each change that cannot be applied; none if the list is sound. */
export function checkChanges(changes: readonly Change[], existing: Existing): readonly string[] {
  const sheets = new Set(existing.sheets.map((name) => name.toLowerCase()));
  const problems: string[] = [];
  for (const change of changes) {
    if (change.kind === "sheet" && SHEET_NAME.test(change.sheet)) sheets.add(change.sheet.toLowerCase());
    problems.push(...problemsOf(change, sheets, existing));
  }
  return [...new Set(problems)];
}

function problemsOf(change: Change, sheets: ReadonlySet<string>, existing: Existing): readonly string[] {
  if (change.kind === "sheet") {
    return SHEET_NAME.test(change.sheet) ? [] : [`sheet name must be 1 to 31 characters without : \\ / ? * [ ]: ${change.sheet}`];
  }
  if (!sheets.has(change.sheet.toLowerCase())) return [`sheet must exist: ${change.sheet}`];
  const addresses = addressesOf(change).filter((address) => readArea(address) === null);
  return [
    ...addresses.map((address) => `address must be a cell or a range, such as B2 or B2:D9: ${address}`),
    ...ownProblems(change, existing),
  ];
}

function ownProblems(change: Change, existing: Existing): readonly string[] {
  switch (change.kind) {
    case "cells":
      return change.values
        .flat()
        .flatMap((value) => (typeof value === "number" && !Number.isFinite(value) ? [`number must be finite: ${value}`] : []));
    case "formula":
      return /^=./.test(change.formula) ? [] : [`formula must begin with =: ${change.formula}`];
    case "name":
      return isName(change.name) ? [] : [`name must be a word that is no cell address: ${change.name}`];
    case "table":
      return isName(change.name) ? overlaps(change, existing) : [`table name must be a word that is no cell address: ${change.name}`];
    case "column widths":
      return change.widths.flatMap(({ column, pixels }) =>
        column >= 0 && pixels >= 0 ? [] : [`column and width must not be negative: ${column}, ${pixels}`],
      );
    case "freeze":
      return change.rows >= 0 && change.columns >= 0
        ? []
        : [`frozen rows and columns must not be negative: ${change.rows}, ${change.columns}`];
    default:
      return [];
  }
}

function overlaps(change: Change & { kind: "table" }, existing: Existing): readonly string[] {
  const area = readArea(change.range);
  const inTheWay = existing.tables.find(
    (table) =>
      area && table.name.toLowerCase() !== change.name.toLowerCase() && table.sheet === change.sheet && intersect(table.area, area),
  );
  return inTheWay ? [`table ${change.name} must not overlap another table: ${inTheWay.name}`] : [];
}

function addressesOf(change: Exclude<Change, { kind: "sheet" }>): readonly string[] {
  if (change.kind === "conditional formats") return change.rules.map((rule) => rule.range);
  if (change.kind === "chart") return [change.at, change.categories, ...change.series.map((series) => series.values)];
  if (change.kind === "formula") return [change.at, change.reach ?? change.at];
  if ("range" in change) return [change.range];
  return "at" in change ? [change.at] : [];
}

/** Excel's rule for names and tables; r1c1 and A1 would read as addresses. */
function isName(name: string): boolean {
  return NAME.test(name) && !readArea(name) && !/^r\d*c\d*$/i.test(name);
}

function intersect(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
