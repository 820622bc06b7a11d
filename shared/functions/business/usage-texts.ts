/** What is told of KPI_STICKINESS, KPI_ADOPTION and KPI_ATTENDANCE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const USAGE_TEXTS = {
  KPI_STICKINESS: {
    summary: "Daily active users divided by monthly active users.",
    examples: [
      { args: [2000, 10000], result: 0.2 },
      { args: [0, 0], result: { error: "#DIV/0!" } },
    ],
  },
  KPI_ADOPTION: {
    summary: "Share of the active users who use a feature.",
    examples: [
      { args: [350, 1400], result: 0.25 },
      { args: [-1, 1400], result: { error: "#NUM!" } },
    ],
  },
  KPI_ATTENDANCE: {
    summary: "Share of those due who were present.",
    examples: [
      { args: [171, 180], result: 0.95 },
      { args: [3, 0], result: { error: "#DIV/0!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
