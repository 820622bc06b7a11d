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
    dau: required(NUMBER),
    mau: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ dau, mau }) => stickiness(dau, mau),
});

export const KPI_ADOPTION = defineFunction({
  name: "KPI_ADOPTION",
  category: "Business metrics",
  parameters: {
    users: required(NUMBER),
    active: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ users, active }) => adoption(users, active),
});

export const KPI_ATTENDANCE = defineFunction({
  name: "KPI_ATTENDANCE",
  category: "Business metrics",
  parameters: {
    present: required(NUMBER),
    due: required(NUMBER),
  },
  result: cell(),
  evaluate: ({ present, due }) => attendance(present, due),
});
