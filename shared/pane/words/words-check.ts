/** The words of the view of findings. */
import type { Area } from "../../checks/check";

export const CHECK_WORDS = {
  none: "Nothing to report: everything was understood, and no check found anything.",
  noRegister: "Checks begin with a register.",
  working: "Checking …",
  notRun: "The checks have not run on what is shown.",
  run: "Check now",
  health: "Health of the KPI system",
  ofHundred: "of 100: health of the KPI system",
  acknowledged: "Acknowledged",
  acknowledgedHelp: "Let stand, with a reason",
  letStand: "Let stand by",
  toSheet: "List on a sheet",
  why: "Why, and what to do",
  goTo: "Go to",
  card: "Card",
  correct: "Correct to",
  acknowledge: "Let stand",
  reason: "Reason",
  who: "Who",
  until: "Until",
} as const;

export const AREA_WORDS: Readonly<Record<Area, string>> = {
  definition: "Definition",
  targets: "Targets",
  ownership: "Ownership",
  balance: "Balance",
  data: "Data",
  review: "Review",
};
