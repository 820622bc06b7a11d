/** Laws of rules over events in the Formula column: the order of the rows, windows within windows, other rules beside them. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { day } from "../kpi/kpi-fixture";
import { resultOf, scorecardOf } from "./read-scorecard-fixture";

/** Hour of 2025, amount, shop. */
type Event = readonly [number, number, string];

/** The values of each rule, in a register that holds them all. */
function seriesOf(rules: readonly string[], events: readonly Event[]): readonly (readonly (number | null)[])[] {
  const scorecard = scorecardOf({
    register: [["Name", "Objective", "Target", "Formula"], ...rules.map((rule) => [rule, "Grow", 1, rule])],
    events: [["Time", "Amount", "Shop"], ...events.map(([hour, amount, shop]) => [day("2025-01-01") + hour / 24, amount, shop])],
    asOf: "2025-02-28",
  });
  return rules.map((rule) => resultOf(scorecard, rule).series.points.map(({ value }) => value));
}

function valuesOf(rule: string, events: readonly Event[]): readonly (number | null)[] {
  return seriesOf([rule], events)[0]!;
}

describe("a rule over events, whatever they are", () => {
  const event = fc.tuple(fc.integer({ min: 0, max: 59 * 24 }), fc.integer({ min: -50, max: 50 }), fc.constantFrom("a", "b", "c"));
  const rules = fc.constantFrom(
    "sum(Amount) per day",
    "count per week",
    "distinct(Shop) per month",
    "p90(Amount) per day",
    "rate(Shop = a) per week",
    "mean(Amount) where Shop <> b per month",
    "max(Amount) per hour",
  );

  it("does not change with the order of the rows", () => {
    fc.assert(
      fc.property(
        fc
          .array(event, { minLength: 1, maxLength: 60 })
          .chain((events) =>
            fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
          ),
        rules,
        ([events, shuffled], rule) => {
          expect(valuesOf(rule, shuffled)).toEqual(valuesOf(rule, events));
        },
      ),
      { seed: 51, numRuns: 150 },
    );
  });

  it("says beside other rules what it says alone", () => {
    const all = [
      "sum(Amount) per day",
      "sum(Amount) per month",
      "sum(Amount) where Shop = a per month",
      "count where Shop = a per month",
      "count(Amount) where Shop <> a and Amount > 3 per month",
      "count where Amount > 3 and Shop <> a per week",
      "mean(Amount) where Amount > 3 per day",
      "mean(Amount) where Amount >= 3 per day",
      "distinct(Shop) where Amount < 3 per day",
      "last(Amount) per week",
      "rate(Shop = a) per month",
      "rate(Amount > 3) where Shop = b per month",
    ];
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 40 }), fc.shuffledSubarray(all, { minLength: 2 }), (events, beside) => {
        const together = seriesOf(beside, events);
        expect(together).toEqual(beside.map((rule) => valuesOf(rule, events)));
      }),
      { seed: 53, numRuns: 60 },
    );
  });

  it("loses nothing: the days of a month add up to the month", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 60 }), (events) => {
        const sum = (all: readonly (number | null)[]): number => all.reduce<number>((a, b) => a + (b ?? 0), 0);
        const [days, months] = ["sum(Amount) per day", "sum(Amount) per month"].map((rule) => sum(valuesOf(rule, events)));
        expect(days).toBe(months);
      }),
      { seed: 52, numRuns: 100 },
    );
  });
});
