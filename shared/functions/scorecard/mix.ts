/** KPI_MIX: why a rate changed, by rates and mix; why sales did, by price, volume and mix. */
import { CellError } from "../../cell/cell-error";
import { mixEffects, type Segments } from "../../statistics/mix-effects";
import { priceVolumeMix, type Sales } from "../../statistics/price-volume-mix";
import { defineFunction } from "../define-function";
import { NUMBERS_OR_GAPS } from "../kinds/numbers";
import { synonyms } from "../kinds/synonyms";
import { choice } from "../kinds/words";
import { optional, required } from "../parameter";
import { rows } from "../result";

const MIX_METHOD = choice(
  ["rate-mix", "price-volume-mix"],
  synonyms({ "rate-mix": ["rate", "rate and mix"], "price-volume-mix": ["price volume mix", "price, volume, mix", "pvm"] }),
);

export const KPI_MIX = defineFunction({
  name: "KPI_MIX",
  category: "Scorecard and register",
  summary: "Why an overall rate changed: rates of its segments, or their weights.",
  details:
    "rate effect = mean share × change of the rate; mix effect = change of the share × (mean rate - mean overall rate). All effects add up to the change of the overall rate. " +
    "A segment that is new or gone, its rate and weight blank, is all mix. " +
    "price-volume-mix takes prices as rates and quantities as weights, and takes the change of sales apart: " +
    "volume = change of the quantity × mean price before; mix = Σ (quantity - its old share of the new total) × price before; price = Σ quantity × change of price.",
  parameters: {
    rates_before: required(NUMBERS_OR_GAPS, "Rate of each segment before, or price of each product."),
    weights_before: required(NUMBERS_OR_GAPS, "Weight of each segment before: customers, quantities; shares are worked out."),
    rates_after: required(NUMBERS_OR_GAPS, "Rates after."),
    weights_after: required(NUMBERS_OR_GAPS, "Weights after."),
    method: optional(MIX_METHOD, "rate-mix or price-volume-mix.", "rate-mix"),
  },
  aligned: ["rates_before", "weights_before", "rates_after", "weights_after"],
  result: rows(
    (width) => (width === 3 ? ["volume", "mix", "price"] : ["rate effect", "mix effect"]),
    "A row a segment: rate effect, mix effect. Of price-volume-mix one row: volume, mix, price.",
  ),
  examples: [
    {
      args: [
        [0.9, 0.5],
        [80, 20],
        [0.92, 0.55],
        [50, 50],
      ],
      result: [
        [0.013, -0.03975],
        [0.0175, -0.07575],
      ],
      note: "both rates rose, and the overall rate fell from 0.82 to 0.735",
    },
    {
      args: [
        [0.5, null],
        [10, null],
        [0.5, 0.7],
        [10, 10],
      ],
      result: [
        [0, 0.025],
        [0, 0.075],
      ],
      note: "a new segment: from 0.5 to 0.6 by mix alone",
    },
    {
      args: [[10, 20], [100, 50], [11, 20], [120, 80], "price-volume-mix"],
      result: [[2000 / 3, 400 / 3, 120]],
      note: "sales from 2,000 to 2,920",
    },
    { args: [[0.5], [0], [0.5], [1]], result: { error: "#N/A" }, note: "weights before are all zero" },
  ],
  evaluate: ({ rates_before, weights_before, rates_after, weights_after, method }) => {
    const before = toSegments(rates_before, weights_before);
    const after = toSegments(rates_after, weights_after);
    if (method === "rate-mix") return mixEffects(before, after).map(({ rate, mix }) => [rate, mix]);
    const { volume, mix, price } = priceVolumeMix(toSales(before), toSales(after));
    return [[volume, mix, price]];
  },
});

/** A segment without rate and weight is not there. */
function toSegments(rates: readonly (number | null)[], weights: readonly (number | null)[]): Segments {
  return {
    rates,
    weights: weights.map((weight, i) => {
      if (weight === null && (rates[i] ?? null) !== null)
        throw new CellError("#N/A", `a segment with a rate requires a weight: segment ${i + 1}`);
      return weight ?? 0;
    }),
  };
}

function toSales({ rates, weights }: Segments): Sales {
  return { prices: rates, quantities: weights };
}
