/** KPIs of every kind with measurements to match, made by a seeded sequence: for tests that two calculations agree wherever they look. */
import { serialOf, type Day } from "../../shared/cell/serial-day";
import { DIRECTIONS } from "../../shared/kpi/direction";
import type { Kpi } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { FREQUENCIES, periodOf, shiftPeriod } from "../../shared/kpi/period";
import { PHASINGS } from "../../shared/kpi/phasing";

export interface RandomKpis {
  readonly kpis: readonly Kpi[];
  readonly measurements: readonly Measurement[];
}

/** Same seed, same KPIs. Most are as of a day within 2025. */
export function randomKpis(count: number, seed: number): RandomKpis {
  const random = sequence(seed);
  const kpis = Array.from({ length: count }, (_, i) => randomKpi(`KPI ${i + 1}`, random));
  return { kpis, measurements: kpis.flatMap((kpi) => randomMeasurements(kpi, random)) };
}

interface Random {
  /** One of the choices, each as likely. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** A number with two decimals. */
  readonly number: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
}

function sequence(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    pick: (choices) => choices[Math.floor(next() * choices.length)]!,
    number: (low, high) => Math.round((low + next() * (high - low)) * 100) / 100,
    chance: (share) => next() < share,
  };
}

function randomKpi(name: string, { pick, number, chance }: Random): Kpi {
  const direction = pick(DIRECTIONS);
  const target = chance(0.07) ? null : chance(0.06) ? 0 : number(-20, 100);
  const way = number(5, 60);
  const baseline = target === null || !chance(0.7) ? null : direction === "decrease" ? target + way : target - way;
  const low = number(-10, 40);
  const onTheWay = target === null || !chance(0.25) ? [] : pick([[3], [6], [3, 9], [4, 6, 8]]);
  const start = chance(0.1) ? null : serialOf(2025, pick([1, 1, 1, 4, 6, 8]), 1);
  return {
    id: name,
    name,
    kind: chance(0.05) ? "metric" : "KPI",
    objective: "Objective",
    parent: "",
    owner: "",
    unit: pick(["#", "%", "GBP", "days", ""]),
    direction,
    baseline,
    target: direction === "range" ? null : target,
    low: direction === "range" && chance(0.9) ? low : null,
    high: direction === "range" ? low + (chance(0.1) ? 0 : number(1, 30)) : null,
    tolerance: chance(0.2) ? number(1, 9) : null,
    thresholds: pick([
      { amber: 0.9, red: 0.75 },
      { amber: 0.95, red: 0.8 },
      { amber: 1, red: 0.5 },
    ]),
    start,
    due: chance(0.1) ? null : serialOf(2025, pick([5, 9, 13, 13, 16]), 0),
    phasing: pick(PHASINGS),
    ...(onTheWay.length > 0 && { interim: onTheWay.map((month) => ({ day: serialOf(2025, month, 30), value: number(-20, 100) })) }),
    aggregation: pick([null, "sum", "sum", "last", "mean", "rate"] as const),
    frequency: pick([null, "month", "month", "quarter", "week"] as const),
    weight: 1,
    segment: "",
    actual: chance(0.3) ? number(-20, 100) : null,
    rebaseOn: [],
    limitPoints: null,
    actualAsOf: chance(0.5) ? serialOf(2025, pick([2, 5, 7, 10]), 15) : null,
    details: {},
    where: { sheet: "Register", cell: "A2" },
  };
}

/** Up to a year and a half, with gaps; some have targets and parts of their own, some have nothing at all. */
function randomMeasurements(kpi: Kpi, { pick, number, chance }: Random): Measurement[] {
  if (chance(0.12)) return [];
  const frequency = pick(FREQUENCIES.filter((each) => each !== "half" && each !== "year"));
  const first: Day = serialOf(2024, pick([7, 10, 13, 15]), 1);
  const length = pick([1, 2, 6, 9, 14, 18]);
  const hasTargets = chance(0.35);
  const hasParts = chance(0.3);
  const middle = kpi.target ?? 20;
  return Array.from({ length }, (_, i): Measurement => {
    const denominator = number(10, 100);
    const actual = chance(0.1) ? null : number(middle - 40, middle + 30);
    return {
      kpi: kpi.id,
      period: shiftPeriod(periodOf(first, frequency), i),
      actual,
      target: hasTargets && chance(0.9) ? number(middle - 10, middle + 10) : null,
      numerator: hasParts && actual !== null ? actual * denominator : null,
      denominator: hasParts && actual !== null ? denominator : null,
      segment: "",
      note: "",
      reportedOn: null,
      where: { sheet: "Measurements", cell: `C${i + 2}` },
    };
  });
}
