/** Check register: everything in the workbook's register that could not be used, is missing or works against itself. Changes nothing unless asked for a sheet. */
import { isError } from "../cell/cell";
import type { Finding, Severity } from "../cell/finding";
import { checkScorecard } from "../checks/check-scorecard";
import type { CheckReport } from "../checks/run-checks";
import { findScorecard } from "../scorecard/scorecard-layout";
import type { Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { findingsSheet } from "./findings-sheet";
import { journalOf } from "./journal-command";
import { asOfDay, readScorecard, type ScorecardReading } from "./read-scorecard";

export const checkRegister: Command = {
  name: "checkRegister",
  label: "Check register",
  help: "Lists what in the register and beside it is missing, could not be used or works against itself, each with its reason. Changes nothing unless asked to. Input: asOf, a day; sheet, TRUE to write the list to the sheet Findings.",
  surface: "ribbon",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const asOf = asOfDay(input["asOf"] ?? null, findScorecard(snapshot), snapshot);
    if (isError(asOf)) return refuse(asOf.message);
    const read = readScorecard(snapshot, asOf);
    if (!read) return refuse("no register was found: a register requires a header row with at least Name and Target");
    const report = checkReading(snapshot, read);
    const written = input["sheet"] === true ? findingsSheet(snapshot, report, asOf) : null;
    if (written && written.problem !== "") return refuse(written.problem, report.open);
    const on = written ? `; the list is on sheet ${written.sheet}` : "";
    return {
      changes: written?.changes ?? [],
      report: { ok: true, message: `${messageOf(report, read.scorecard.results.length)}${on}`, findings: report.open },
    };
  },
};

/** The checks of a workbook that is read: what the pane shows too. */
export function checkReading(snapshot: Snapshot, reading: ScorecardReading, journal = journalOf(snapshot, reading)): CheckReport {
  const { tables, scorecard, settings } = reading;
  return checkScorecard({ tables, scorecard, findings: settings.findings, journal });
}

function messageOf({ open, acknowledged, health }: CheckReport, kpis: number): string {
  const standing = acknowledged.length === 0 ? "" : `, ${acknowledged.length} acknowledged`;
  const score = health.score === null ? "" : `; health ${health.score} of 100`;
  return `${count(kpis, "KPI")} checked: ${summary(open)}${standing}${score}`;
}

function summary(findings: readonly Finding[]): string {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    { number: of("error"), noun: "error" },
    { number: of("warning"), noun: "warning" },
    { number: of("info"), noun: "note" },
  ].filter(({ number }) => number > 0);
  return parts.length === 0 ? "nothing to report" : parts.map(({ number, noun }) => count(number, noun)).join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
