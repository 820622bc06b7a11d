/** What is told of KPI_NPS and KPI_CSAT: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const SURVEY_TEXTS = {
  KPI_NPS: {
    summary: "Net promoter score from answers of 0 to 10, or from the numbers of promoters, passives and detractors.",
    details:
      "100 × (promoters - detractors) / answers: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract (Reichheld, Harvard Business Review, December 2003). " +
      "Give either the answers as one range, or three numbers; three columns of numbers give a score a row.",
    parameters: {
      scores: "Answers of 0 to 10 in any shape; or the number of promoters, if the next two are given.",
      passives: "Number of passives.",
      detractors: "Number of detractors.",
      counts: "TRUE spills the score and the number of answers n.",
    },
    result: "-100 to 100.",
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
  },
  KPI_CSAT: {
    summary: "Customer satisfaction: share of the answers on a scale of 1 to 5 that are 4 or 5.",
    parameters: {
      scores: "Answers of 1 to 5 in any shape.",
      top: "Lowest answer that counts as satisfied.",
    },
    result: "Fraction.",
    examples: [
      { args: [[5, 4, 3, 1]], result: 0.5 },
      { args: [[5, 4, 3, 1], 5], result: 0.25 },
      { args: [[5, 4, 0]], result: { error: "#NUM!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
