/** What is told of KPI_RULE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const RULE_TEXTS = {
  KPI_RULE: {
    summary: "Events gathered into windows of time, such as the total value of the orders of each hour.",
    details:
      "Windows follow each other without overlap. Those of minutes and hours begin at midnight, weeks on Monday, months, quarters and years by the calendar. " +
      "Windows without events between the first and the last are rows with an empty value (a count of 0) and n 0; with keys only windows and keys that occur are rows. " +
      "rate is the share of TRUE (or 1) among TRUE and FALSE. Moments are taken as they stand in the cells, without time zones: no hour is missing or double in spring and autumn.",
    parameters: {
      times: "Date and time of each event, in any order.",
      values: "Value of each event; text only where it is counted.",
      window: "Length of a window: a unit, or a number and a unit, such as 15 minutes, hour, 2 days, week, month.",
      aggregate:
        "How the values of a window become one: sum, mean, min, max, last, count, distinct, rate, median, or a percentile such as p90.",
      keys: "A label for each event, such as the shop: a row a window and label.",
      where: 'TRUE for each event that counts, such as Shop="web" for a column; or a condition on the values as text, such as ">=100".',
    },
    result: "A row a window: its start, the key if there are keys, the value, the number of events.",
    examples: [
      {
        args: [["2025-01-31 08:15", "2025-01-31 08:40", "2025-01-31 10:05"], [100, 50, 80], "hour"],
        result: [
          [45688 + 8 / 24, 150, 2],
          [45688 + 9 / 24, "", 0],
          [45688 + 10 / 24, 80, 1],
        ],
        note: "from 8, from 9 (nothing) and from 10 o'clock",
      },
      {
        args: [["2025-01-31 08:15", "2025-01-31 08:40", "2025-02-03"], [100, 50, 80], "day", "max", ["web", "shop", "web"]],
        result: [
          [45688, "web", 100, 1],
          [45688, "shop", 50, 1],
          [45691, "web", 80, 1],
        ],
      },
      { args: [["2025-01-31 08:15", "2025-01-31 08:40"], [100, 50], "day", "count", null, [true, false]], result: [[45688, 1, 1]] },
      { args: [["2025-01-31 08:15", "2025-01-31 08:40"], [100, 50], "day", "count", null, ">=100"], result: [[45688, 1, 1]] },
      {
        args: [["2025-01-31 08:15", "2025-01-31 08:40", "2025-01-31 09:05"], [true, false, true], "day", "rate"],
        result: [[45688, 2 / 3, 3]],
        note: 'the share of TRUE, such as of Status="done" for a column',
      },
      { args: [["2025-01-31"], [100], "fortnight"], result: { error: "#VALUE!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
