/** Checks whose findings the readers and the evaluation have made already: they are brought here, not looked for twice. */
import type { Found } from "./check";
import type { Subject } from "./subject";

/** What was told under this check's id, each with its own severity and cell. */
export function told(check: string): (subject: Subject) => readonly Found[] {
  return (subject) => toldAs(subject, (id) => id === check);
}

/** The same, of cells rather than of a KPI: each is about its own place, so that it is acknowledged by itself. */
export function toldOfCells(isWanted: (check: string) => boolean): (subject: Subject) => readonly Found[] {
  return (subject) =>
    toldAs(subject, isWanted).map((found) => {
      const { sheet, cell } = found.where;
      const place = cell === "" ? sheet : `${sheet}!${cell}`;
      return { ...found, about: found.kpi === undefined ? place : `${found.about} (${place})` };
    });
}

/** The same for every finding whose check `isWanted`; "" is the check of those that have none. */
function toldAs({ findings, results, labelOf }: Subject, isWanted: (check: string) => boolean): readonly Found[] {
  const names = new Map(results.map(({ kpi }) => [kpi.id, labelOf(kpi)]));
  return findings
    .filter(({ check = "" }) => isWanted(check))
    .map(({ severity, where, message, kpi, correction }) => ({
      severity,
      where,
      message,
      about: kpi === undefined ? "" : (names.get(kpi) ?? kpi),
      ...(kpi !== undefined && { kpi }),
      ...(correction !== undefined && { correction }),
    }));
}
