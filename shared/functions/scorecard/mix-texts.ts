/** What is told of KPI_MIX: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const MIX_TEXTS = {
  KPI_MIX: {
    summary: "Why an overall rate changed: rates of its segments, or their weights.",
    details:
      "rate effect = mean share × change of the rate; mix effect = change of the share × (mean rate - mean overall rate). All effects add up to the change of the overall rate. " +
      "A segment that is new or gone, its rate and weight blank, is all mix. " +
      "price-volume-mix takes prices as rates and quantities as weights, and takes the change of sales apart: " +
      "volume = change of the quantity × mean price before; mix = Σ (quantity - its old share of the new total) × price before; price = Σ quantity × change of price.",
    parameters: {
      rates_before: "Rate of each segment before, or price of each product.",
      weights_before: "Weight of each segment before: customers, quantities; shares are worked out.",
      rates_after: "Rates after.",
      weights_after: "Weights after.",
      method: "rate-mix or price-volume-mix.",
    },
    result: "A row a segment: rate effect, mix effect. Of price-volume-mix one row: volume, mix, price.",
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
  },
} satisfies Record<string, FunctionTexts>;
