/** The guide within the file: what each status means, where each number comes from, what was read and what could not be. */
import type { Cell } from "../../shared/cell/cell";
import { areaAddress } from "../../shared/cell/a1";
import type { Finding } from "../../shared/cell/finding";
import { STATUSES } from "../../shared/kpi/verdict";
import { HEADER_STYLE, STATUS_LOOKS } from "../../shared/scorecard/palette";
import type { Change } from "../../shared/workbook/change";

const NUMBERS: readonly (readonly [string, string])[] = [
  ["Progress", "how much of the way from baseline to target is done: (actual - baseline) / (target - baseline)"],
  ["Attainment", "actual against target: 1 + (actual - target) / |target|, or minus where lower is better"],
  ["Expected", "the value that should be reached by the day, by the KPI's phasing"],
  ["Pace", "progress against expected progress: (actual - baseline) / (expected - baseline)"],
  ["On track from, At risk from", "the values of the actual at which the status changes"],
];

const RULES: readonly (readonly [string, string])[] = [
  [
    "Judged by pace",
    "increase, decrease and milestone reach their target by the due date: On track from a pace of Amber (0.9), At risk from Red (0.75), else Off track.",
  ],
  [
    "Judged by level",
    "at least, at most and range hold their target in every period: On track if the latest period met it, At risk down to an attainment of Amber, else Off track.",
  ],
  ["On the border", "A value on a border belongs to the better class."],
  [
    "Not judged",
    "Behind in the first 20 % of the time, or on a single measurement, reads Too early. A latest measurement older than 1.5 periods reads Stale.",
  ],
];

/** `notes` say what was read: files, sheets, periods. */
export function renderGuide(sheet: string, notes: readonly string[]): Change[] {
  const legend: Cell[][] = STATUSES.map((status) => [`${STATUS_LOOKS[status].glyph} ${status}`, STATUS_LOOKS[status].meaning]);
  const blocks: readonly (readonly [string, readonly (readonly Cell[])[]])[] = [
    ["Status", legend],
    ["Numbers", NUMBERS],
    ["Rules", RULES],
    ["What was read", notes.map((note) => [null, note])],
  ];
  const changes: Change[] = [{ kind: "sheet", sheet }, ...heading(sheet, "How to read this workbook")];
  let row = 3;
  for (const [title, lines] of blocks) {
    changes.push({ kind: "style", sheet, range: `A${row}:A${row + lines.length}`, style: { bold: true, vertical: "top" } });
    changes.push({ kind: "style", sheet, range: `B${row}:B${row + lines.length}`, style: { vertical: "top", wrap: true } });
    changes.push({ kind: "cells", sheet, at: `A${row}`, values: [[title, null], ...lines] });
    changes.push({ kind: "style", sheet, range: `A${row}:B${row}`, style: HEADER_STYLE });
    if (title === "Status") changes.push(...STATUSES.map((status, i) => legendStyle(sheet, `A${row + 1 + i}`, status)));
    row += lines.length + 2;
  }
  changes.push({
    kind: "column widths",
    sheet,
    widths: [
      { column: 0, pixels: 190 },
      { column: 1, pixels: 760 },
    ],
  });
  return changes;
}

function legendStyle(sheet: string, range: string, status: (typeof STATUSES)[number]): Change {
  const { color, fill } = STATUS_LOOKS[status];
  return { kind: "style", sheet, range, style: { color, fill, bold: true } };
}

/** Every finding with its place, the errors first. */
export function renderFindings(sheet: string, findings: readonly Finding[]): Change[] {
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  const rows: Cell[][] = sorted.map(({ severity, where, kpi, message }) => [severity, where.sheet, where.cell, kpi ?? null, message]);
  const values = [
    ["Severity", "Sheet", "Cell", "KPI", "Finding"],
    ...(rows.length > 0 ? rows : [[null, null, null, null, "Nothing was found."]]),
  ];
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: "A1", values },
    { kind: "table", sheet, range: areaAddress({ top: 0, left: 0, bottom: values.length - 1, right: 4 }), name: "Findings" },
    { kind: "style", sheet, range: "A1:E1", style: HEADER_STYLE },
    { kind: "style", sheet, range: `A2:E${values.length}`, style: { vertical: "top" } },
    { kind: "style", sheet, range: `E2:E${values.length}`, style: { wrap: true } },
    {
      kind: "conditional formats",
      sheet,
      id: "findings",
      rules: [
        { type: "text", range: `A2:A${values.length}`, text: "error", style: { color: STATUS_LOOKS["Off track"].color, bold: true } },
        { type: "text", range: `A2:A${values.length}`, text: "warning", style: { color: STATUS_LOOKS["At risk"].color, bold: true } },
      ],
    },
    { kind: "column widths", sheet, widths: [80, 130, 60, 190, 640].map((pixels, column) => ({ column, pixels })) },
    { kind: "freeze", sheet, rows: 1, columns: 0 },
  ];
}

function heading(sheet: string, text: string): Change[] {
  return [
    { kind: "cells", sheet, at: "A1", values: [[text]] },
    { kind: "style", sheet, range: "A1", style: { bold: true, size: 16, color: "#24384D" } },
  ];
}
