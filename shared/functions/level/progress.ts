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
    actual: required(NUMBER),
    target: required(NUMBER),
    baseline: optional(NUMBER, 0),
    clamp: optional(FLAG, false),
  },
  result: cell(),
  evaluate: ({ actual, target, baseline, clamp }) => {
    const share = progress(actual, target, baseline);
    return clamp ? clampShare(share) : share;
  },
});

export const KPI_ATTAINMENT = defineFunction({
  name: "KPI_ATTAINMENT",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    target: required(NUMBER),
    direction: optional(DIRECTION, "at least"),
    scale: optional(NUMBER),
  },
  result: cell(),
  evaluate: ({ actual, target, direction, scale }) => attainment(actual, target, { direction, scale }),
});

export const KPI_RANGE = defineFunction({
  name: "KPI_RANGE",
  category: "Level and status",
  parameters: {
    actual: required(NUMBER),
    low: required(NUMBER),
    high: required(NUMBER),
    tolerance: optional(NUMBER),
  },
  result: cell(),
  evaluate: ({ actual, low, high, tolerance }) => rangeAttainment(actual, { low, high, tolerance }),
});
