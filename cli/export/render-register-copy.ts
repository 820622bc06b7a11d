/** The register as it was read, so that the export can be checked against it. */
import { areaAddress, toArea } from "../../shared/cell/a1";
import { isError, type Cell, type Grid, type Value } from "../../shared/cell/cell";
import { HEADER_STYLE } from "../../shared/scorecard/palette";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import type { Change } from "../../shared/workbook/change";
import { REGISTER_COLUMNS } from "../../shared/register/columns";
import type { Understanding } from "../../shared/register/understanding";
import { formatsOf } from "./value-format";

export interface RegisterCopy {
  /** From A1 of its sheet on. */
  readonly grid: Grid;
  readonly understood: Understanding;
}

/** Columns whose numbers are in the KPI's unit. */
const VALUES = ["Baseline", "Target", "Low", "High", "Tolerance", "Actual"];

/** Values only: the formulas and looks of the file that was read are not kept. */
export function renderRegisterCopy(sheet: string, { grid, understood }: RegisterCopy, results: readonly KpiResult[]): Change[] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 1);
  const values = grid.map((row) => Array.from({ length: width }, (_, column) => toCell(row[column] ?? null)));
  const header = understood.headerRow - 1;
  const bottom = grid.length - 1;
  const dates = understood.columns.filter(({ readAs }) =>
    REGISTER_COLUMNS.some((column) => column.header === readAs && column.kind === "date"),
  );
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: "A1", values },
    {
      kind: "style",
      sheet,
      range: areaAddress({ top: header, left: 0, bottom: header, right: width - 1 }),
      style: { ...HEADER_STYLE, vertical: "middle" },
    },
    ...dates.map(({ at }): Change => {
      const { left } = toArea(`${at}1`);
      return {
        kind: "number format",
        sheet,
        range: areaAddress({ top: header + 1, left, bottom: Math.max(bottom, header + 1), right: left }),
        format: "yyyy-mm-dd",
      };
    }),
    ...results.flatMap((result) => unitFormats(sheet, understood, result)),
    { kind: "column widths", sheet, widths: Array.from({ length: width }, (_, column) => ({ column, pixels: widthOf(values, column) })) },
    { kind: "freeze", sheet, rows: header + 1, columns: 1 },
  ];
}

function unitFormats(sheet: string, { columns }: Understanding, result: KpiResult): Change[] {
  const { top } = toArea(result.kpi.where.cell);
  const values = columns.filter(({ readAs }) => readAs !== null && VALUES.includes(readAs));
  return values.map(({ at }): Change => ({ kind: "number format", sheet, range: `${at}${top + 1}`, format: formatsOf(result).value }));
}

function toCell(value: Value): Cell {
  return isError(value) ? value.code : value;
}

/** By the longest text, within bounds: a definition of three lines must not push the rest off the screen. */
function widthOf(values: readonly (readonly Cell[])[], column: number): number {
  const longest = values.reduce((length, row) => Math.max(length, String(row[column] ?? "").length), 0);
  return Math.min(320, Math.max(90, 16 + 7 * longest));
}
