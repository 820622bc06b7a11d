/** Sheets beside a small register, read as of 30 June 2025, and what is said about them. */
import type { Value } from "../../shared/cell/cell";
import { serialOf } from "../../shared/cell/serial-day";
import type { Journal } from "../../shared/journal/journal";
import { readJournal } from "../../shared/journal/read-journal";
import { readRegister } from "../../shared/register/read-register";

const { kpis } = readRegister([
  ["ID", "Name", "Objective", "Unit", "Target", "Segment"],
  ["REV", "Revenue", "Grow", "EUR", 100, null],
  ["CH", "Churn", "Keep", "%", 0.02, null],
  ["S1", "Sign-ups", "Grow", "#", 10, "Spain"],
  ["S2", "Sign-ups", "Grow", "#", 10, "Italy"],
]);
export const TODAY = serialOf(2025, 6, 30);

export function read(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Journal {
  return readJournal(
    { sheets: Object.entries(sheets).map(([name, values]) => ({ name, values })), locale: "en-GB", today: TODAY },
    { kpis },
  );
}

export const said = (journal: Journal): string[] =>
  journal.findings.map(({ severity, where, message }) => `${severity} ${where.sheet}!${where.cell} ${message}`);
