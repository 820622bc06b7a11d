/** KPI_NPS and KPI_CSAT: answers to surveys. */
import type { Grid } from "../../cell/cell";
import { countPromoters, netPromoterScore, satisfaction, type Promoters } from "../../kpi/business/survey";
import { defineFunction } from "../define-function";
import { NUMBER, SCORES } from "../kinds/numbers";
import { FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell } from "../result";

const NPS = {
  name: "KPI_NPS",
  category: "Business metrics",
  result: cell("-100 to 100.", ["score", "n"]),
} as const;

const COUNTS = optional(FLAG, "TRUE spills the score and the number of answers n.", false);

const NPS_OF_COUNTS = defineFunction({
  ...NPS,
  parameters: {
    scores: required(NUMBER, "Number of promoters."),
    passives: required(NUMBER, "Number of passives."),
    detractors: required(NUMBER, "Number of detractors."),
    counts: COUNTS,
  },
  evaluate: ({ scores, passives, detractors, counts }) => answer({ promoters: scores, passives, detractors }, counts),
});

export const KPI_NPS = defineFunction({
  ...NPS,
  parameters: {
    scores: required(SCORES, "Answers of 0 to 10 in any shape; or the number of promoters, if the next two are given."),
    passives: optional(SCORES, "Number of passives."),
    detractors: optional(SCORES, "Number of detractors."),
    counts: COUNTS,
  },
  otherForm: { when: ["passives", "detractors"], definition: NPS_OF_COUNTS },
  evaluate: ({ scores, counts }) => answer(countPromoters(scores), counts),
});

export const KPI_CSAT = defineFunction({
  name: "KPI_CSAT",
  category: "Business metrics",
  parameters: {
    scores: required(SCORES, "Answers of 1 to 5 in any shape."),
    top: optional(NUMBER, "Lowest answer that counts as satisfied.", 4),
  },
  result: cell("Fraction."),
  evaluate: ({ scores, top }) => satisfaction(scores, top),
});

function answer(promoters: Promoters, counts: boolean): number | Grid {
  const { score, n } = netPromoterScore(promoters);
  return counts ? [[score, n]] : score;
}
