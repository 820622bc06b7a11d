/** A small workbook with a register and measurements, for the commands that keep its journal. */
import type { Cell, Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import { commands } from "../../shared/commands/catalogue";
import type { Outcome } from "../../shared/commands/command";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { EMPTY_WORKBOOK, sheet, snapshotAfter } from "./snapshot-after";

export const DAY = serialOf(2025, 4, 10);

export const REGISTER: readonly (readonly Value[])[] = [
  ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner", "Frequency", "Last reviewed"],
  [
    "Revenue",
    "Grow",
    "EUR",
    "increase",
    100,
    200,
    serialOf(2025, 1, 1),
    serialOf(2025, 12, 31),
    "Head of Sales",
    "month",
    serialOf(2024, 8, 31),
  ],
  ["Churn", "Keep", "%", "at most", null, 0.02, serialOf(2025, 1, 1), serialOf(2025, 12, 31), "Head of Support", "month", null],
];

export const MEASUREMENTS: readonly (readonly Value[])[] = [
  ["KPI", "Period", "Actual", "Note", "Reported on"],
  ["Revenue", "2025-01", 110, null, null],
  ["Revenue", "2025-02", 118, null, null],
  ["Churn", "2025-01", 0.03, null, null],
  ["Churn", "2025-02", 0.025, null, null],
];

export function workbook(...more: readonly ReturnType<typeof sheet>[]): Snapshot {
  return { ...EMPTY_WORKBOOK, today: DAY, sheets: [sheet("Register", REGISTER), sheet("Measurements", MEASUREMENTS), ...more] };
}

export function run(snapshot: Snapshot, name: string, input: Readonly<Record<string, Cell>> = {}): Outcome {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command.run(snapshot, input);
}

/** The workbook after a command that must succeed. */
export function after(snapshot: Snapshot, name: string, input: Readonly<Record<string, Cell>> = {}): Snapshot {
  const { changes, report } = run(snapshot, name, input);
  if (!report.ok) throw new Error(report.message);
  return snapshotAfter(snapshot, changes);
}

export function rows(snapshot: Snapshot, name: string): readonly (readonly Value[])[] {
  return snapshot.sheets.find((each) => each.name === name)?.values ?? [];
}
