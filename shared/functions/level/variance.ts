/** KPI_VARIANCE, KPI_VARIANCE_PCT and KPI_POINTS: the difference to a comparison, in the unit, in percent and in percentage points. */
import { points, variance, variancePercent } from "../../kpi/variance";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

const parameters = {
  actual: required(NUMBER),
  comparison: required(NUMBER),
};

export const KPI_VARIANCE = defineFunction({
  name: "KPI_VARIANCE",
  category: "Level and status",
  parameters,
  result: cell(),
  evaluate: ({ actual, comparison }) => variance(actual, comparison),
});

export const KPI_VARIANCE_PCT = defineFunction({
  name: "KPI_VARIANCE_PCT",
  category: "Level and status",
  parameters,
  result: cell(),
  evaluate: ({ actual, comparison }) => variancePercent(actual, comparison),
});

export const KPI_POINTS = defineFunction({
  name: "KPI_POINTS",
  category: "Level and status",
  parameters,
  result: cell(),
  evaluate: ({ actual, comparison }) => points(actual, comparison),
});
