/** What is told of KPI_ASSURANCE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const ASSURANCE_TEXTS = {
  KPI_ASSURANCE: {
    summary: "Whether a process, as it runs, will hold its target: consistently met, hit or miss, consistently missed.",
    details:
      "Higher is better: a target below the lower process limit is consistently met, one above the upper limit consistently missed, any other hit or miss; " +
      "mirrored where lower is better. A range is met if both limits lie inside it. Of several targets all must be.",
    parameters: {
      values: "Values in the order of time; a gap is a blank cell.",
      targets: 'One target for all periods, or one for each; "80 to 90" is a range.',
      direction: "Which way is better; blank: as the target's text says, else at least.",
    },
    result: "consistently met, hit or miss or consistently missed.",
    examples: [
      { args: [[10, 12, 10, 12, 10, 12], 5], result: "consistently met", note: "the limits are 5.68 and 16.32" },
      { args: [[10, 12, 10, 12, 10, 12], 5, "at most"], result: "consistently missed" },
      { args: [[10, 12, 10, 12, 10, 12], 11], result: "hit or miss" },
      { args: [[10, 12, 10, 12, 10, 12], "5 to 20"], result: "consistently met" },
      { args: [[10, 12, 10], 5], result: { error: "#N/A" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
