/** New register: the Register and Measurements sheets to start from, blank or with an example. */
import { cellAddress } from "../cell/a1";
import type { Cell } from "../cell/cell";
import { decimalsFor, numberFormat, readUnit } from "../kpi/unit";
import { findSheets } from "../register/find-sheets";
import type { Change } from "../workbook/change";
import { refuse, type Command, type Outcome } from "./command";
import { exampleRegister } from "./example-register";
import { freeSheetName } from "./free-name";
import { MEASUREMENT_HEADERS, REGISTER_HEADERS, registerSheet, type Row } from "./register-sheet";

const EXAMPLE_HEADERS = [...REGISTER_HEADERS, "Frequency", "Aggregation"] as const;

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
    return {
      changes: [
        ...registerSheet(snapshot, { sheet: register, name: "Register", headers, rows: example?.register ?? [] }),
        ...registerSheet(snapshot, {
          ...{ sheet: measurements, name: "Measurements" },
          headers: MEASUREMENT_HEADERS,
          rows: example?.measurements ?? [],
        }),
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
