/** KPI_PROGRESS, KPI_ATTAINMENT and KPI_RANGE: two ways to say how much is done, and one for a target with two bounds. */
import { attainment, rangeAttainment } from "../../kpi/attainment";
import { clampShare, progress } from "../../kpi/progress";
import { defineFunction } from "../define-function";
import { NUMBER } from "../kinds/numbers";
import { DIRECTION } from "../kinds/options";
import { FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_PROGRESS = defineFunction({
  name: "KPI_PROGRESS",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    target: required(NUMBER, "Value to reach."),
    baseline: optional(NUMBER, "Value at the start.", 0),
    clamp: optional(FLAG, "TRUE keeps the answer within 0 and 1.", false),
  },
  result: cell("Fraction: 0.38 is 38 % of the way."),
  evaluate: ({ actual, target, baseline, clamp }) => {
    const share = progress(actual, target, baseline);
    return clamp ? clampShare(share) : share;
  },
});

export const KPI_ATTAINMENT = defineFunction({
  name: "KPI_ATTAINMENT",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    target: required(NUMBER, "Value to hold or to reach."),
    direction: optional(
      DIRECTION,
      "Which way is better: at least, at most, increase, decrease or a synonym such as lower is better.",
      "at least",
    ),
    scale: optional(NUMBER, "For a target of zero: the distance from it at which attainment is one less."),
  },
  result: cell("Fraction: 0.9 is 90 % of the target."),
  evaluate: ({ actual, target, direction, scale }) => attainment(actual, target, { direction, scale }),
});

export const KPI_RANGE = defineFunction({
  name: "KPI_RANGE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER, "Value reached."),
    low: required(NUMBER, "Lower bound of the range."),
    high: required(NUMBER, "Upper bound of the range."),
    tolerance: optional(NUMBER, "Distance outside the range at which the answer is 0; half the width of the range where it is left out."),
  },
  result: cell("Fraction: 1 inside, below 0 far outside."),
  evaluate: ({ actual, low, high, tolerance }) => rangeAttainment(actual, { low, high, tolerance }),
});
