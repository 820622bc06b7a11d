/** Which finding an entry of the sheet Acknowledged lets stand. */
import { nearestWord } from "../cell/nearest-word";
import type { Finding } from "../cell/finding";
import { quote } from "../cell/quote";
import type { Day } from "../cell/serial-day";
import type { Acknowledgement } from "../journal/journal";
import { nameKey } from "../kpi/name-key";
import { headerKey } from "../register/match-headers";
import type { Check } from "./check";
import { CHECKS } from "./checks";

interface Question {
  readonly check: Pick<Check, "id" | "title">;
  /** What the finding is about, by every name that it may be given. */
  readonly names: readonly string[];
}

/** The last entry that counts as of the day; numbers that changed since do not end it, its day Until does. */
export function acknowledgementFor({ check, names }: Question, all: readonly Acknowledgement[], asOf: Day): Acknowledgement | null {
  if (all.length === 0) return null;
  const keys = new Set(names.map(nameKey));
  const standing = all.filter(
    (each) => keys.has(nameKey(each.about)) && isCheck(check, each.check) && (each.until === null || each.until >= asOf),
  );
  return standing[standing.length - 1] ?? null;
}

/** Entries of a check that does not exist silence nothing. One whose finding is gone is history, and fine. */
export function strayAcknowledgements(all: readonly Acknowledgement[]): readonly Finding[] {
  return all
    .filter(({ check }) => findCheck(check) === null)
    .map(({ check, where }) => {
      const near = nearestWord(
        nameKey(check),
        CHECKS.map(({ id }) => id),
      );
      const message = `check must be one of the list of findings: ${quote(check)}${near === null ? "" : `; did you mean ${near}?`}`;
      return { severity: "warning", where, message };
    });
}

/** A check by its id or its title; null for none. */
export function findCheck(written: string): Check | null {
  return CHECKS.find((check) => isCheck(check, written)) ?? null;
}

function isCheck({ id, title }: Pick<Check, "id" | "title">, written: string): boolean {
  const key = headerKey(written);
  return key === headerKey(id) || key === headerKey(title);
}
