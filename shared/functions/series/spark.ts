/** KPI_SPARK: the shape of a series in one cell of text. */
import { spark } from "../../kpi/spark";
import { defineFunction } from "../define-function";
import { NUMBERS, wholeNumber } from "../kinds/numbers";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_SPARK = defineFunction({
  name: "KPI_SPARK",
  category: "Series",
  parameters: {
    values: required(NUMBERS),
    width: optional(wholeNumber({ min: 1, max: 100 }), 12),
  },
  result: cell(),
  evaluate: ({ values, width }) => spark(values, width),
});
