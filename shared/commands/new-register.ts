/** New register: the Register and Measurements sheets to start from, blank or with an example. */
import { areaAddress, cellAddress } from "../cell/a1";
import type { Cell } from "../cell/cell";
import { AGGREGATIONS } from "../kpi/aggregation";
import { DIRECTIONS } from "../kpi/direction";
import { FREQUENCIES } from "../kpi/period";
import { decimalsFor, numberFormat, readUnit } from "../kpi/unit";
import { findSheets } from "../register/find-sheets";
import { HEADER_STYLE } from "../scorecard/palette";
import type { Change } from "../workbook/change";
import { refuse, type Command, type Outcome } from "./command";
import { exampleRegister } from "./example-register";
import { freeSheetName, freeTableName } from "./free-name";

const REGISTER_HEADERS = ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner"] as const;
const EXAMPLE_HEADERS = [...REGISTER_HEADERS, "Frequency", "Aggregation"] as const;
const MEASUREMENT_HEADERS = ["KPI", "Period", "Actual", "Target", "Note"] as const;

/** Pixels; a column without an entry gets the last. */
const WIDTHS: Readonly<Record<string, number>> = { Name: 200, KPI: 200, Objective: 220, Owner: 160, Note: 220, Unit: 70, "": 100 };

/** Rows below the last that already have formats and lists to choose from. */
const SPARE_ROWS = 200;

/** Choices offered in a cell; other entries are allowed and read with their synonyms. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  Unit: ["#", "%", "USD", "EUR", "GBP", "days", "score", "yes/no"],
  Direction: DIRECTIONS,
  Frequency: FREQUENCIES,
  Aggregation: AGGREGATIONS,
};

const DATES = ["Start", "Due", "Period"];

type Row = Readonly<Record<string, Cell>>;

export const newRegister: Command = {
  name: "newRegister",
  label: "New register",
  help: "Adds the sheets Register and Measurements, ready to fill in. Input: example, TRUE to start from a worked example.",
  surface: "ribbon",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const found = findSheets(snapshot.sheets).register;
    if (found) return refuse(`the workbook already has a register on sheet ${found.sheet}: nothing was changed`);
    const example = input["example"] === true ? exampleRegister(snapshot.today) : null;
    const register = freeSheetName(snapshot, "Register");
    const measurements = freeSheetName(snapshot, "Measurements");
    return {
      changes: [
        ...renderTable(
          register,
          freeTableName(snapshot, "Register"),
          example ? EXAMPLE_HEADERS : REGISTER_HEADERS,
          example?.register ?? [],
        ),
        ...renderTable(measurements, freeTableName(snapshot, "Measurements"), MEASUREMENT_HEADERS, example?.measurements ?? []),
        ...(example ? unitFormats(register, measurements, example.register, example.measurements) : []),
        { kind: "select", sheet: register, range: "A2" },
      ],
      report: {
        ok: true,
        message: `${example ? "an example" : "a blank"} register on sheet ${register}, measurements on sheet ${measurements}`,
        findings: [],
      },
    };
  },
};

function renderTable(sheet: string, name: string, headers: readonly string[], rows: readonly Row[]): Change[] {
  const right = headers.length - 1;
  const column = (header: string, bottom: number): string => {
    const left = headers.indexOf(header);
    return areaAddress({ top: 1, left, bottom, right: left });
  };
  const bottom = rows.length + SPARE_ROWS;
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: "A1", values: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))] },
    { kind: "table", sheet, range: areaAddress({ top: 0, left: 0, bottom: Math.max(rows.length, 1), right }), name },
    { kind: "style", sheet, range: areaAddress({ top: 0, left: 0, bottom: 0, right }), style: HEADER_STYLE },
    ...headers
      .filter((header) => DATES.includes(header))
      .map((header): Change => ({ kind: "number format", sheet, range: column(header, bottom), format: "yyyy-mm-dd" })),
    ...headers.flatMap((header): Change[] => {
      const list = LISTS[header];
      return list ? [{ kind: "validation", sheet, range: column(header, bottom), list }] : [];
    }),
    { kind: "column widths", sheet, widths: headers.map((header, i) => ({ column: i, pixels: WIDTHS[header] ?? WIDTHS[""]! })) },
    { kind: "freeze", sheet, rows: 1, columns: 1 },
  ];
}

/** The example's numbers in their units: baseline and target in the register, actuals in the measurements. */
function unitFormats(register: string, measurements: string, kpis: readonly Row[], measured: readonly Row[]): Change[] {
  const formats = new Map(
    kpis.map((kpi) => {
      const unit = readUnit(String(kpi["Unit"] ?? ""));
      const values = [kpi["Baseline"], kpi["Target"], ...measured.filter((row) => row["KPI"] === kpi["Name"]).map((row) => row["Actual"])];
      return [
        kpi["Name"],
        numberFormat(
          unit,
          decimalsFor(
            values.map((value) => (typeof value === "number" ? value : null)),
            unit,
          ),
        ),
      ];
    }),
  );
  const at = (sheet: string, row: number, column: number, name: Cell | undefined): Change => ({
    kind: "number format",
    sheet,
    range: cellAddress(row, column),
    format: formats.get(name) ?? "General",
  });
  return [
    ...kpis.flatMap((kpi, i) =>
      ["Baseline", "Target"].map((header) => at(register, i + 1, EXAMPLE_HEADERS.indexOf(header as "Target"), kpi["Name"])),
    ),
    ...measured.map((row, i) => at(measurements, i + 1, MEASUREMENT_HEADERS.indexOf("Actual"), row["KPI"])),
  ];
}
