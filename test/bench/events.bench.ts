/** =KPI_RULE(times, values, "hour") on a hundred thousand events in no order; the same rule in a register's Formula cell, and fifty of them. */
import { isGrid } from "../../shared/cell/cell";
import { call } from "../../shared/functions/call";
import { readEventTable } from "../../shared/register/event-table";
import { evaluateScorecard } from "../../shared/scorecard/evaluate-scorecard";
import type { Benchmark } from "./benchmark";
import { AS_OF, sampleKpi, spread, START } from "./sample-company";
import { sameList } from "./same-list";

const COUNT = 100_000;
const DAYS = 90;
const HOURS = 24;

const times = Array.from({ length: COUNT }, (_, i) => [START + Math.round(spread(i) * DAYS * HOURS * 60) / (HOURS * 60)]);
const amounts = Array.from({ length: COUNT }, (_, i) => [Math.round(spread(i * 7) * 1000)]);

/** Sums by window in an object, as a script in the sheet would do it: no gaps, no conditions. */
function plainSums(windowsPerDay: number): readonly number[] {
  const sums: Record<number, number> = {};
  times.forEach(([time], i) => {
    const window = Math.floor((Math.round(time! * HOURS * 3600) / (HOURS * 3600)) * windowsPerDay + 1e-9);
    sums[window] = (sums[window] ?? 0) + amounts[i]![0]!;
  });
  return Object.keys(sums)
    .map(Number)
    .sort((a, b) => a - b)
    .map((window) => sums[window]!);
}

function valuesOf(answer: unknown): readonly unknown[] {
  if (!isGrid(answer)) throw new Error("KPI_RULE must answer with a table", { cause: answer });
  return answer.filter(([, , n]) => n !== 0).map(([, value]) => value);
}

const kpi = {
  ...sampleKpi(0),
  aggregation: null,
  frequency: null,
  formula: { text: "sum(Amount) per day", where: { sheet: "Register", cell: "B2" } },
};
const grid = [["Time", "Amount"], ...times.map(([time], i) => [time!, amounts[i]![0]!])];

const STATUSES = ["done", "open", "cancelled"];
const wideGrid = [["Time", "Amount", "Status"], ...times.map(([time], i) => [time!, amounts[i]![0]!, STATUSES[i % 3]!])];
/** Fifty questions to the same events, as a company's register asks them: five aggregates, two windows, five conditions. */
const rules = ["sum(Amount)", "count", "mean(Amount)", "p90(Amount)", 'rate(Status = "done")'].flatMap((what) =>
  ["day", "month"].flatMap((window) =>
    ["", ...STATUSES.map((status) => ` where Status = "${status}"`), " where Amount >= 500"].map(
      (where) => `${what}${where} per ${window}`,
    ),
  ),
);
const ruled = rules.map((text, i) => ({
  ...kpi,
  ...sampleKpi(i),
  aggregation: null,
  frequency: null,
  formula: { text, where: kpi.where },
}));

function ruledRegister(): readonly (readonly (number | null)[])[] {
  const events = readEventTable({ sheet: "Events", top: 0, left: 0, grid: wideGrid }, "en-GB");
  const { results } = evaluateScorecard({ kpis: ruled, measurements: [], events, asOf: AS_OF });
  return results.map(({ series }) => series.points.map(({ value }) => value));
}

function ruledDays(): readonly (number | null)[] {
  const events = readEventTable({ sheet: "Events", top: 0, left: 0, grid }, "en-GB");
  return evaluateScorecard({ kpis: [kpi], measurements: [], events, asOf: AS_OF }).results[0]!.series.points.map(({ value }) => value);
}

export const benches: readonly Benchmark[] = [
  {
    name: "KPI_RULE by the hour",
    size: "100,000 events",
    aim: 100,
    run: () => valuesOf(call("KPI_RULE", [times, amounts, "hour"])),
    peer: { name: "an object by hour", run: () => plainSums(HOURS) },
    check: sameList,
  },
  {
    name: "a rule of the register by the day",
    size: "100,000 events",
    aim: 100,
    run: ruledDays,
    peer: { name: "an object by day", run: () => plainSums(1) },
    check: sameList,
  },
  {
    name: "fifty rules of the register",
    size: "100,000 events",
    aim: 300,
    run: ruledRegister,
    check: (ours) => sameList((ours as number[][])[0], plainSums(1)),
  },
];
