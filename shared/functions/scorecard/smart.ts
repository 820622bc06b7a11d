/** KPI_SMART: whether a KPI's sentence is specific, measurable, achievable, relevant and time-bound, and how it could be worded. */
import { smartOfStatement } from "../../statement/smart-of-statement";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { STATEMENT } from "../kinds/statement";
import { TARGET } from "../kinds/target";
import { TEXT } from "../kinds/words";
import { optional, required } from "../parameter";
import { table } from "../result";

export const HEADER = ["SMART", "Criterion", "Verdict", "Reason"] as const;

export const KPI_SMART = defineFunction({
  name: "KPI_SMART",
  category: "Scorecard and register",
  parameters: {
    statement: required(STATEMENT),
    target: optional(TARGET),
    due: optional(DAY),
    owner: optional(TEXT, ""),
    objective: optional(TEXT, ""),
  },
  result: table(),
  evaluate: ({ statement, target, due, owner, objective }) => {
    const { value = null, low = null, high = null, direction = null } = target ?? {};
    const { verdicts, wording } = smartOfStatement(statement, { target: value, low, high, direction, due, owner, objective });
    return [
      HEADER,
      ...verdicts.map(({ criterion, verdict, reason }) => [criterion.charAt(0), criterion, verdict, reason]),
      ["", "Wording", "", wording],
    ];
  },
});
