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
  result: cell(["score", "n"]),
} as const;

const COUNTS = optional(FLAG, false);

const NPS_OF_COUNTS = defineFunction({
  ...NPS,
  parameters: {
    scores: required(NUMBER),
    passives: required(NUMBER),
    detractors: required(NUMBER),
    counts: COUNTS,
  },
  evaluate: ({ scores, passives, detractors, counts }) => answer({ promoters: scores, passives, detractors }, counts),
});

export const KPI_NPS = defineFunction({
  ...NPS,
  parameters: {
    scores: required(SCORES),
    passives: optional(SCORES),
    detractors: optional(SCORES),
    counts: COUNTS,
  },
  otherForm: { when: ["passives", "detractors"], definition: NPS_OF_COUNTS },
  evaluate: ({ scores, counts }) => answer(countPromoters(scores), counts),
});

export const KPI_CSAT = defineFunction({
  name: "KPI_CSAT",
  category: "Business metrics",
  parameters: {
    scores: required(SCORES),
    top: optional(NUMBER, 4),
  },
  result: cell(),
  evaluate: ({ scores, top }) => satisfaction(scores, top),
});

function answer(promoters: Promoters, counts: boolean): number | Grid {
  const { score, n } = netPromoterScore(promoters);
  return counts ? [[score, n]] : score;
}
