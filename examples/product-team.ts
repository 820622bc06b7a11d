/** The made-up example: a product team's register that shows every status there is, and most of what a register can say. */
import Papa from "papaparse";
import type { Cell } from "../shared/cell/cell";
import { serialOf } from "../shared/cell/serial-day";
import type { Example, ExampleRow } from "./example";
import { productTeamMeasurements } from "./product-team-measurements";
import { toDay } from "./to-day";

const DATES: readonly string[] = ["Start", "Due"];
const NUMBERS: readonly string[] = ["Baseline", "Target", "Weight"];
const LAST_REVIEWED = serialOf(2025, 6, 16);

/** From examples/data/product-team-register.csv, as text. */
export function productTeamExample(register: string): Example {
  return {
    title: "A product team's KPIs, January to September 2025",
    about: [
      "A made-up team and made-up figures. As of 30 September 2025 the register shows every status word: Achieved, On track, At risk, Off track, Missed, Too early, Stale, No data, Not started and No target; a metric without objective, which gets none; and a cost that is watched and not judged.",
      "It also shows: values measured weekly, monthly, quarterly, half-yearly and yearly; a total to reach in the year; targets month by month (Trial sign-ups); a range; milestones in percent and done or not; a north star with children and weights; leading and lagging KPIs; guards.",
      "Owners are roles. All of this workbook is free to copy (CC0).",
    ],
    asOf: serialOf(2025, 9, 30),
    register: Papa.parse<Record<string, string>>(register, { header: true, skipEmptyLines: true }).data.map(toRow),
    measurements: productTeamMeasurements(),
  };
}

function toRow(fields: Record<string, string>): ExampleRow {
  const cells = Object.entries(fields).map(([header, text]) => [header, toCell(header, text)] as const);
  return { ...Object.fromEntries(cells), "Last reviewed": LAST_REVIEWED };
}

function toCell(header: string, text: string): Cell {
  if (text === "") return null;
  if (DATES.includes(header)) return toDay(text);
  return NUMBERS.includes(header) && Number.isFinite(Number(text)) ? Number(text) : text;
}
