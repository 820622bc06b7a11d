/** New register: the Register and Measurements sheets to start from, blank or with an example. */
import { cellAddress } from "../cell/a1";
import type { Cell } from "../cell/cell";
import { AGGREGATIONS } from "../kpi/aggregation";
import { DIRECTIONS } from "../kpi/direction";
import { FREQUENCIES } from "../kpi/period";
import { decimalsFor, numberFormat, readUnit } from "../kpi/unit";
import { findSheets } from "../register/find-sheets";
import type { Change } from "../workbook/change";
import { refuse, type Command, type Outcome } from "./command";
import { exampleRegister } from "./example-register";
import { freeSheetName, freeTableName } from "./free-name";
import { renderTable, type SheetColumn } from "./render-table";

const REGISTER_HEADERS = ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner"] as const;
const EXAMPLE_HEADERS = [...REGISTER_HEADERS, "Frequency", "Aggregation"] as const;
const MEASUREMENT_HEADERS = ["KPI", "Period", "Actual", "Target", "Note"] as const;

/** Pixels; a column without an entry gets the last. */
const WIDTHS: Readonly<Record<string, number>> = { Name: 200, KPI: 200, Objective: 220, Owner: 160, Note: 220, Unit: 70, "": 100 };

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
    const headers = example ? EXAMPLE_HEADERS : REGISTER_HEADERS;
    const kpis = example?.register ?? [];
    return {
      changes: [
        ...renderTable({ sheet: register, name: freeTableName(snapshot, "Register") }, columnsOf(headers), cellsOf(headers, kpis)),
        ...renderTable(
          { sheet: measurements, name: freeTableName(snapshot, "Measurements") },
          columnsOf(MEASUREMENT_HEADERS),
          cellsOf(MEASUREMENT_HEADERS, example?.measurements ?? []),
        ),
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

function columnsOf(headers: readonly string[]): readonly SheetColumn[] {
  return headers.map((header) => ({
    header,
    width: WIDTHS[header] ?? WIDTHS[""]!,
    list: LISTS[header] ?? [],
    isDay: DATES.includes(header),
  }));
}

function cellsOf(headers: readonly string[], rows: readonly Row[]): readonly (readonly Cell[])[] {
  return rows.map((row) => headers.map((header) => row[header] ?? null));
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
