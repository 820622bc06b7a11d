/** Acknowledge: lets a finding stand, with who, when and why, on the sheet Acknowledged. Nothing is hidden: it is listed there and beside the open ones. */
import { isError } from "../cell/cell";
import { nearestWord } from "../cell/nearest-word";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import { findCheck } from "../checks/acknowledgements";
import type { CheckFinding } from "../checks/check";
import { CHECKS } from "../checks/checks";
import { READING } from "../checks/checks-data";
import { nameKey } from "../kpi/name-key";
import { findScorecard } from "../scorecard/scorecard-layout";
import { appendJournal } from "./append-journal";
import { checkReading } from "./check-register";
import { journalCommand, missingColumns } from "./journal-command";
import { asOfDay, readScorecard } from "./read-scorecard";

export const acknowledge = journalCommand(
  {
    name: "acknowledge",
    label: "Acknowledge",
    help: "Lets a finding stand. Input: check, about (its KPI, objective or owner; blank for the register as a whole), who, why; date, today without it; until, for good without it.",
  },
  ({ snapshot, input, journal }) => {
    const about = input.text("about") || input.text("kpi");
    const [who, why] = [input.text("who"), input.text("why")];
    const when = input.pastDay("date");
    const until = input.day("until");
    const check = findCheck(input.text("check"));
    if (check === null) return unknownCheck(input.text("check"));
    if (who === "") return "who must be named: a finding that nobody lets stand stands open";
    if (why === "") return "why must be said: a finding without a reason is only hidden";
    if (until !== null && until < when)
      return `until must not be before the day of the acknowledgement: ${isoDate(until)} and ${isoDate(when)}`;
    const asOf = asOfDay(null, findScorecard(snapshot), snapshot);
    const read = isError(asOf) ? null : readScorecard(snapshot, asOf);
    if (!read) return isError(asOf) ? asOf.message : "no register was found";
    const { open, acknowledged } = checkReading(snapshot, read, journal);
    const isMeant = (finding: CheckFinding): boolean =>
      finding.check === check.id &&
      [finding.about, ...(finding.check === READING ? [] : [finding.kpi ?? ""])].some((name) => nameKey(name) === nameKey(about));
    const standing = acknowledged.find(isMeant)?.acknowledged;
    const found = open.find(isMeant);
    const name = `${check.id}${about === "" ? "" : ` of ${quote(about)}`}`;
    if (!found)
      return standing
        ? `finding must be open: ${name} was acknowledged by ${standing.who} on ${isoDate(standing.when)}`
        : `finding must be open: there is no ${name}`;
    const { changes, problem, sheet, missing } = appendJournal(snapshot, "acknowledged", [
      { about: found.about || null, check: check.id, who, when, why, until },
    ]);
    if (problem !== "") return problem;
    return {
      changes,
      message: `${name} stands by ${who}${until === null ? "" : ` until ${isoDate(until)}`}, on sheet ${sheet}`,
      findings: missingColumns(sheet, missing),
    };
  },
);

function unknownCheck(written: string): string {
  const near = nearestWord(
    nameKey(written),
    CHECKS.map(({ id }) => id),
  );
  return `check must be one of the list of findings: ${quote(written)}${near === null ? "" : `; did you mean ${near}?`}`;
}
