/** KPI_STICKINESS, KPI_ADOPTION and KPI_ATTENDANCE: who comes, how often, to what. */
import { adoption, attendance, stickiness } from "../../kpi/business/usage";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

export const KPI_STICKINESS = defineFunction({
  name: "KPI_STICKINESS",
  category: "Business metrics",
  summary: "Daily active users divided by monthly active users.",
  parameters: {
    dau: required(NUMBER, "Daily active users, usually the mean over the month."),
    mau: required(NUMBER, "Monthly active users."),
  },
  result: cell("Fraction: 0.2 is six days of a month."),
  examples: [
    { args: [2000, 10000], result: 0.2 },
    { args: [0, 0], result: { error: "#DIV/0!" } },
  ],
  evaluate: ({ dau, mau }) => stickiness(dau, mau),
});

export const KPI_ADOPTION = defineFunction({
  name: "KPI_ADOPTION",
  category: "Business metrics",
  summary: "Share of the active users who use a feature.",
  parameters: {
    users: required(NUMBER, "Users of the feature."),
    active: required(NUMBER, "Active users in the same time."),
  },
  result: cell("Fraction."),
  examples: [
    { args: [350, 1400], result: 0.25 },
    { args: [-1, 1400], result: { error: "#NUM!" } },
  ],
  evaluate: ({ users, active }) => adoption(users, active),
});

export const KPI_ATTENDANCE = defineFunction({
  name: "KPI_ATTENDANCE",
  category: "Business metrics",
  summary: "Share of those due who were present.",
  parameters: {
    present: required(NUMBER, "People, or days, present."),
    due: required(NUMBER, "People, or days, due."),
  },
  result: cell("Fraction."),
  examples: [
    { args: [171, 180], result: 0.95 },
    { args: [3, 0], result: { error: "#DIV/0!" } },
  ],
  evaluate: ({ present, due }) => attendance(present, due),
});
