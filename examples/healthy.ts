/** A register that is well kept, made up: nothing that the checks look for is open, and what stands has a reason. */
import { serialOf } from "../shared/cell/serial-day";
import type { Example } from "./example";
import { DUE, HEALTHY_KPIS, RELIABLE, REVIEWED, USED, WIN } from "./healthy-kpis";

/** January to December 2025. Trial conversion is worked out by its formula. */
const MONTHLY: Readonly<Record<string, readonly number[]>> = {
  NEW: [88, 92, 101, 97, 105, 99, 108, 104, 112, 103, 109, 107],
  TRIAL: [402, 411, 431, 425, 438, 429, 447, 440, 452, 436, 449, 441],
  CHURN: [0.018, 0.019, 0.0175, 0.0185, 0.0165, 0.0175, 0.0155, 0.016, 0.015, 0.0155, 0.0145, 0.015],
  WAT: [4215, 4370, 4490, 4655, 4790, 4960, 5080, 5230, 5390, 5560, 5700, 5840],
  ADOPT: [0.31, 0.33, 0.34, 0.36, 0.38, 0.39, 0.41, 0.43, 0.44, 0.46, 0.47, 0.49],
  UP: [0.9993, 0.9995, 0.9992, 0.9996, 0.9994, 0.9993, 0.9995, 0.9996, 0.9992, 0.9994, 0.9995, 0.9994],
  CAP: [0.34, 0.33, 0.32, 0.33, 0.31, 0.32, 0.3, 0.31, 0.32, 0.31, 0.3, 0.31],
  REPLY: [4.1, 3.9, 3.8, 3.9, 3.7, 3.6, 3.7, 3.5, 3.6, 3.4, 3.5, 3.3],
  CSAT: [0.86, 0.85, 0.87, 0.86, 0.88, 0.87, 0.88, 0.89, 0.88, 0.9, 0.89, 0.9],
};

export function healthyExample(): Example {
  return {
    title: "A register that is well kept",
    about: [
      "A made-up subscription service at the end of 2025. kpi check finds nothing to say: every KPI serves an objective of the list, has an owner, a source and a target within reach; every objective has leading and lagging KPIs; what could be chased at the cost of something else has a guard; targets that changed are in the change log; all were reviewed within six months.",
      "One finding is acknowledged rather than mended, with who, when, why and until when: sheet Acknowledged. It is listed beside the open ones and does not lower the health.",
      "Owners are roles. All of this workbook is free to copy (CC0).",
    ],
    asOf: DUE,
    register: HEALTHY_KPIS,
    measurements: Object.entries(MONTHLY).flatMap(([id, values]) =>
      values.map((value, i) => ({ KPI: id, Period: serialOf(2025, i + 1, 1), Actual: value })),
    ),
    sheets: {
      Settings: [
        { Setting: "Stage", Value: "growth", Meaning: "KPIs that do not fit it are reported" },
        { Setting: "Focus", Value: "growth", Meaning: "KPIs that it asks for and the register lacks are reported" },
        { Setting: "Review every (months)", Value: 6, Meaning: "Months after which a KPI is to be reviewed again" },
      ],
      Objectives: [
        {
          Objective: USED,
          Parent: null,
          Owner: "Managing director",
          "Success looks like": "Teams plan their week with it",
          State: "active",
        },
        { Objective: WIN, Parent: USED, Owner: "Managing director", "Success looks like": "Customers bring customers", State: "active" },
        {
          Objective: RELIABLE,
          Parent: USED,
          Owner: "Managing director",
          "Success looks like": "Nobody asks whether it is up",
          State: "active",
        },
      ],
      Reviews: [
        {
          KPI: "TRIAL",
          Date: REVIEWED,
          "Still relevant": "yes",
          "Still accurate": "yes",
          Decision: "keep",
          By: "Head of Sales",
          Next: serialOf(2026, 5, 11),
        },
        {
          KPI: "REPLY",
          Date: REVIEWED,
          "Still relevant": "yes",
          "Still accurate": "yes",
          Decision: "keep; count chats too from next year",
          By: "Head of Customer Success",
          Next: serialOf(2026, 5, 11),
        },
      ],
      "Change log": [
        {
          When: serialOf(2024, 12, 12),
          KPI: "CHURN",
          Field: "Target",
          Old: 0.025,
          New: 0.02,
          Who: "Managing director",
          Reason: "The plan for 2025 rests on it",
        },
      ],
      Acknowledged: [
        {
          KPI: "REPLY",
          Check: "no-guard",
          Who: "Head of Customer Success",
          When: REVIEWED,
          Why: "Customer satisfaction beside it shows the harm; a second guard would measure the same",
          Until: serialOf(2026, 5, 11),
        },
      ],
    },
  };
}
