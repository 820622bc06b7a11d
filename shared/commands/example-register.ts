/** The example that an empty workbook can start from: a small product team, dated around today so that it is alive at once. */
import type { Cell } from "../cell/cell";
import { addMonths, civilOf, serialOf, type Day } from "../cell/serial-day";

/** Rows by column header; figures are made up. Percentages are fractions. */
export interface ExampleRegister {
  readonly register: readonly Readonly<Record<string, Cell>>[];
  readonly measurements: readonly Readonly<Record<string, Cell>>[];
}

/** Eight full months before today, oldest first; null is a month that was not measured. */
const HISTORY: Readonly<Record<string, readonly (number | null)[]>> = {
  "New customers": [78, 85, 91, 88, 102, 97, 110, 118],
  "Customer retention": [0.912, 0.908, 0.915, 0.903, 0.899, 0.907, 0.896, 0.894],
  "Revenue per user": [11.9, 12.1, 12.0, 12.3, 12.6, 12.5, 12.9, 13.1],
  "Customer satisfaction": [0.81, 0.82, 0.8, 0.83, 0.84, 0.84, 0.86, 0.87],
  "App downloads": [4100, 4350, 4240, 4600, 4480, 4900, 5150, 5320],
  "Time to first reply": [5.2, 5.0, 5.4, 4.9, 4.6, 4.3, 4.1, 3.8],
  "Stock cover": [31, 33, 29, 36, 41, 44, 43, 47],
  "Accessibility audit": [0, 0, 0.1, 0.2, 0.4, 0.5, 0.5, 0.6],
  "Website visits": [52100, 49800, 53600, null, 55900, 57200, 56400, 59100],
};

export function exampleRegister(today: Day): ExampleRegister {
  const { year, month } = civilOf(today);
  const thisMonth = serialOf(year, month, 1);
  const start = addMonths(thisMonth, -8);
  const due = addMonths(thisMonth, 4) - 1;
  const dated = { Start: start, Due: due, Frequency: "month" };
  return {
    register: [
      {
        Name: "New customers",
        Objective: "Grow the customer base",
        Unit: "#",
        Direction: "increase",
        Baseline: 0,
        Target: 1200,
        ...dated,
        Owner: "Marketing lead",
        Aggregation: "sum",
      },
      {
        Name: "App downloads",
        Objective: "Grow the customer base",
        Unit: "#",
        Direction: "increase",
        Baseline: 4000,
        Target: 6000,
        ...dated,
        Owner: "Marketing lead",
      },
      {
        Name: "Customer retention",
        Objective: "Keep the customers we have",
        Unit: "%",
        Direction: "at least",
        Target: 0.9,
        ...dated,
        Owner: "Customer success lead",
      },
      {
        Name: "Customer satisfaction",
        Objective: "Keep the customers we have",
        Unit: "%",
        Direction: "increase",
        Baseline: 0.8,
        Target: 0.9,
        ...dated,
        Owner: "Customer success lead",
      },
      {
        Name: "Time to first reply",
        Objective: "Keep the customers we have",
        Unit: "hours",
        Direction: "decrease",
        Baseline: 5.5,
        Target: 3,
        ...dated,
        Owner: "Support lead",
      },
      {
        Name: "Revenue per user",
        Objective: "Earn more from each customer",
        Unit: "EUR",
        Direction: "increase",
        Baseline: 12,
        Target: 15,
        ...dated,
        Owner: "Product lead",
      },
      {
        Name: "Stock cover",
        Objective: "Earn more from each customer",
        Unit: "days",
        Direction: "range",
        Target: "25 to 40",
        ...dated,
        Owner: "Operations lead",
      },
      {
        Name: "Accessibility audit",
        Objective: "Keep the customers we have",
        Unit: "%",
        Direction: "milestone",
        Target: 1,
        ...dated,
        Owner: "Product lead",
      },
      { Name: "Website visits", Unit: "#", Direction: "none", ...dated, Owner: "Marketing lead" },
    ],
    measurements: Object.entries(HISTORY).flatMap(([name, values]) =>
      values.map((value, i) => ({
        KPI: name,
        Period: addMonths(start, i),
        Actual: value ?? "n/a",
        Note: value === null ? "tracking was down" : null,
      })),
    ),
  };
}
