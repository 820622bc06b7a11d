/** The checks of a register as it was read and evaluated, with the journal beside it: what commands, functions and the command line call. */
import type { Finding } from "../cell/finding";
import { changeFindings } from "../journal/change-findings";
import type { Journal } from "../journal/journal";
import type { Scorecard } from "../scorecard/evaluate-scorecard";
import type { TablesReading } from "../scorecard/read-tables";
import { runChecks, type CheckReport } from "./run-checks";

export interface CheckedScorecard {
  readonly tables: TablesReading;
  readonly scorecard: Scorecard;
  /** Of the files and the settings, if there are any. */
  readonly findings?: readonly Finding[];
  /** Left out where only register and measurements are known. */
  readonly journal?: Journal;
}

export function checkScorecard({ tables, scorecard, findings = [], journal }: CheckedScorecard): CheckReport {
  const { register, measured, settings } = tables;
  const measurements = measured?.measurements ?? [];
  const changed = journal ? changeFindings(scorecard.results, journal.changes, { asOf: scorecard.asOf, measurements }) : [];
  return runChecks({
    scorecard,
    settings,
    understood: register.understood,
    findings: [...findings, ...tables.findings, ...scorecard.findings, ...(journal?.findings ?? []), ...changed],
    objectives: journal?.tables.objectives ? journal.objectives : null,
    reviews: journal?.tables.reviews ? journal.reviews : null,
    acknowledged: journal?.acknowledged ?? [],
  });
}
