/** The product team's measured values: made up, in the periods in which such things are measured. */
import type { Cell } from "../shared/cell/cell";
import { serialOf } from "../shared/cell/serial-day";
import type { ExampleRow } from "./example";

/** January 2025 on; null is a month without a value. */
const MONTHLY: Readonly<Record<string, readonly (number | null)[]>> = {
  NEW: [88, 92, 101, 97, 105, 99, 108, 104, 112],
  RET: [0.931, 0.928, 0.934, 0.925, 0.922, 0.927, 0.921, 0.924, 0.926],
  CHURN: [0.018, 0.019, 0.0175, 0.0195, 0.0205, 0.019, 0.0215, 0.0205, 0.021],
  ARPU: [11.5, 11.6, 11.6, 11.9, 11.8, 12, 12.1, 12.1, 12.2],
  CAC: [41.8, 41.1, 40.6, 40.2, 39.4, 39.1, 38.6, 38.2, 37.9],
  TIX: [20.1, 21.4, 23.2, 24.6, 25.8, 24.1, 23, 22.7, 22.4],
  CRASH: [0.986, 0.9868, 0.9881, 0.9899, 0.9912, 0.9925],
  FEED: [0.41, 0.44, null, 0.47, 0.45, 0.5, 0.52, 0.49, 0.55],
  VISITS: [52100, 49800, 53600, 54400, 55900, 57200, 51300, 48900, 59100],
  INFRA: [18400, 18650, 18900, 19700, 20100, 20350, 20900, 21200, 21450],
};

/** Own targets month by month: the autumn campaign brings most. */
const TRIALS: readonly (readonly [target: number, actual: number | null])[] = [
  [250, 231],
  [280, 262],
  [320, 281],
  [350, 300],
  [380, 322],
  [400, 318],
  [420, 334],
  [400, 301],
  [480, 351],
  [500, null],
  [520, null],
  [500, null],
];

/** First ISO week of 2025 on, 39 weeks. */
const WEEKLY: Readonly<Record<string, readonly number[]>> = {
  WAT: [
    4215, 4250, 4262, 4301, 4344, 4339, 4390, 4428, 4451, 4502, 4498, 4557, 4580, 4611, 4602, 4658, 4690, 4731, 4744, 4779, 4820, 4815,
    4866, 4901, 4924, 4950, 4938, 4979, 5010, 5003, 5041, 5068, 5060, 5122, 5190, 5241, 5310, 5388, 5471,
  ],
  DL: [
    1012, 1040, 1088, 1035, 1101, 1117, 1092, 1066, 1130, 1124, 1108, 1145, 1099, 1131, 1152, 1118, 1090, 1147, 1163, 1129, 1120, 1138,
    1151, 1107, 1094, 1122, 1083, 1065, 1071, 1049, 1058, 1062, 1080, 1103, 1126, 1149, 1141, 1157, 1168,
  ],
};

/** By the text of the period, as quarterly and yearly figures arrive. */
const OTHER: readonly (readonly [id: string, period: string, value: number])[] = [
  ["CSAT", "2025Q1", 0.82],
  ["CSAT", "2025Q2", 0.845],
  ["CSAT", "2025Q3", 0.87],
  ["PART", "2024Q2", 0.71],
  ["PART", "2024Q3", 0.73],
  ["PART", "2024Q4", 0.74],
  ["NPS", "2024 H2", 31],
  ["NPS", "2025 H1", 38],
  ["ENG", "2023", 0.72],
  ["ENG", "2024", 0.78],
  ["ONB", "2025-07", 0.1],
  ["ONB", "2025-08", 0.3],
  ["ONB", "2025-09", 0.55],
  ["SSO", "2025-08", 1],
  ["DASH", "2025-09", 0.01],
];

export function productTeamMeasurements(): ExampleRow[] {
  return [
    ...Object.entries(MONTHLY).flatMap(([id, values]) =>
      values.map((value, i) => row(id, month(i), value ?? "n/a", value === null ? "no survey in March" : null)),
    ),
    ...TRIALS.map(([target, actual], i) => ({ ...row("TRIAL", month(i), actual), Target: target })),
    ...Object.entries(WEEKLY).flatMap(([id, values]) =>
      values.map((value, i) => row(id, `2025-W${String(i + 1).padStart(2, "0")}`, value)),
    ),
    ...OTHER.map(([id, period, value]) => row(id, period, value)),
  ];
}

function row(id: string, period: Cell, actual: Cell, note: Cell = null): ExampleRow {
  return { KPI: id, Period: period, Actual: actual, Target: null, Note: note };
}

function month(index: number): number {
  return serialOf(2025, index + 1, 1);
}
