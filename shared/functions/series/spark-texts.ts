/** What is told of KPI_SPARK: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const SPARK_TEXTS = {
  KPI_SPARK: {
    summary: "Sparkline of text from the latest values, for cells without charts.",
    details:
      "The lowest value shown is the lowest bar, the highest the highest: only the shape is told, not the size. Equal values are of middle height.",
    parameters: {
      values: "Values in the order of time; a blank cell leaves a gap.",
      width: "How many of the latest values are shown.",
    },
    result: "Text of one character a value.",
    examples: [
      { args: [[1, 2, 3, 4, 5, 6, 7, 8]], result: "▁▂▃▄▅▆▇█" },
      { args: [[3, 1, null, 2], 3], result: "▁ █", note: "the latest three, one of them a gap" },
      { args: [[5, 5, 5]], result: "▄▄▄" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
