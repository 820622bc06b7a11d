/**
 * npm run bench:accuracy [-- SERIES.json] [--last N] [--horizon H]: how close forecasts come, how often intervals hold, and what
 * probabilities are worth. SERIES.json is a list of series with what came after them held out, as the sets of forecasting competitions:
 * [{ "id": "N1402", "p": "MONTHLY", "m": 12, "x": [history …], "h": [hold-out …] }], p a group's name, m the periods of a cycle.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { assess, calibration, type Assessment, type HeldOutSeries } from "./assess";

const METHODS = ["seasonal naive", "plain theta", "ours"] as const;

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { last: { type: "string" }, horizon: { type: "string" } } });
  const file = positionals[0] ?? new URL("accuracy-series.json", import.meta.url);
  const last = Number(values.last ?? Infinity);
  const horizon = Number(values.horizon ?? Infinity);
  const series = (JSON.parse(readFileSync(file, "utf8")) as HeldOutSeries[]).filter(({ x }) => !Number.isFinite(last) || x.length >= last);
  const assessments = series.map((one) => assess(one, { last, horizon })).filter((one) => one !== null);
  if (assessments.length === 0) throw new Error("the file must hold series with history and hold-out");
  const groups = [
    ...new Set(assessments.map(({ group }) => group)),
    ...(new Set(assessments.map(({ group }) => group)).size > 1 ? ["all"] : []),
  ];
  console.log(accuracyTable(groups, assessments).toString());
  console.log(
    "MASE in units of the seasonal naive method's error within the history. Brier score: 0 is clairvoyant; base rate: always saying how often it happens.",
  );
  console.log(calibrationTable(assessments).toString());
}

function accuracyTable(groups: readonly string[], assessments: readonly Assessment[]): Table.Table {
  const errors = METHODS.flatMap((method) => [`sMAPE ${method}`, `MASE ${method}`]);
  const table = new Table({
    head: ["group", "series", ...errors, "90 % interval covers", "Brier", "of base rate"],
    style: { head: [], border: [], compact: true },
  });
  for (const group of groups) {
    const members = assessments.filter((one) => group === "all" || one.group === group);
    const cells = METHODS.flatMap((method) => [
      mean(members.map(({ errors: of }) => of[method].smape)).toFixed(2),
      mean(members.map(({ errors: of }) => of[method].mase)).toFixed(3),
    ]);
    const inside = members.flatMap(({ covered }) => covered);
    const events = members.flatMap(({ events: of }) => of);
    const rate = mean(events.map(({ happened }) => happened));
    const brier = mean(events.map(({ chance, happened }) => (chance - happened) ** 2));
    table.push([
      group,
      members.length,
      ...cells,
      `${(100 * mean(inside.map(Number))).toFixed(1)} %`,
      brier.toFixed(4),
      (rate * (1 - rate)).toFixed(4),
    ]);
  }
  return table;
}

/** What was said in steps of ten percent, and how often it then happened. */
function calibrationTable(assessments: readonly Assessment[]): Table.Table {
  const table = new Table({ head: ["chance shown", "times", "mean chance", "happened"], style: { head: [], border: [], compact: true } });
  for (const { shown, count, chance, share } of calibration(assessments)) {
    table.push([`${(100 * shown).toFixed(0)} %`, count, `${(100 * chance).toFixed(1)} %`, `${(100 * share).toFixed(1)} %`]);
  }
  return table;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

main();
