/** Check register: everything in the register and the measurements that could not be used or should be looked at. Changes nothing. */
import { isError } from "../cell/cell";
import type { Finding, Severity } from "../cell/finding";
import { findScorecard } from "../scorecard/scorecard-layout";
import { refuse, type Command, type Outcome } from "./command";
import { asOfDay, readScorecard } from "./read-scorecard";

export const checkRegister: Command = {
  name: "checkRegister",
  label: "Check register",
  help: "Lists what in the register and the measurements could not be used or should be looked at. Changes nothing. Input: asOf, a day.",
  surface: "ribbon",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const asOf = asOfDay(input["asOf"] ?? null, findScorecard(snapshot), snapshot);
    if (isError(asOf)) return refuse(asOf.message);
    const read = readScorecard(snapshot, asOf);
    if (!read) return refuse("no register was found: a register requires a header row with at least Name and Target");
    const { findings, scorecard } = read;
    return {
      changes: [],
      report: { ok: true, message: `${count(scorecard.results.length, "KPI")} checked: ${summary(findings)}`, findings },
    };
  },
};

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
