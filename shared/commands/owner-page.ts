/** Owner page: a sheet for one owner with their KPIs, exceptions first, their duties, their actions and reviews. */
import { isError } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import { nearestWord } from "../cell/nearest-word";
import { nameKey } from "../kpi/name-key";
import { ownerSheet } from "../scorecard/meeting/owner-page";
import { ownerPages } from "../scorecard/meeting/owner-pages";
import { renderPage } from "../scorecard/meeting/render-page";
import { findScorecard } from "../scorecard/scorecard-layout";
import { refuse, type Command, type Outcome } from "./command";
import { entryInput, orRefuse } from "./entry-input";
import { freeSheetName } from "./free-name";
import { journalOf } from "./journal-command";
import { asOfDay, readScorecard } from "./read-scorecard";
import type { CommandInput, Snapshot } from "../workbook/snapshot";

const PREFIX = "Plumbline_Owner_";
/** What a sheet's name can hold, with room for a number behind it. */
const LONGEST_NAME = 26;

export const ownerPage: Command = {
  name: "ownerPage",
  label: "Owner page",
  help: "Writes a sheet for one owner, or brings it up to date: KPIs, exceptions first, with check-ins done or owed, actions, reviews. Input: owner; asOf, a day.",
  reads: { sheets: "all" },
  run: (snapshot, input) => orRefuse(() => run(snapshot, input)),
};

function run(snapshot: Snapshot, input: CommandInput): Outcome {
  const asOf = asOfDay(input["asOf"] ?? null, findScorecard(snapshot), snapshot);
  if (isError(asOf)) return refuse(asOf.message);
  const read = readScorecard(snapshot, asOf);
  if (!read) return refuse("no register was found: a register requires a header row with at least Name and Target");
  const pages = ownerPages(read.scorecard, journalOf(snapshot, read), { asOf, months: read.settings.settings.reviewEvery });
  const wanted = entryInput(input, snapshot).text("owner");
  const page = pages.find(({ owner }) => owner !== "" && nameKey(owner) === nameKey(wanted));
  if (!page)
    return refuse(
      unknownOwner(
        wanted,
        pages.map(({ owner }) => owner).filter((owner) => owner !== ""),
      ),
    );
  const name = `${PREFIX}${checksum(nameKey(page.owner))}`;
  const there = snapshot.names.find((each) => each.name === name && snapshot.sheets.some((sheet) => sheet.name === each.sheet));
  const sheet = there?.sheet ?? freeSheetName(snapshot, sheetNameOf(page.owner));
  const previousRows = snapshot.sheets.find((each) => each.name === there?.sheet)?.values.length ?? 0;
  return {
    changes: [
      ...renderPage(ownerSheet(page, asOf), { sheet, previousRows }),
      { kind: "name", sheet, range: "A1", name },
      { kind: "select", sheet, range: "A1" },
    ],
    report: { ok: true, message: `page of ${page.owner} as of ${isoDate(asOf)} on sheet ${sheet}`, findings: read.findings },
  };
}

function unknownOwner(wanted: string, owners: readonly string[]): string {
  if (wanted === "") return `owner must be named: ${owners.length === 0 ? "the register names none" : owners.join(", ")}`;
  const near = nearestWord(nameKey(wanted), owners.map(nameKey));
  const meant = owners.find((owner) => nameKey(owner) === near);
  return `owner must be one of the register: ${quote(wanted)}${meant ? `; did you mean ${quote(meant)}?` : ""}`;
}

/** Letters that a sheet's name cannot have become spaces; "Owner" where nothing is left. */
function sheetNameOf(owner: string): string {
  const name = owner
    .replace(/[:\\/?*[\]']/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const letters = [...name];
  while (letters.join("").length > LONGEST_NAME) letters.pop();
  return letters.join("").trim() || "Owner";
}

/** A name of the workbook holds no spaces and signs, so an owner is told by eight hexadecimal digits (FNV-1a). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
