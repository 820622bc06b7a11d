/** KPI_SPARK: the shape of a series in one cell of text. */
import { spark } from "../../kpi/spark";
import { defineFunction } from "../define-function";
import { NUMBERS, wholeNumber } from "../kinds/numbers";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_SPARK = defineFunction({
  name: "KPI_SPARK",
  category: "Series",
  summary: "Sparkline of text from the latest values, for cells without charts.",
  details:
    "The lowest value shown is the lowest bar, the highest the highest: only the shape is told, not the size. Equal values are of middle height.",
  parameters: {
    values: required(NUMBERS, "Values in the order of time; a blank cell leaves a gap."),
    width: optional(wholeNumber({ min: 1, max: 100 }), "How many of the latest values are shown.", 12),
  },
  result: cell("Text of one character a value."),
  examples: [
    { args: [[1, 2, 3, 4, 5, 6, 7, 8]], result: "▁▂▃▄▅▆▇█" },
    { args: [[3, 1, null, 2], 3], result: "▁ █", note: "the latest three, one of them a gap" },
    { args: [[5, 5, 5]], result: "▄▄▄" },
  ],
  evaluate: ({ values, width }) => spark(values, width),
});
