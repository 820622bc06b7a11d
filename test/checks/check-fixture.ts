/** A workbook in a line or two for the tests of checks, and what the checks say about it. */
import type { Cell } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import type { CheckFinding } from "../../shared/checks/check";
import type { CheckReport } from "../../shared/checks/run-checks";
import { checkReading } from "../../shared/commands/check-register";
import { readScorecard } from "../../shared/commands/read-scorecard";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet } from "../commands/snapshot-after";

export type Row = Readonly<Record<string, Cell>>;

export interface Book {
  /** Rows of the register; each is filled up with what makes it sound, unless it says otherwise. */
  readonly kpis: readonly Row[];
  /** Values by KPI, months from January 2025 on. */
  readonly values?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly settings?: Readonly<Record<string, Cell>>;
  /** Further sheets, by name: header row first. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

export const AS_OF = serialOf(2025, 7, 2);

/** Nothing that any check could say anything against. */
export const SOUND: Row = {
  Name: "Answer quality",
  Objective: "Serve well",
  Unit: "%",
  Direction: "at least",
  Target: 0.9,
  Owner: "Head of Service",
  Source: "Survey",
  "Last reviewed": serialOf(2025, 5, 5),
  Frequency: "month",
};

export function snapshotOf({ kpis, values, settings, sheets = {} }: Book): Snapshot {
  const rows = kpis.map((kpi) => ({ ...SOUND, ...kpi }));
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((header) => rows.some((row) => row[header] !== undefined));
  const measured = values ?? Object.fromEntries(rows.map((row) => [String(row["ID"] ?? row["Name"]), [0.91, 0.93, 0.9, 0.92, 0.94, 0.92]]));
  return {
    ...EMPTY_WORKBOOK,
    today: AS_OF,
    sheets: [
      sheet("Register", [headers, ...rows.map((row: Row) => headers.map((header) => row[header] ?? null))]),
      sheet("Measurements", [
        ["KPI", "Period", "Actual"],
        ...Object.entries(measured).flatMap(([kpi, list]) => list.map((value, i) => [kpi, serialOf(2025, i + 1, 1), value])),
      ]),
      ...(settings ? [sheet("Settings", [["Setting", "Value"], ...Object.entries(settings)])] : []),
      ...Object.entries(sheets).map(([name, grid]) => sheet(name, grid)),
    ],
  };
}

export function check(book: Book, asOf = AS_OF): CheckReport {
  const snapshot = snapshotOf(book);
  const read = readScorecard(snapshot, asOf);
  if (!read) throw new Error("the fixture must hold a register");
  return checkReading(snapshot, read);
}

/** Open findings of one check. */
export function found(id: string, book: Book, asOf = AS_OF): readonly CheckFinding[] {
  return check(book, asOf).open.filter((finding) => finding.check === id);
}
