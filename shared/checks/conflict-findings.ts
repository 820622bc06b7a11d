/** Cross-purposes as findings: at the first of the pair, unless one is the other's guard, for then the conflict is known and watched. */
import { displayName } from "../kpi/display-name";
import type { Found } from "./check";
import { statisticalConflicts } from "./conflicts/statistical-conflicts";
import { structuralConflicts } from "./conflicts/structural-conflicts";
import type { Subject } from "./subject";

export function crossPurposes(subject: Subject): readonly Found[] {
  return structuralConflicts(subject)
    .filter(({ isGuarded }) => !isGuarded)
    .map(({ a, b, reason }) =>
      subject.about(a, "name", `${displayName(a)} and ${displayName(b)} must not be at cross-purposes: ${reason}`),
    );
}

export function movesAgainst(subject: Subject): readonly Found[] {
  const { conflicts, leftOut } = statisticalConflicts(subject);
  const found = conflicts
    .filter(({ isGuarded }) => !isGuarded)
    .map(({ a, b, reason, strength }) =>
      subject.about(a, "name", `${displayName(a)} and ${displayName(b)}: ${reason} (rank correlation ${(strength ?? 0).toFixed(2)})`),
    );
  if (leftOut === 0) return found;
  const message = `movements of ${leftOut} KPIs with the shortest histories are not compared: there would be too many pairs`;
  return [...found, { about: "", where: subject.heading, message }];
}
