/** KPI_VARIANCE, KPI_VARIANCE_PCT and KPI_POINTS: the difference to a comparison, in the unit, in percent and in percentage points. */
import { points, variance, variancePercent } from "../../kpi/variance";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { required } from "../parameter";
import { cell } from "../result";

const parameters = {
  actual: required(NUMBER, "Value reached."),
  comparison: required(NUMBER, "Target, budget, forecast or an earlier value."),
};

export const KPI_VARIANCE = defineFunction({
  name: "KPI_VARIANCE",
  category: "Level and status",
  parameters,
  result: cell("Difference; positive when the actual is higher, whether that is good or not."),
  evaluate: ({ actual, comparison }) => variance(actual, comparison),
});

export const KPI_VARIANCE_PCT = defineFunction({
  name: "KPI_VARIANCE_PCT",
  category: "Level and status",
  parameters,
  result: cell("Fraction: -0.1 is 10 % below."),
  evaluate: ({ actual, comparison }) => variancePercent(actual, comparison),
});

export const KPI_POINTS = defineFunction({
  name: "KPI_POINTS",
  category: "Level and status",
  parameters,
  result: cell("Percentage points: 5 from 0.90 to 0.95."),
  evaluate: ({ actual, comparison }) => points(actual, comparison),
});
