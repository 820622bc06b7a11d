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
  summary: "Net promoter score from answers of 0 to 10, or from the numbers of promoters, passives and detractors.",
  details:
    "100 × (promoters - detractors) / answers: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract (Reichheld, Harvard Business Review, December 2003). " +
    "Give either the answers as one range, or three numbers; three columns of numbers give a score a row.",
  result: cell("-100 to 100.", ["score", "n"]),
  examples: [
    { args: [[10, 9, 8, 6]], result: 25, note: "two promoters, one passive, one detractor" },
    { args: [50, 30, 20], result: 30 },
    {
      args: [
        [50, 40],
        [30, 30],
        [20, 30],
      ],
      result: [[30], [10]],
      note: "a score a row",
    },
    { args: [[10, 9, 8, 6], null, null, true], result: [[25, 4]] },
    { args: [[10, 11]], result: { error: "#NUM!" } },
  ],
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
  summary: "Customer satisfaction: share of the answers on a scale of 1 to 5 that are 4 or 5.",
  parameters: {
    scores: required(SCORES, "Answers of 1 to 5 in any shape."),
    top: optional(NUMBER, "Lowest answer that counts as satisfied.", 4),
  },
  result: cell("Fraction."),
  examples: [
    { args: [[5, 4, 3, 1]], result: 0.5 },
    { args: [[5, 4, 3, 1], 5], result: 0.25 },
    { args: [[5, 4, 0]], result: { error: "#NUM!" } },
  ],
  evaluate: ({ scores, top }) => satisfaction(scores, top),
});

function answer(promoters: Promoters, counts: boolean): number | Grid {
  const { score, n } = netPromoterScore(promoters);
  return counts ? [[score, n]] : score;
}
