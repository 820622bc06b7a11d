/** KPI_STICKINESS, KPI_ADOPTION and KPI_ATTENDANCE: who comes, how often, to what. */
import { adoption, attendance, stickiness } from "../../kpi/business/usage";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

export const KPI_STICKINESS = defineFunction({
  name: "KPI_STICKINESS",
  category: "Business metrics",
  parameters: {
    dau: required(NUMBER, "Daily active users, usually the mean over the month."),
    mau: required(NUMBER, "Monthly active users."),
  },
  result: cell("Fraction: 0.2 is six days of a month."),
  evaluate: ({ dau, mau }) => stickiness(dau, mau),
});

export const KPI_ADOPTION = defineFunction({
  name: "KPI_ADOPTION",
  category: "Business metrics",
  parameters: {
    users: required(NUMBER, "Users of the feature."),
    active: required(NUMBER, "Active users in the same time."),
  },
  result: cell("Fraction."),
  evaluate: ({ users, active }) => adoption(users, active),
});

export const KPI_ATTENDANCE = defineFunction({
  name: "KPI_ATTENDANCE",
  category: "Business metrics",
  parameters: {
    present: required(NUMBER, "People, or days, present."),
    due: required(NUMBER, "People, or days, due."),
  },
  result: cell("Fraction."),
  evaluate: ({ present, due }) => attendance(present, due),
});
