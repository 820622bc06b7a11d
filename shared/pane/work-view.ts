/** The scorecard together with what people write down about it: what the cards and the review work with. */
import { journalOf } from "../commands/journal-command";
import type { Journal } from "../journal/journal";
import { reviewsDue, type ReviewDue } from "../journal/reviews-due";
import type { Snapshot } from "../workbook/snapshot";
import type { ScorecardView } from "./read-view";

export interface WorkView extends ScorecardView {
  /** Objectives, actions, check-ins, reviews and changes. */
  readonly journal: Journal;
  /** The longest overdue first. */
  readonly reviews: readonly ReviewDue[];
}

export function readWorkView(view: ScorecardView, snapshot: Snapshot): WorkView {
  const { reading, asOf } = view;
  const journal = journalOf(snapshot, reading);
  const months = reading.settings.settings.reviewEvery;
  return { ...view, journal, reviews: reviewsDue(reading.tables.register.kpis, journal.reviews, { asOf, months }) };
}
