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
  parameters: {
    rates_before: required(NUMBERS_OR_GAPS),
    weights_before: required(NUMBERS_OR_GAPS),
    rates_after: required(NUMBERS_OR_GAPS),
    weights_after: required(NUMBERS_OR_GAPS),
    method: optional(MIX_METHOD, "rate-mix"),
  },
  aligned: ["rates_before", "weights_before", "rates_after", "weights_after"],
  result: rows((width) => (width === 3 ? ["volume", "mix", "price"] : ["rate effect", "mix effect"])),
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
