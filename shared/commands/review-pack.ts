/** Review pack: a sheet to meet over, as of a day, frozen as values. */
import { isError } from "../cell/cell";
import type { Finding } from "../cell/finding";
import { isoDate } from "../cell/serial-day";
import type { Measurement } from "../kpi/measurement";
import { findPacks } from "../scorecard/meeting/previous-pack";
import { renderPage } from "../scorecard/meeting/render-page";
import { reviewPack as packPage } from "../scorecard/meeting/review-pack";
import type { Page } from "../scorecard/meeting/page";
import { findScorecard } from "../scorecard/scorecard-layout";
import type { CommandInput, Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { entryInput, orRefuse } from "./entry-input";
import { freeSheetName } from "./free-name";
import { journalOf } from "./journal-command";
import { asOfDay, readScorecard } from "./read-scorecard";

const TITLE = "KPI review";

export const reviewPack: Command = {
  name: "reviewPack",
  label: "Review pack",
  help: "Writes a sheet to meet over: exceptions first, what changed since the last pack and whether it is signal, actions, reviews, decisions; values, no formulas. Input: asOf, a day; title; replace, TRUE to write the day's pack anew.",
  surface: "ribbon",
  reads: { sheets: "all" },
  run: (snapshot, input) => orRefuse(() => run(snapshot, input)),
};

function run(snapshot: Snapshot, input: CommandInput): Outcome {
  const made = makePack(snapshot, input);
  if (typeof made === "string") return refuse(made);
  const { page, asOf, there, findings } = made;
  if (there !== null && input["replace"] !== true)
    return refuse(
      `the pack of ${isoDate(asOf)} must not be there yet: it is on sheet ${there}; replace writes it anew and keeps its decisions`,
    );
  const sheet = there ?? freeSheetName(snapshot, `Pack ${isoDate(asOf)}`);
  const previousRows = snapshot.sheets.find(({ name }) => name === there)?.values.length ?? 0;
  return {
    changes: [...renderPage(page, { sheet, previousRows }), { kind: "select", sheet, range: "A1" }],
    report: { ok: true, message: `review pack as of ${isoDate(asOf)} on sheet ${sheet}`, findings },
  };
}

export interface MadePack {
  readonly page: Page;
  readonly asOf: number;
  /** Sheet of the pack that the day has already; null if it has none. */
  readonly there: string | null;
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
}

/** The pack as data; a text is the reason why there is none. Also what the command line prints. */
export function makePack(snapshot: Snapshot, input: CommandInput): MadePack | string {
  const asOf = asOfDay(input["asOf"] ?? null, findScorecard(snapshot), snapshot);
  if (isError(asOf)) return asOf.message;
  const read = readScorecard(snapshot, asOf);
  if (!read) return "no register was found: a register requires a header row with at least Name and Target";
  const { scorecard, tables, settings } = read;
  if (scorecard.results.length === 0) return `the register on sheet ${read.register.sheet} holds no KPI yet: fill in a row, then meet`;
  const packs = findPacks(snapshot);
  const replaced = packs.find((pack) => pack.asOf === asOf) ?? null;
  const journal = journalOf(snapshot, read);
  const measurements = tables.measured?.measurements ?? [];
  const page = packPage(
    {
      scorecard,
      journal,
      measurements,
      reviewMonths: settings.settings.reviewEvery,
      previous: packs.find((pack) => pack.asOf < asOf) ?? null,
      replaced,
    },
    entryInput(input, snapshot).text("title") || TITLE,
  );
  return { page, asOf, measurements, there: replaced?.sheet ?? null, findings: [...read.findings, ...journal.findings] };
}
