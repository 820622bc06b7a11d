/** What stands in the way of a list of changes in Google Sheets, from inside and from outside alike: protected, merged and overlong cells. */
import { areaAddress, readArea, type Area } from "../shared/cell/a1";
import type { Change } from "../shared/workbook/change";
import { contentArea, intersect } from "./writing/content-area";

/** What Sheets says of a sheet that is to be changed. */
export interface SheetObstacles {
  readonly name: string;
  /** False for one that is a chart, or shows a data source. */
  readonly hasCells: boolean;
  readonly isLocked: boolean;
  readonly locked: readonly Area[];
  /** Merged cells that touch any of these. */
  readonly mergedIn: (filled: readonly Area[]) => readonly Area[];
}

/** Characters that a cell of Sheets can hold. */
const LONGEST_TEXT = 50_000;

/** The changes that touch a sheet; showing it, and making sure that it is there, does not. */
export function changesOn(name: string, changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ sheet, kind }) => sheet.toLowerCase() === name.toLowerCase() && kind !== "select" && kind !== "sheet");
}

/** A sentence for each obstacle. */
export function obstaclesOn({ name, hasCells, isLocked, locked, mergedIn }: SheetObstacles, changes: readonly Change[]): readonly string[] {
  if (!hasCells) return [`sheet must be one of cells, and not a chart or a data source: ${name}`];
  if (isLocked) return [`sheet must not be protected against you (Data, Protect sheets and ranges): ${name}`];
  const filled = changes.flatMap((change) => contentArea(change) ?? []);
  const touched = [...filled, ...changes.flatMap((change) => ("range" in change ? (readArea(change.range) ?? []) : []))];
  return [
    ...locked
      .filter((area) => touched.some((each) => intersect(each, area)))
      .map((area) => `cells must not be protected against you (Data, Protect sheets and ranges): ${name}!${areaAddress(area)}`),
    ...mergedIn(filled).map(
      (area) => `cells must not be merged where something is to be written (Format, Merge cells, Unmerge): ${name}!${areaAddress(area)}`,
    ),
  ];
}

export function overlongTexts(changes: readonly Change[]): readonly string[] {
  const longest = changes.reduce(
    (most, change) =>
      change.kind !== "cells"
        ? most
        : change.values.flat().reduce<number>((each, cell) => Math.max(each, typeof cell === "string" ? cell.length : 0), most),
    0,
  );
  return longest > LONGEST_TEXT ? [`text must be at most ${LONGEST_TEXT} characters, which is what a cell holds: ${longest}`] : [];
}
