/** One metric in several rows: different targets, directions, units or definitions of what is called the same. */
import { isoDate } from "../cell/serial-day";
import { orientation } from "../kpi/direction";
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";
import { formatRange, formatValue, readUnit } from "../kpi/unit";
import { headerKey } from "../register/match-headers";
import type { Found } from "./check";
import type { Subject } from "./subject";

/** Rows of one name and one segment, "Sign-ups" and "Signups" being one, where there are several. */
export function metricGroups({ results }: Pick<Subject, "results">): readonly (readonly Kpi[])[] {
  const groups = new Map<string, Kpi[]>();
  for (const { kpi } of results) {
    const key = `${headerKey(kpi.name) || nameKey(kpi.name)}\n${nameKey(kpi.segment)}`;
    const group = groups.get(key);
    if (group) group.push(kpi);
    else groups.set(key, [kpi]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A finding at every row but the first, which is the one that it is held against. */
export function sameMetricFindings(subject: Subject): readonly Found[] {
  return pairsOf(subject).flatMap(({ first, other, differences }) =>
    differences.length === 0
      ? []
      : [
          subject.about(
            other,
            differences[0]!.key,
            `${other.name} must say the same as in ${first.where.cell}: ${differences.map(({ text }) => text).join("; ")}`,
          ),
        ],
  );
}

/** Rows that say the same under two names of one spelling: one of them is too many. */
export function twinFindings(subject: Subject): readonly Found[] {
  return pairsOf(subject).flatMap(({ first, other, differences }) =>
    differences.length > 0
      ? []
      : [subject.about(other, "name", `name must be of one KPI alone: ${other.name} stands in ${first.where.cell} with the same terms`)],
  );
}

interface Difference {
  readonly key: "direction" | "target" | "unit" | "definition";
  readonly text: string;
}

function pairsOf(subject: Subject) {
  return metricGroups(subject).flatMap(([first, ...others]) =>
    others.map((other) => ({ first: first!, other, differences: differencesOf(first!, other) })),
  );
}

/** Targets of a team and of what it is a part of differ as they should; everything else has no reason to. */
function differencesOf(a: Kpi, b: Kpi): Difference[] {
  const isPart = a.parent === b.id || b.parent === a.id || (a.parent !== "" && a.parent === b.parent);
  const judged = [a, b].every(({ kind }) => kind !== "metric");
  const [definitionA, definitionB] = [a, b].map(({ details }) => details["Definition"] ?? "");
  const found: (Difference | false)[] = [
    judged &&
      orientation(a.direction) !== orientation(b.direction) && { key: "direction", text: `direction ${b.direction} and ${a.direction}` },
    judged && !isPart && goalOf(a) !== goalOf(b) && { key: "target", text: `target ${goalOf(b) || "none"} and ${goalOf(a) || "none"}` },
    nameKey(a.unit) !== nameKey(b.unit) && { key: "unit", text: `unit ${b.unit || "none"} and ${a.unit || "none"}` },
    definitionA !== "" &&
      definitionB !== "" &&
      nameKey(definitionA!) !== nameKey(definitionB!) && { key: "definition", text: "two definitions" },
  ];
  return found.filter((difference): difference is Difference => difference !== false);
}

function goalOf({ target, low, high, unit, due }: Kpi): string {
  const goal =
    low !== null && high !== null ? formatRange([low, high], readUnit(unit)) : target === null ? "" : formatValue(target, readUnit(unit));
  return goal === "" || due === null ? goal : `${goal} by ${isoDate(due)}`;
}
