/**
 * Data bars, which Sheets has not: SPARKLINE draws one in a cell of its own, so the bars of a column stand in another, to the right
 * of everything else. One formula for all of them, in a cell whose name says that it is ours.
 */
import { areaAddress, cellAddress, readArea, toArea, type Area } from "../../shared/cell/a1";
import { HEADER_STYLE } from "../../shared/scorecard/palette";
import type { Change, FormatRule } from "../../shared/workbook/change";
import type { DefinedName } from "../../shared/workbook/snapshot";
import { barIndex, barName } from "../marker";

type BarRule = FormatRule & { readonly type: "bar" };

/** Pixels. */
const WIDTH = 110;

export interface BarSurroundings {
  /** Id of the change that the bars belong to. */
  readonly id: string;
  readonly sheet: string;
  /** First column that nothing stands in, bars of ours aside. */
  readonly freeColumn: number;
  readonly names: readonly DefinedName[];
}

export function barChanges(rules: readonly BarRule[], surroundings: BarSurroundings): readonly Change[] {
  const { id, sheet, freeColumn, names } = surroundings;
  const drawn = rules.flatMap((rule, index): readonly Change[] => {
    const area = toArea(rule.range);
    const name = barName(id, index);
    const column = columnOf(name, sheet, names) ?? freeColumn + index;
    const header = { top: area.top - 1, left: column, bottom: area.top - 1, right: column };
    return [
      ...(area.top === 0 ? [] : headerChanges(sheet, header, cellAddress(area.top - 1, area.left))),
      { kind: "formula", sheet, at: cellAddress(area.top, column), formula: barFormula(rule), spills: true },
      { kind: "name", sheet, range: cellAddress(area.top, column), name },
      { kind: "column widths", sheet, widths: [{ column, pixels: WIDTH }] },
    ];
  });
  return [...drawn, ...removals(rules.length, surroundings)];
}

/** Bars that this format had before and has no more: the cell that held them all, and its header. */
function removals(count: number, { id, sheet, names }: BarSurroundings): readonly Change[] {
  const old = names.filter((name) => name.sheet === sheet && barIndex(name.name, id) >= count);
  return old.flatMap((name): readonly Change[] => {
    const area = readArea(name.range);
    if (!area) return [];
    const header = cellAddress(area.top - 1, area.left);
    const body: Change = { kind: "cells", sheet, at: cellAddress(area.top, area.left), values: [[null]] };
    if (area.top === 0) return [body];
    return [
      body,
      { kind: "cells", sheet, at: header, values: [[null]] },
      { kind: "style", sheet, range: header, style: { bold: false, fill: "#FFFFFF", color: "#000000" } },
    ];
  });
}

/** Where the bars already are. */
function columnOf(name: string, sheet: string, names: readonly DefinedName[]): number | null {
  const defined = names.find((each) => each.name === name && each.sheet === sheet);
  return readArea(defined?.range ?? "")?.left ?? null;
}

function headerChanges(sheet: string, header: Area, source: string): readonly Change[] {
  const range = areaAddress(header);
  return [
    { kind: "formula", sheet, at: range, formula: `=${source}&" bar"`, spills: false },
    { kind: "style", sheet, range, style: { ...HEADER_STYLE, vertical: "middle" } },
  ];
}

/** The options are stacked by functions: how an array is written in braces depends on the spreadsheet's locale. */
function barFormula({ range, min, max, color }: BarRule): string {
  const length = `MAX(0,MIN(share,${max})-${min})`;
  const options = `VSTACK(HSTACK("charttype","bar"),HSTACK("max",${max - min}),HSTACK("color1","${color}"))`;
  return `=MAP(${range},LAMBDA(share,IF(ISNUMBER(share),SPARKLINE(${length},${options}),"")))`;
}
