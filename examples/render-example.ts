/** An example as the sheets of a workbook that reads well without any add-in: Read me, Register, Measurements. */
import { areaAddress, cellAddress } from "../shared/cell/a1";
import type { Cell } from "../shared/cell/cell";
import { decimalsFor, numberFormat, readUnit } from "../shared/kpi/unit";
import { HEADER_STYLE } from "../shared/scorecard/palette";
import { AS_OF_NAME } from "../shared/scorecard/scorecard-layout";
import type { Change } from "../shared/workbook/change";
import type { Example, ExampleRow } from "./example";

const READ_ME = "Read me";
const TITLE_COLOR = "#24384D";
const DATES: readonly string[] = ["Start", "Due", "Period", "Last reviewed", "Refreshed", "Date", "When", "Until", "Next"];
/** Columns whose numbers are in the KPI's unit. */
const VALUES: readonly string[] = ["Baseline", "Target", "Actual"];
const SHARES: readonly string[] = ["Weight"];
/** Pixels; by header, else by the longest text. */
const WIDTHS: Readonly<Record<string, number>> = { Start: 90, Due: 90, Period: 95, Actual: 95, Target: 100, Baseline: 95 };
const MOST_PIXELS = 300;

export function renderExample(example: Example): Change[] {
  const formats = unitFormats(example);
  return [
    ...renderReadMe(example),
    ...renderTable("Register", example.register, (row) => formats.get(nameOf(row)) ?? "General"),
    ...renderTable("Measurements", example.measurements, (row) => formats.get(row["KPI"] ?? null) ?? "General"),
    ...Object.entries(example.sheets ?? {}).flatMap(([sheet, rows]) => renderTable(sheet, rows, () => "General")),
    { kind: "select", sheet: READ_ME, range: "A1" },
  ];
}

function renderReadMe({ title, about, asOf }: Example): Change[] {
  const last = 4 + about.length;
  return [
    { kind: "sheet", sheet: READ_ME },
    { kind: "cells", sheet: READ_ME, at: "A1", values: [[title], ["As of", asOf], [null], ...about.map((text) => [null, text])] },
    { kind: "style", sheet: READ_ME, range: "A1", style: { bold: true, size: 16, color: TITLE_COLOR } },
    { kind: "style", sheet: READ_ME, range: "A2", style: { bold: true } },
    { kind: "number format", sheet: READ_ME, range: "B2", format: "yyyy-mm-dd" },
    { kind: "style", sheet: READ_ME, range: "B2", style: { bold: true, align: "left" } },
    { kind: "name", sheet: READ_ME, range: "B2", name: AS_OF_NAME },
    { kind: "style", sheet: READ_ME, range: `B4:B${last}`, style: { wrap: true, vertical: "top" } },
    {
      kind: "column widths",
      sheet: READ_ME,
      widths: [
        { column: 0, pixels: 80 },
        { column: 1, pixels: 680 },
      ],
    },
  ];
}

/** Only the columns that hold something, in the order of the rows' keys. */
function renderTable(sheet: string, rows: readonly ExampleRow[], formatOf: (row: ExampleRow) => string): Change[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((header) =>
    rows.some((row) => (row[header] ?? null) !== null),
  );
  const right = headers.length - 1;
  const column = (left: number): string => areaAddress({ top: 1, left, bottom: rows.length, right: left });
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: "A1", values: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))] },
    { kind: "table", sheet, range: areaAddress({ top: 0, left: 0, bottom: rows.length, right }), name: sheet.replace(/\W/g, "_") },
    { kind: "style", sheet, range: areaAddress({ top: 0, left: 0, bottom: 0, right }), style: { ...HEADER_STYLE, vertical: "middle" } },
    ...headers.flatMap((header, left): Change[] => {
      if (DATES.includes(header)) return [{ kind: "number format", sheet, range: column(left), format: "yyyy-mm-dd" }];
      if (SHARES.includes(header)) return [{ kind: "number format", sheet, range: column(left), format: "General" }];
      if (header === "Numerator" || header === "Denominator")
        return [{ kind: "number format", sheet, range: column(left), format: "#,##0" }];
      if (!VALUES.includes(header)) return [];
      return rows.map((row, i): Change => ({ kind: "number format", sheet, range: cellAddress(i + 1, left), format: formatOf(row) }));
    }),
    { kind: "column widths", sheet, widths: headers.map((header, i) => ({ column: i, pixels: WIDTHS[header] ?? widthOf(header, rows) })) },
    { kind: "freeze", sheet, rows: 1, columns: sheet === "Register" ? 2 : 1 },
  ];
}

function widthOf(header: string, rows: readonly ExampleRow[]): number {
  const longest = rows.reduce((length, row) => Math.max(length, String(row[header] ?? "").length), header.length);
  return Math.min(MOST_PIXELS, 20 + 7 * longest);
}

/** Number formats by what the measurements call the KPI, its ID or its name. */
function unitFormats({ register, measurements }: Example): Map<Cell, string> {
  const formats = new Map<Cell, string>();
  for (const kpi of register) {
    const names = [nameOf(kpi), kpi["Name"] ?? null];
    const measured = measurements.filter((row) => names.includes(row["KPI"] ?? null)).map((row) => row["Actual"] ?? null);
    const unit = readUnit(String(kpi["Unit"] ?? ""));
    const values = [kpi["Baseline"], kpi["Target"], ...measured].map((value) => (typeof value === "number" ? value : null));
    const format = numberFormat(unit, decimalsFor(values, unit));
    for (const name of names) formats.set(name, format);
  }
  return formats;
}

function nameOf(kpi: ExampleRow): Cell {
  return kpi["ID"] ?? kpi["Name"] ?? null;
}
