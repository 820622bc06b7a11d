/** A checked-in value in a register that keeps no history: into its own Actual, where that is still empty. */
import { cellAddress, readArea } from "../cell/a1";
import { findRegisterHeader } from "../register/register-header";
import type { MeasuredValue, MeasurementEntry } from "./measurement-entry";
import type { ScorecardReading } from "./read-scorecard";
import { writeCell } from "./write-cell";

/** An Actual that says something else is for its owner to change; the check-in keeps the value in any case. */
export function enterActual({ register }: ScorecardReading, { result: { kpi }, period, value }: MeasuredValue): MeasurementEntry {
  const columns = findRegisterHeader(register.grid)?.columns;
  const column = columns?.get("actual");
  const row = readArea(kpi.where.cell)?.top;
  if (column === undefined || row === undefined)
    return { changes: [], note: "there is no sheet of measurements, so the value stands in the check-in alone", problem: "" };
  const { sheet } = kpi.where;
  const cell = `${sheet}!${cellAddress(row, register.left + column)}`;
  if (kpi.actual === value) return { changes: [], note: `the register says so in ${cell} already`, problem: "" };
  if (kpi.actual !== null)
    return { changes: [], note: `${cell} still says ${kpi.actual}: change it there if this is the latest value`, problem: "" };
  const asOf = columns?.get("actualAsOf");
  const dated = asOf === undefined ? [] : writeCell(sheet, { row, column: register.left + asOf }, period.end, true);
  return {
    changes: [...writeCell(sheet, { row, column: register.left + column }, value), ...dated],
    note: `the value is put into ${cell}`,
    problem: "",
  };
}
