/** Runs every check over a register: what is open, what somebody lets stand, and how healthy the KPI system is. */
import type { Severity } from "../cell/finding";
import type { Acknowledgement } from "../journal/journal";
import { acknowledgementFor, strayAcknowledgements } from "./acknowledgements";
import type { Check, CheckFinding, Found } from "./check";
import { CHECKS } from "./checks";
import { READING } from "./checks-data";
import { healthOf, type Health } from "./health";
import { subjectOf, type Subject, type SubjectInput } from "./subject";

export interface CheckReport {
  /** The most severe first, then in the order of the checks. */
  readonly open: readonly CheckFinding[];
  /** Those that somebody lets stand: silenced, never hidden. */
  readonly acknowledged: readonly CheckFinding[];
  readonly health: Health;
}

export interface CheckInput extends SubjectInput {
  readonly acknowledged: readonly Acknowledgement[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function runChecks(input: CheckInput): CheckReport {
  const { acknowledged } = input;
  const subject = subjectOf({ ...input, findings: [...input.findings, ...strayAcknowledgements(acknowledged)] });
  const findings = CHECKS.flatMap((check) => findingsOf(check, subject, acknowledged));
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const open = sorted.filter((finding) => finding.acknowledged === null);
  return { open, acknowledged: sorted.filter((finding) => finding.acknowledged !== null), health: healthOf(subject, open) };
}

function findingsOf(check: Check, subject: Subject, acknowledged: readonly Acknowledgement[]): CheckFinding[] {
  return check.find(subject).map((found): CheckFinding => {
    const standing = acknowledgementFor({ check, names: namesOf(check, found, subject) }, acknowledged, subject.asOf);
    return {
      severity: check.severity,
      ...found,
      check: check.id,
      title: check.title,
      reason: check.why,
      fix: check.fix,
      acknowledged: standing,
    };
  });
}

/** A KPI also by its id, and by its name if that is its alone. A cell that could not be read stands for itself: what is in it may change. */
function namesOf({ id }: Check, { about, kpi }: Found, { named }: Subject): readonly string[] {
  if (id === READING || kpi === undefined) return [about];
  const name = named(kpi)?.name ?? "";
  return [about, kpi, ...(named(name)?.id === kpi ? [name] : [])];
}
