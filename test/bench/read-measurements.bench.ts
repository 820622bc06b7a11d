/** Reading a sheet of 100,000 measurements: header found, KPIs, periods and values understood, each with its cell. */
import Papa from "papaparse";
import type { Cell } from "../../shared/cell/cell";
import { isoDate } from "../../shared/cell/serial-day";
import { readMeasurements } from "../../shared/register/read-measurements";
import type { Benchmark } from "./benchmark";
import { sameList } from "./same-list";
import { monthStart, MONTHS, sampleActual } from "./sample-company";

const ROWS = 100_000;
const HEADER = ["KPI", "Period", "Actual"];

const rows = Array.from({ length: ROWS }, (_, i): readonly [string, number, number] => {
  const [kpi, month] = [Math.floor(i / MONTHS), i % MONTHS];
  return [`KPI ${kpi + 1}`, monthStart(month), sampleActual(kpi, month)];
});
const grid: readonly (readonly Cell[])[] = [HEADER, ...rows];
/** The same rows as a file has them: days as text. */
const textGrid = [HEADER, ...rows.map(([kpi, day, actual]) => [kpi, isoDate(day), String(actual)])];
const csv = textGrid.map((row) => row.join(",")).join("\n");

const actuals = (answer: readonly { readonly actual: number | null }[]): readonly (number | null)[] => answer.map(({ actual }) => actual);

export const benches: readonly Benchmark[] = [
  {
    name: "readMeasurements, numbers and serial days",
    size: "100,000 rows",
    run: () => actuals(readMeasurements(grid).measurements),
    peer: {
      name: "an object for each row: no header found, nothing checked",
      run: () =>
        actuals(grid.slice(1).map(([kpi, period, actual]) => ({ kpi: String(kpi), period: Number(period), actual: Number(actual) }))),
    },
    check: sameList,
  },
  {
    name: "readMeasurements, everything as text",
    size: "100,000 rows",
    run: () => actuals(readMeasurements(textGrid).measurements),
    peer: {
      name: "Papa Parse of the CSV, dynamicTyping: dates stay text",
      run: () =>
        actuals(
          Papa.parse<Record<string, number>>(csv, { header: true, dynamicTyping: true }).data.map((row) => ({
            actual: row.Actual ?? null,
          })),
        ),
    },
    check: sameList,
  },
];
