import { describe, expect, it } from "@jest/globals";
import { emitFormula } from "../../shared/functions/emit-formula";

describe("a formula", () => {
  it.each([
    [[38, 100], "=KPI_X(38, 100)"],
    [[38, null, 5, null, null], "=KPI_X(38, , 5)"],
    [['say "hi"', true, -0.5], '=KPI_X("say ""hi""", TRUE, -0.5)'],
    [[[1, null, "a"]], '=KPI_X({1;"";"a"})'],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "=KPI_X({1,2;3,4})",
    ],
    [[], "=KPI_X()"],
  ])("of %j is %s", (args, formula) => {
    expect(emitFormula("KPI_X", args)).toBe(formula);
  });
});
