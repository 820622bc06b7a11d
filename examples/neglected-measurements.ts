/** The neglected register's measured values: made up, by rules that anybody can follow. */
import { serialOf } from "../shared/cell/serial-day";
import type { ExampleRow } from "./example";

const MONTHS = 36;

/** Numbers between 0 and 1 without a pattern, the same every time. */
function scattered(seed: number): readonly number[] {
  let state = seed * 7919;
  return Array.from({ length: MONTHS }, () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647);
}

/** 2023 to 2025. Every KPI wavers about its own level. */
const LEVELS: readonly (readonly [kpi: string, level: number, spread: number, seed: number])[] = [
  ["Answer rate", 0.82, 0.06, 3],
  ["Deliveries on time", 0.88, 0.06, 5],
  ["Cost of service", 84_000, 9000, 7],
  ["Cost of travel", 5200, 900, 9],
  ["Customer satisfaction", 0.83, 0.06, 11],
  ["Customer-satisfaction", 0.83, 0.06, 11],
  ["Complaint handling", 0.7, 0.1, 13],
  ["Returns", 24, 9, 15],
  ["Visitors", 5200, 700, 17],
  ["Brand recall", 0.55, 0.08, 19],
  ["Training days", 12, 4, 21],
  ["Answer index", 1, 0.2, 23],
  ["Team spirit", 0.6, 0.08, 25],
  ["Team health", 0.62, 0.08, 27],
  ["Shop visits", 120, 20, 29],
  ["Shop orders", 14, 3, 33],
  ["Parking", 30, 6, 35],
];

/** These grow by so much a month from 100 at the start of 2025. */
const GROWING: readonly (readonly [kpi: string, step: number])[] = [
  ["Sales calls", 3],
  ["Stores opened", 2],
  ["Stores refitted", 2],
  ["Store staff", 3],
  ["Store rent", 1],
  ["Market size", 4],
];

export function neglectedMeasurements(): ExampleRow[] {
  const speed = scattered(31);
  return [
    ...LEVELS.flatMap(([kpi, level, spread, seed]) =>
      scattered(seed).map((share, i) => row(kpi, i, rounded(level + spread * (share - 0.5)))),
    ),
    ...GROWING.flatMap(([kpi, step]) =>
      scattered(step)
        .slice(24)
        .map((share, i) => row(kpi, i + 24, rounded(100 + step * (i + 1) + share))),
    ),
    ...speed.map((share, i) => row("Repair speed", i, rounded(1 + 9 * share))),
    ...speed.map((share, i) => row("Repair quality", i, rounded(12 - 9 * share + (i % 3) / 5))),
    ...scattered(57).map((share, i) => row("Trials begun", i, rounded(95 + 20 * share))),
    ...[0.6, 0.58, 0.61, 0.6, 0.57].map((value, i) => row("Survey of partners", i + 24, value)),
  ];
}

function row(kpi: string, month: number, value: number): ExampleRow {
  return { KPI: kpi, Period: serialOf(2023, month + 1, 1), Actual: value };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
