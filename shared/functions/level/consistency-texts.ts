/** What is told of KPI_CONSISTENCY: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const CONSISTENCY_TEXTS = {
  KPI_CONSISTENCY: {
    summary: "Share of the periods in which a target that is to be held was met.",
    details:
      "A value on the target is met. A period without a value is left out, or counted as missed if asked; one without a target is left out.",
    parameters: {
      values: "A value a period.",
      targets: 'One target for all periods, or one for each; "80 to 90" is a range.',
      direction: "Which way is better; blank: as the target's text says, else at least.",
      missing: "Period without a value: ignore leaves it out, missed counts it as missed.",
      counts: "TRUE spills the share, the periods met and the periods counted.",
    },
    result: "Fraction: 0.75 is met in three of four periods.",
    examples: [
      { args: [[0.95, 0.97, 0.93, 0.96], 0.95], result: 0.75 },
      { args: [[0.95, 0.97, null, 0.96], 0.95], result: 1, note: "the gap is left out" },
      { args: [[0.95, 0.97, null, 0.96], 0.95, "at least", "missed"], result: 0.75 },
      { args: [[12, 9, 11], [10, 10, 12], "at most", null, true], result: [[2 / 3, 2, 3]], note: "a target each; share, met, periods" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
