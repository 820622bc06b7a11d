import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isGrid, type Value } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { call } from "../../shared/functions/call";
import { catalogue } from "../../shared/functions/catalogue";

/** What a sheet, a file or a hand-written script may hold, the plausible more often than the absurd. */
const content = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, -1, 0.5, 100, 45658, 45688.5, 1e300, -1e-300, 2958466, 1e9) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      null,
      undefined,
      "",
      " ",
      true,
      false,
      "TRUE",
      "yes",
      "#N/A",
      "2025-01-31",
      "2025-02-30",
      "month",
      "at most",
      "80 to 90",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("KPI", "Name", "Target", "Period", "Actual", "15 minutes", "=1+1", "<script>", "12", "…", "p90", "sum"),
  },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, new CellError("#REF!", "gone"), {}, [], Symbol("s"), 5n, new Date(0), () => 1) },
  { weight: 1, arbitrary: fc.string() },
);
const argument = fc.oneof(content, fc.array(content, { maxLength: 6 }), fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 5 }));

function isCellContent(value: Value | undefined): boolean {
  if (value instanceof CellError)
    return value.message !== "" && !/undefined|\[object Object\]|NaN/.test(value.message.replace(/: NaN$/, ""));
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === "string" || typeof value === "boolean";
}

describe.each(catalogue.map(({ name, parameters }) => [name, parameters.length] as const))("%s", (name, count) => {
  it("answers whatever it is given with cells, and with errors that are sentences", () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: count }), (args) => {
        const answer = call(name, args);
        if (!isGrid(answer)) return expect(isCellContent(answer)).toBe(true);
        const widths = new Set(answer.map((row) => row.length));
        expect([widths.size, widths.has(0)]).toEqual([1, false]);
        expect(answer.flat().filter((value) => !isCellContent(value))).toEqual([]);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
