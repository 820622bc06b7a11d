/** Sparklines: a small line of the numbers in each selected row, in the column to its right. */
import { areaAddress, cellAddress, readArea, type Area } from "../cell/a1";
import type { Grid } from "../cell/cell";
import { spark } from "../kpi/spark";
import { CHART_COLORS } from "../scorecard/palette";
import type { Change } from "../workbook/change";
import type { HostTraits } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { isFree, SHOWS_NOTHING } from "./is-free";

/** Pixels. */
const WIDTH = 110;

/** What stands in the column from an earlier time: bars of KPI_SPARK. */
const BARS = /^[▁-█ ]+$/;

const MOST_ROWS = 1000;

/** Excel's last, where whole rows end. */
const LAST_COLUMN = 16_383;

/** Bars that KPI_SPARK draws without being told, and at most. */
const USUAL_WIDTH = 12;
const WIDEST = 100;

type Columns = Pick<Area, "left" | "right">;

export const sparklines: Command = {
  name: "sparklines",
  label: "Sparklines",
  help: "Draws a small line of the numbers in each selected row, in the column to its right.",
  surface: "cells",
  reads: { sheets: "all", selection: true, emptiness: true },
  run({ selection, sheets, traits }): Outcome {
    const area = readArea(selection?.range ?? "");
    if (!selection || !area) return refuse("cells must be selected: one rectangle of them, then choose this again");
    if (area.left === area.right) return refuse("at least two columns must be selected: a row of numbers makes a line");
    const { sheet } = selection;
    const values = sheets.find(({ name }) => name === sheet)?.values ?? [];
    const rows = rowsWithNumbers(values, area);
    if (rows.length === 0) return refuse("the selected rows must hold numbers, at least two in a row");
    if (rows.length > MOST_ROWS) return refuse(`at most ${MOST_ROWS} rows can get a line at once: ${rows.length}`);
    const { left, right } = columnsOf(rows, values, area);
    const column = right + 1;
    const blocked = rows.find((row) => !canBeDrawnIn(values[row]?.[column]));
    if (blocked !== undefined) {
      const hint = values[blocked]?.[column] === "" ? SHOWS_NOTHING : "";
      return refuse(`${sheet}!${cellAddress(blocked, column)} must be empty for a line to be drawn in${hint}`);
    }
    const lines = rows.map((row): Change => {
      const at = cellAddress(row, column);
      if (canFollow(traits))
        return { kind: "formula", sheet, at, formula: lineFormula({ top: row, left, bottom: row, right }, traits), spills: false };
      return { kind: "cells", sheet, at, values: [[spark(numbersIn(values, row, { left, right }), WIDEST)]] };
    });
    const count = rows.length === 1 ? "one row" : `${rows.length} rows`;
    const follows = canFollow(traits) ? "" : ", as text: choose this again once the numbers have changed";
    return {
      changes: [...lines, { kind: "column widths", sheet, widths: [{ column, pixels: WIDTH }] }],
      report: { ok: true, message: `lines for ${count} of ${selection.range}${follows}`, findings: [] },
    };
  },
};

function rowsWithNumbers(values: Grid, area: Area): readonly number[] {
  const last = Math.min(area.bottom, values.length - 1);
  return Array.from({ length: Math.max(0, last - area.top + 1) }, (_, i) => area.top + i).filter(
    (row) => numbersIn(values, row, area).filter((number) => number !== null).length > 1,
  );
}

/** Labels in front are no gaps of the line; beside whole rows there is no column, so there the line follows the last number. */
function columnsOf(rows: readonly number[], values: Grid, area: Area): Columns {
  const isWhole = area.right === LAST_COLUMN;
  let [left, right] = [area.right, isWhole ? area.left : area.right];
  for (const row of rows) {
    for (const [i, number] of numbersIn(values, row, area).entries()) {
      if (number === null) continue;
      left = Math.min(left, area.left + i);
      right = Math.max(right, area.left + i);
    }
  }
  return { left, right };
}

function numbersIn(values: Grid, row: number, { left, right }: Columns): readonly (number | null)[] {
  return (values[row]?.slice(left, right + 1) ?? []).map((cell) => (typeof cell === "number" ? cell : null));
}

/** True where a formula draws the line, which then follows the numbers. */
function canFollow({ drawsSparklines = false, answersVanish = false }: HostTraits): boolean {
  return drawsSparklines || !answersVanish;
}

function canBeDrawnIn(value: Grid[number][number] | undefined): boolean {
  return isFree(value) || (typeof value === "string" && BARS.test(value));
}

/** Google Sheets draws them itself; its options are stacked by functions, since braces depend on the locale. */
function lineFormula(area: Area, { drawsSparklines }: HostTraits): string {
  const range = areaAddress(area);
  if (drawsSparklines) return `=SPARKLINE(${range},VSTACK(HSTACK("color","${CHART_COLORS.actual}"),HSTACK("empty","ignore")))`;
  const width = area.right - area.left + 1;
  // What is no number is a gap: a blank, which some hosts hand over as 0, a remark, an error.
  const numbers = `IF(ISNUMBER(${range}),${range},"")`;
  return width > USUAL_WIDTH ? `=KPI_SPARK(${numbers},${Math.min(width, WIDEST)})` : `=KPI_SPARK(${numbers})`;
}
