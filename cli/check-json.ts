/** The findings of a register as the documented JSON of `kpi check --json`; fields are added, never renamed. */
import { isoDate, type Day } from "../shared/cell/serial-day";
import type { CheckFinding } from "../shared/checks/check";
import type { CheckReport } from "../shared/checks/run-checks";

/** { asOf, health, findings, acknowledged } */
export function checkJson({ open, acknowledged, health }: CheckReport, asOf: Day): unknown {
  return { asOf: isoDate(asOf), health, findings: open.map(findingJson), acknowledged: acknowledged.map(findingJson) };
}

function findingJson({ severity, check, title, about, kpi, where, message, reason, fix, correction, acknowledged }: CheckFinding): unknown {
  return {
    severity,
    check,
    title,
    about,
    kpi: kpi ?? null,
    sheet: where.sheet,
    cell: where.cell,
    message,
    reason,
    fix,
    correction: correction
      ? { sheet: correction.where.sheet, cell: correction.where.cell, from: correction.from, to: correction.to }
      : null,
    acknowledged: acknowledged && {
      who: acknowledged.who,
      when: isoDate(acknowledged.when),
      why: acknowledged.why,
      until: acknowledged.until === null ? null : isoDate(acknowledged.until),
    },
  };
}
