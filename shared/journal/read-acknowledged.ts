/** Rows of the sheet Acknowledged into what they say. One without who, when or why silences nothing, and says so. */
import { isoDate } from "../cell/serial-day";
import type { AcknowledgedKey } from "./columns-acknowledged";
import type { Acknowledgement } from "./journal";
import type { JournalRow } from "./journal-rows";

export function readAcknowledged(rows: readonly JournalRow<AcknowledgedKey>[]): Acknowledgement[] {
  return rows.flatMap((row) => {
    const when = row.pastDay("when");
    const [who, why] = [row.text("who"), row.text("why")];
    const missing = (["who", "when", "why"] as const).filter((key) =>
      key === "when" ? when === null : (key === "who" ? who : why) === "",
    );
    if (when === null || missing.length > 0) {
      row.say("warning", missing[0] ?? "when", `acknowledgement must say ${missing.join(" and ")}: until then the finding stands`);
      return [];
    }
    const until = row.day("until", "end");
    if (until !== null && until < when)
      row.say("warning", "until", `until must not be before the day of the acknowledgement: ${isoDate(until)} and ${isoDate(when)}`);
    return [{ about: row.text("about"), check: row.text("check"), who, when, why, until, where: row.place("check") }];
  });
}
