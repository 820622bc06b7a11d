/** KPI_DRIVERS: what each part of a number contributed to its change. */
import { CellError } from "../../cell/cell-error";
import { driversOf, readRelation, RELATIONS } from "../../kpi/drivers";
import { defineFunction } from "../define-function";
import { NUMBERS_OR_GAPS } from "../kinds/numbers";
import { choice } from "../kinds/words";
import { optional, required } from "../parameter";
import { rows } from "../result";

export const KPI_DRIVERS = defineFunction({
  name: "KPI_DRIVERS",
  category: "Scorecard and register",
  summary: "What each factor contributed to the change of a product, a sum or a ratio.",
  details:
    "product: Shapley's value (1953), the effect of a factor averaged over all orders in which the factors may have changed; zeros and changes of sign are allowed. " +
    "sum: the differences. ratio: numerator and denominator, in this order. The contributions add up to the change, nothing is left over.",
  parameters: {
    before: required(NUMBERS_OR_GAPS, "The parts before, such as visitors, conversion and order value."),
    after: required(NUMBERS_OR_GAPS, "The same parts after."),
    relation: optional(choice(RELATIONS, readRelation), "product, sum or ratio.", "product"),
  },
  aligned: ["before", "after"],
  result: rows(["contribution"], "A row a part."),
  examples: [
    {
      args: [
        [2, 3],
        [4, 5],
      ],
      result: [[8], [6]],
      note: "from 6 to 20",
    },
    {
      args: [[1000, 0.05, 40], [1100, 0.04, 50], "product"],
      result: [[605 / 3], [-1420 / 3], [1415 / 3]],
      note: "visitors, conversion, order value: from 2,000 to 2,200",
    },
    { args: [[10, 20], [15, 18], "sum"], result: [[5], [-2]] },
    { args: [[90, 100], [100, 125], "ratio"], result: [[0.09], [-0.19]], note: "from 0.9 to 0.8" },
    {
      args: [
        [2, 3],
        [4, null],
      ],
      result: { error: "#N/A" },
    },
  ],
  evaluate: ({ before, after, relation }) =>
    driversOf(complete(before, "before"), complete(after, "after"), relation).map((contribution) => [contribution]),
});

/** A part that is blank is not zero: nobody knows what it contributed. */
function complete(parts: readonly (number | null)[], name: string): number[] {
  return parts.map((part, i) => {
    if (part === null) throw new CellError("#N/A", `${name} requires a value for each part: part ${i + 1} is blank`);
    return part;
  });
}
