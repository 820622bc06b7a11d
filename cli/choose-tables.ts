/** Which sheets are the register and the measurements: those named on the command line, else those whose headers say so. */
import type { Finding } from "../shared/cell/finding";
import { findSheets } from "../shared/register/find-sheets";
import type { FoundTable } from "../shared/register/found-table";
import { readRegister } from "../shared/register/read-register";
import type { SheetSnapshot } from "../shared/workbook/snapshot";
import { inputError } from "./input-error";
import { placeText } from "./terminal/findings-text";

export interface SheetNames {
  readonly register: string | null;
  readonly measurements: string | null;
}

export interface Tables {
  readonly register: FoundTable;
  /** Null where no sheet holds measurements: the register's own actuals then count. */
  readonly measurements: FoundTable | null;
  /** Null where no sheet is named Events. */
  readonly events: FoundTable | null;
  readonly findings: readonly Finding[];
}

/** Throws the sentence that a sheet that could be the register earns, if none is one. */
export function chooseTables(sheets: readonly SheetSnapshot[], named: SheetNames): Tables {
  const rest = sheets.filter(({ name }) => !sameName(name, named.register) && !sameName(name, named.measurements));
  const found = findSheets(rest);
  const register = named.register === null ? found.register : tableOf(sheetNamed(sheets, named.register), "register");
  const measurements =
    named.measurements === null
      ? measurementsBeside(register, found.measurements, rest)
      : tableOf(sheetNamed(sheets, named.measurements), "measurements");
  if (!register) throw noRegister(sheets);
  const others = found.others.filter(({ sheet }) => sheet !== register.sheet && sheet !== measurements?.sheet);
  return {
    register,
    measurements,
    events: found.events,
    findings: [...others.map(unusedFinding), ...(measurements ? [] : [noMeasurements(register)])],
  };
}

/** A register that was named may have been the best measurements only because it was not looked at as a register. */
function measurementsBeside(register: FoundTable | null, found: FoundTable | null, rest: readonly SheetSnapshot[]): FoundTable | null {
  if (found || !register) return found;
  return findSheets(rest).measurements;
}

function tableOf(sheet: SheetSnapshot, role: "register" | "measurements"): FoundTable {
  return findSheets([sheet])[role] ?? { sheet: sheet.name, top: 0, left: 0, grid: sheet.values };
}

function sheetNamed(sheets: readonly SheetSnapshot[], wanted: string): SheetSnapshot {
  const sheet = sheets.find(({ name }) => sameName(name, wanted));
  if (sheet) return sheet;
  throw inputError(`sheet must exist: ${wanted}; there ${sheets.length === 1 ? "is" : "are"} ${sheets.map(({ name }) => name).join(", ")}`);
}

function sameName(name: string, wanted: string | null): boolean {
  return wanted !== null && name.toLowerCase() === wanted.trim().toLowerCase();
}

/** What the register's reader says of the first sheet with anything in it. */
function noRegister(sheets: readonly SheetSnapshot[]): Error {
  const sheet = sheets.find(({ values }) => values.length > 0);
  if (!sheet) return inputError("register requires a header row with a Name column: every sheet is empty");
  const [reason] = readRegister(sheet.values, { sheet: sheet.name }).findings.filter(({ severity }) => severity === "error");
  const sentence = reason
    ? `${placeText(reason.where)}: ${reason.message}`
    : `${sheet.name}: register requires a Name column beside Target or Objective`;
  return inputError(sheets.length === 1 ? sentence : `${sentence}; --register names another sheet`);
}

function unusedFinding({ sheet }: FoundTable): Finding {
  const message = "sheet looks like a register or measurements too and is not used: --register and --measurements choose";
  return { severity: "info", where: { sheet, cell: "" }, message };
}

function noMeasurements({ sheet }: FoundTable): Finding {
  const message = "no sheet of measurements was found: KPIs are judged by the register's own Actual";
  return { severity: "info", where: { sheet, cell: "" }, message };
}
