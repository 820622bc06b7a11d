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
  parameters: {
    before: required(NUMBERS_OR_GAPS),
    after: required(NUMBERS_OR_GAPS),
    relation: optional(choice(RELATIONS, readRelation), "product"),
  },
  aligned: ["before", "after"],
  result: rows(["contribution"]),
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
