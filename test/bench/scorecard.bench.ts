/** =KPI_SCORECARD(register, measurements, as of) as a cell calls it: from raw ranges to the spilled table. */
import type { Cell, Grid } from "../../shared/cell/cell";
import { isGrid } from "../../shared/cell/cell";
import { call } from "../../shared/functions/call";
import type { Benchmark } from "./benchmark";
import { plainScorecard } from "./plain-scorecard";
import { sameList } from "./same-list";
import { AS_OF, DUE, monthStart, MONTHS, sampleActual, START } from "./sample-company";

const COUNT = 1_000;

const register: readonly (readonly Cell[])[] = [
  ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner", "Aggregation"],
  ...Array.from({ length: COUNT }, (_, i) => [
    `KPI ${i + 1}`,
    `Objective ${i % 40}`,
    "#",
    "increase",
    50,
    100,
    START,
    DUE,
    `Owner ${i % 300}`,
    "last",
  ]),
];

const measurements: readonly (readonly Cell[])[] = [
  ["KPI", "Period", "Actual"],
  ...Array.from({ length: COUNT * MONTHS }, (_, i) => {
    const [kpi, month] = [Math.floor(i / MONTHS), i % MONTHS];
    return [`KPI ${kpi + 1}`, monthStart(month), sampleActual(kpi, month)];
  }),
];

function statusColumn(answer: unknown): readonly unknown[] {
  if (!isGrid(answer)) throw new Error("KPI_SCORECARD must answer with a table", { cause: answer });
  const column = answer[0]!.indexOf("Status");
  return answer.slice(1).map((row) => row[column]);
}

/** Objects by header, as most scripts begin. */
function objectsOf(grid: Grid): readonly Readonly<Record<string, unknown>>[] {
  const header = grid[0]!.map(String);
  return grid.slice(1).map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
}

function plain(): readonly string[] {
  const kpis = objectsOf(register).map((row) => ({
    name: String(row.Name),
    baseline: Number(row.Baseline),
    target: Number(row.Target),
    start: Number(row.Start),
    due: Number(row.Due),
  }));
  const rows = objectsOf(measurements).map((row) => ({
    kpi: String(row.KPI),
    period: { start: Number(row.Period) },
    actual: Number(row.Actual),
  }));
  return plainScorecard(kpis, rows, AS_OF);
}

export const benches: readonly Benchmark[] = [
  {
    name: "KPI_SCORECARD",
    size: "1,000 KPIs, 36,000 rows",
    aim: 60,
    run: () => statusColumn(call("KPI_SCORECARD", [register, measurements, AS_OF])),
    peer: { name: "an object for each row, group by reduce, one formula: status only", run: plain },
    check: sameList,
  },
];
