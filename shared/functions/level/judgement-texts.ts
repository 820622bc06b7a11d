/** What is told of KPI_FAVORABLE and KPI_SCORE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const JUDGEMENT_TEXTS = {
  KPI_FAVORABLE: {
    summary: "1 if the actual is better than the comparison, -1 if worse, 0 if equal.",
    parameters: {
      actual: "Value reached.",
      comparison: "Target, budget or an earlier value.",
      direction: "Which way is better; none is always 0.",
    },
    result: "1, 0 or -1, as an icon set takes it.",
    examples: [
      { args: [110, 100], result: 1 },
      { args: [110, 100, "lower is better"], result: -1 },
      { args: [100, 100, "at most"], result: 0 },
    ],
  },
  KPI_SCORE: {
    summary: "Mark from 0 to 10 on a straight line: 3.3 at the red mark, 6.6 at the green one.",
    details: "best × (0.33 + 0.33 × (actual - red) / (green - red)), kept within 0 and best. Where lower is better, green lies below red.",
    parameters: {
      actual: "Value reached.",
      red: "Value that scores 3.3: bad from here.",
      green: "Value that scores 6.6: good from here.",
      best: "Top of the scale.",
    },
    result: "Mark from 0 to best.",
    examples: [
      { args: [80, 60, 80], result: 6.6 },
      { args: [70, 60, 80], result: 4.95, note: "half way between the marks" },
      { args: [2, 5, 3], result: 8.25, note: "lower is better" },
      { args: [200, 60, 80], result: 10 },
      { args: [70, 60, 60], result: { error: "#NUM!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
