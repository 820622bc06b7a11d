/** The findings as a sheet: a list to work through, with how healthy the register is above it. Made anew each time, found again by its name. */
import { areaAddress, cellAddress, type Area } from "../cell/a1";
import { isBlank, type Cell } from "../cell/cell";
import type { Day } from "../cell/serial-day";
import type { CheckFinding } from "../checks/check";
import type { Health } from "../checks/health";
import type { CheckReport } from "../checks/run-checks";
import { HEADER_STYLE, STATUS_LOOKS } from "../scorecard/palette";
import type { Change, FormatRule } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { freeSheetName } from "./free-name";

const NAME = "Plumbline_Findings";
const HEADER_ROW = 3;

/** Columns and pixels. The words for who lets a finding stand are none that the sheet Acknowledged has: it is another sheet. */
const COLUMNS: readonly (readonly [header: string, width: number, read: (finding: CheckFinding) => Cell])[] = [
  ["Severity", 75, ({ severity }) => (severity === "info" ? "note" : severity)],
  ["About", 180, ({ about }) => about || null],
  ["Check", 150, ({ check }) => check],
  ["Cell", 130, ({ where: { sheet, cell } }) => (cell === "" ? sheet : `${sheet}!${cell}`)],
  ["Found", 420, ({ message }) => message],
  ["Matters because", 380, ({ reason }) => reason],
  ["What to do", 380, ({ fix }) => fix],
  ["Stands by", 120, ({ acknowledged }) => acknowledged?.who ?? null],
  ["Since", 90, ({ acknowledged }) => acknowledged?.when ?? null],
  ["Because", 240, ({ acknowledged }) => acknowledged?.why ?? null],
];

const LOOKS: readonly (readonly [word: string, status: keyof typeof STATUS_LOOKS])[] = [
  ["error", "Missed"],
  ["warning", "At risk"],
  ["note", "Not started"],
];

export interface FindingsSheet {
  readonly sheet: string;
  readonly changes: readonly Change[];
  /** Why nothing can be written; "" if it can. */
  readonly problem: string;
}

/** Open ones first, then those that somebody lets stand. */
export function findingsSheet(snapshot: Snapshot, { open, acknowledged, health }: CheckReport, asOf: Day): FindingsSheet {
  const defined = snapshot.names.find(({ name }) => name === NAME);
  const existing = snapshot.sheets.find(({ name }) => name === defined?.sheet);
  const sheet = existing?.name ?? freeSheetName(snapshot, "Findings");
  const rows = [...open, ...acknowledged].map((finding) => COLUMNS.map(([, , read]) => read(finding)));
  const before = existing ? filledRows(existing.values) : 0;
  const right = COLUMNS.length - 1;
  const problem = existing
    ? obstacle(existing.values, { top: HEADER_ROW + 1 + before, left: 0, bottom: HEADER_ROW + rows.length, right })
    : "";
  if (problem !== "") return { sheet, changes: [], problem: `${sheet}!${problem}` };
  const bottom = HEADER_ROW + Math.max(rows.length, 1);
  const blank = COLUMNS.map(() => null);
  const cleared = Array.from({ length: Math.max(0, before - rows.length) }, () => blank);
  const body = (column: number): string => areaAddress({ top: HEADER_ROW + 1, left: column, bottom, right: column });
  const changes: Change[] = [
    { kind: "sheet", sheet },
    {
      kind: "cells",
      sheet,
      at: "A1",
      values: [
        ["Findings", null],
        ["As of", asOf],
      ],
    },
    { kind: "cells", sheet, at: "C2", values: [[healthText(health)]] },
    { kind: "number format", sheet, range: "B2", format: "yyyy-mm-dd" },
    { kind: "cells", sheet, at: cellAddress(HEADER_ROW, 0), values: [COLUMNS.map(([header]) => header), ...rows, ...cleared] },
    { kind: "name", sheet, range: cellAddress(HEADER_ROW, 0), name: NAME },
    { kind: "style", sheet, range: "A1", style: { bold: true, size: 16 } },
    { kind: "style", sheet, range: "B2", style: { bold: true, align: "left" } },
    { kind: "style", sheet, range: areaAddress({ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right }), style: HEADER_STYLE },
    { kind: "style", sheet, range: areaAddress({ top: HEADER_ROW + 1, left: 0, bottom, right }), style: { wrap: true, vertical: "top" } },
    { kind: "number format", sheet, range: body(8), format: "yyyy-mm-dd" },
    { kind: "conditional formats", sheet, id: "findings", rules: LOOKS.map(([word, status]) => rule(body(0), word, STATUS_LOOKS[status])) },
    { kind: "column widths", sheet, widths: COLUMNS.map(([, pixels], column) => ({ column, pixels })) },
    { kind: "freeze", sheet, rows: HEADER_ROW + 1, columns: 0 },
  ];
  return { sheet, changes: existing ? changes : [...changes, { kind: "select", sheet, range: "A1" }], problem: "" };
}

/** "Health 82 of 100 as of 2025-06-30: definition 90, targets 70 …" */
function healthText({ score, areas }: Health): string {
  if (score === null) return "Health: there is no KPI to judge";
  return `Health ${score} of 100: ${areas.map(({ area, score: own }) => `${area} ${own}`).join(", ")}`;
}

function rule(range: string, text: string, { color, fill }: { readonly color: string; readonly fill: string }): FormatRule {
  return { type: "text", range, text, style: { color, fill, bold: true } };
}

/** Rows of our list as it stands: each begins with a severity. */
function filledRows(values: Snapshot["sheets"][number]["values"]): number {
  let row = HEADER_ROW + 1;
  while (row < values.length && LOOKS.some(([word]) => word === values[row]?.[0])) row += 1;
  return row - HEADER_ROW - 1;
}

function obstacle(values: Snapshot["sheets"][number]["values"], { top, left, bottom, right }: Area): string {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isBlank(values[row]?.[column]))
        return `${cellAddress(row, column)} must be empty for the list to grow into: move what stands there`;
    }
  }
  return "";
}
