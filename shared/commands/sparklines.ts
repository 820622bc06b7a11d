/** Sparklines: a small line of the numbers in each selected row, in the column to its right. */
import { areaAddress, cellAddress, readArea, type Area } from "../cell/a1";
import { isBlank, type Grid } from "../cell/cell";
import { CHART_COLORS } from "../scorecard/palette";
import type { Change } from "../workbook/change";
import type { HostTraits } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";

/** Pixels. */
const WIDTH = 110;

/** What stands in the column from an earlier time: bars of KPI_SPARK. */
const BARS = /^[▁-█ ]+$/;

const MOST_ROWS = 1000;

export const sparklines: Command = {
  name: "sparklines",
  label: "Sparklines",
  help: "Draws a small line of the numbers in each selected row, in the column to its right.",
  surface: "cells",
  reads: { sheets: "all", selection: true },
  run({ selection, sheets, traits }): Outcome {
    const area = readArea(selection?.range ?? "");
    if (!selection || !area) return refuse("cells must be selected: one rectangle of them, then choose this again");
    if (area.left === area.right) return refuse("at least two columns must be selected: a row of numbers makes a line");
    const { sheet } = selection;
    const values = sheets.find(({ name }) => name === sheet)?.values ?? [];
    const rows = rowsWithNumbers(values, area);
    if (rows.length === 0) return refuse("the selected rows must hold numbers, at least two in a row");
    if (rows.length > MOST_ROWS) return refuse(`at most ${MOST_ROWS} rows can get a line at once: ${rows.length}`);
    const column = area.right + 1;
    const blocked = rows.find((row) => !isFree(values[row]?.[column]));
    if (blocked !== undefined) return refuse(`${sheet}!${cellAddress(blocked, column)} must be empty for a line to be drawn in`);
    const lines = rows.map((row): Change => {
      const range = areaAddress({ ...area, top: row, bottom: row });
      return { kind: "formula", sheet, at: cellAddress(row, column), formula: lineFormula(range, traits), spills: false };
    });
    return {
      changes: [...lines, { kind: "column widths", sheet, widths: [{ column, pixels: WIDTH }] }],
      report: {
        ok: true,
        message: `lines for ${rows.length === 1 ? "one row" : `${rows.length} rows`} of ${selection.range}`,
        findings: [],
      },
    };
  },
};

function rowsWithNumbers(values: Grid, { top, left, bottom, right }: Area): readonly number[] {
  const last = Math.min(bottom, values.length - 1);
  return Array.from({ length: Math.max(0, last - top + 1) }, (_, i) => top + i).filter((row) => {
    const numbers = values[row]?.slice(left, right + 1).filter((cell) => typeof cell === "number") ?? [];
    return numbers.length > 1;
  });
}

function isFree(value: Grid[number][number] | undefined): boolean {
  return isBlank(value) || (typeof value === "string" && BARS.test(value));
}

/** Google Sheets draws them itself; its options are stacked by functions, since braces depend on the locale. */
function lineFormula(range: string, { drawsSparklines, blanksBecomeZero }: HostTraits): string {
  if (drawsSparklines) return `=SPARKLINE(${range},VSTACK(HSTACK("color","${CHART_COLORS.actual}"),HSTACK("empty","ignore")))`;
  return `=KPI_SPARK(${blanksBecomeZero ? `IF(${range}="","",${range})` : range})`;
}
