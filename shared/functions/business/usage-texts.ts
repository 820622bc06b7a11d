/** What is told of KPI_STICKINESS, KPI_ADOPTION and KPI_ATTENDANCE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const USAGE_TEXTS = {
  KPI_STICKINESS: {
    summary: "Daily active users divided by monthly active users.",
    parameters: {
      dau: "Daily active users, usually the mean over the month.",
      mau: "Monthly active users.",
    },
    result: "Fraction: 0.2 is six days of a month.",
    examples: [
      { args: [2000, 10000], result: 0.2 },
      { args: [0, 0], result: { error: "#DIV/0!" } },
    ],
  },
  KPI_ADOPTION: {
    summary: "Share of the active users who use a feature.",
    parameters: {
      users: "Users of the feature.",
      active: "Active users in the same time.",
    },
    result: "Fraction.",
    examples: [
      { args: [350, 1400], result: 0.25 },
      { args: [-1, 1400], result: { error: "#NUM!" } },
    ],
  },
  KPI_ATTENDANCE: {
    summary: "Share of those due who were present.",
    parameters: {
      present: "People, or days, present.",
      due: "People, or days, due.",
    },
    result: "Fraction.",
    examples: [
      { args: [171, 180], result: 0.95 },
      { args: [3, 0], result: { error: "#DIV/0!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
