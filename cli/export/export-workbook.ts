/**
 * The workbook that `kpi scorecard --out` writes, as changes: a Scorecard that lives on native formulas over a normalised
 * Series sheet, so that it recalculates for people who have nothing of ours installed. The same list of changes that a
 * host would apply goes through the file's applier (writing/apply-change.ts); a formula's cell first gets the value that
 * the core computed, which stays as its stored result and which a test recalculates in LibreOffice.
 */
import type { Finding } from "../../shared/cell/finding";
import type { Scorecard } from "../../shared/scorecard/evaluate-scorecard";
import type { Change } from "../../shared/workbook/change";
import type { Page } from "../writing/workbook-writer";
import { cellOf, columnOf, type ExportSheet } from "./export-sheet";
import { exportRows, type ExportRow } from "./export-row";
import { renderCharts } from "./render-charts";
import { renderFindings, renderGuide } from "./render-guide";
import { renderRegisterCopy, type RegisterCopy } from "./render-register-copy";
import { AS_OF_CELL, renderScorecardSheet, SCORECARD_HEADER_ROW } from "./render-scorecard-sheet";
import { renderSheet } from "./render-sheet";
import { scorecardColumns } from "./scorecard-columns";
import { seriesColumns } from "./series-columns";
import { seriesRows, type SeriesRow } from "./series-rows";
import { absoluteAddress, areaAddress, quoteSheet, toArea } from "../../shared/cell/a1";
import { formatsOf } from "./value-format";

export interface ExportInput {
  readonly scorecard: Scorecard;
  /** The same register on all measurements, those after as of too. */
  readonly complete: Scorecard;
  readonly title: string;
  readonly register: RegisterCopy;
  readonly findings: readonly Finding[];
  /** What was read, a sentence each. */
  readonly notes: readonly string[];
  readonly fiscalStart: number;
}

const SHEETS = {
  scorecard: "Scorecard",
  charts: "Charts",
  series: "Series",
  register: "Register",
  findings: "Findings",
  guide: "Guide",
} as const;

export interface ExportedWorkbook {
  readonly changes: readonly Change[];
  readonly pages: Readonly<Record<string, Page>>;
}

export function exportWorkbook(input: ExportInput): ExportedWorkbook {
  const { scorecard, complete } = input;
  const kpis = exportRows(scorecard, complete);
  const asOf = `${quoteSheet(SHEETS.scorecard)}!${absoluteAddress(toArea(AS_OF_CELL))}`;
  const board: ExportSheet<ExportRow> = {
    name: SHEETS.scorecard,
    headerRow: SCORECARD_HEADER_ROW,
    rows: kpis,
    columns: scorecardColumns({ asOf, exportedAsOf: scorecard.asOf, series: (key) => columnOf(series, key) }),
  };
  const series: ExportSheet<SeriesRow> = {
    name: SHEETS.series,
    headerRow: 0,
    rows: seriesRows(kpis, input.fiscalStart),
    columns: seriesColumns({
      placeOf: (number) => `MATCH(${number},${columnOf(board, "no")},0)`,
      ofKpi: (key, place) => `INDEX(${columnOf(board, key)},${place})`,
      cellOfRow: (key, index) => cellOf(series, key, index),
    }),
  };
  const lastAnswer = board.columns.filter(({ group }) => group === "answer").length - 1;
  const answers = absoluteAddress({ top: 0, left: 0, bottom: SCORECARD_HEADER_ROW + Math.max(1, kpis.length), right: lastAnswer });
  return {
    changes: [
      ...renderScorecardSheet(board, { title: input.title, asOf: scorecard.asOf }),
      ...renderCharts(SHEETS.charts, kpis, series),
      ...renderSeries(series),
      ...renderRegisterCopy(SHEETS.register, input.register, scorecard.results),
      ...renderFindings(SHEETS.findings, input.findings),
      ...renderGuide(SHEETS.guide, input.notes),
    ],
    pages: {
      [SHEETS.scorecard]: { gridLines: false, printArea: answers },
      [SHEETS.charts]: { gridLines: false },
      [SHEETS.guide]: { gridLines: false },
    },
  };
}

function renderSeries(sheet: ExportSheet<SeriesRow>): Change[] {
  const { name, rows, columns } = sheet;
  return [
    { kind: "sheet", sheet: name },
    ...renderSheet(sheet, (row) => formatsOf(row.kpi.result)),
    {
      kind: "table",
      sheet: name,
      range: areaAddress({ top: 0, left: 0, bottom: Math.max(1, rows.length), right: columns.length - 1 }),
      name: "Series",
    },
    { kind: "freeze", sheet: name, rows: 1, columns: 3 },
  ];
}
