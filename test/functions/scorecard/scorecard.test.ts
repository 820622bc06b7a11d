import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../../shared/cell/serial-day";
import { evaluateScorecard } from "../../../shared/scorecard/evaluate-scorecard";
import { readMeasurements } from "../../../shared/register/read-measurements";
import { readRegister } from "../../../shared/register/read-register";
import { SCORECARD_COLUMNS } from "../../../shared/scorecard/scorecard-columns";
import { answer, sentence } from "../plain";

const REGISTER = [
  ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner", "Actual"],
  ["New customers", "Grow", "#", "increase", 0, 1200, serialOf(2025, 1, 1), serialOf(2025, 12, 31), "Ann", null],
  ["Complaints", "Serve well", "#", "at most", null, 20, null, null, "Bob", 25],
  ["Visits", null, "#", "none", null, null, null, null, null, 900],
];
const MEASUREMENTS = [
  ["KPI", "Period", "Actual"],
  ["New customers", "2025-06", 600],
  ["New customers", "2025-05", "n/a"],
];
const HALF = "2025-07-02";

const column = (grid: unknown, header: string): unknown[] => {
  const [headers = [], ...rows] = grid as unknown[][];
  return rows.map((row) => row[headers.indexOf(header)]);
};

describe("KPI_SCORECARD", () => {
  it("has its header and a row for each row of the register, in its order", () => {
    const card = answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF);
    expect(column(card, "KPI")).toEqual(["New customers", "Complaints", "Visits"]);
    expect(column(card, "Actual")).toEqual([600, 25, 900]);
    expect(column(card, "Status")[1]).toBe("Off track");
    expect(column(card, "RAG")[1]).toBe(-1);
  });

  it("gives a metric and a KPI without answer empty cells, never null", () => {
    const card = answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF) as unknown[][];
    expect(column(card, "Status")[2]).toBe("");
    expect(card.flat().filter((cell) => cell === null || cell === undefined)).toEqual([]);
  });

  it("is what the core evaluates from the same tables", () => {
    const input = {
      kpis: readRegister(REGISTER).kpis,
      measurements: readMeasurements(MEASUREMENTS).measurements,
      asOf: serialOf(2025, 7, 2),
    };
    const card = answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF, ["Status", "Progress", "Why"]);
    const expected = evaluateScorecard(input).results.map((result) => [
      result.status ?? "",
      result.progress ?? "",
      result.statusExplanation,
    ]);
    expect(card).toEqual([["Status", "Progress", "Why"], ...expected]);
  });

  it("shows the columns asked for, in a row, a column or one cell, in any case", () => {
    const wide = answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF, [["status", "KPI"]]) as unknown[][];
    expect(wide[0]).toEqual(["Status", "KPI"]);
    expect(answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF, [["status"], ["KPI"], [""]])).toEqual(wide);
    expect((answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF, "Status") as unknown[][])[0]).toEqual(["Status"]);
    const all = SCORECARD_COLUMNS.map(({ header }) => header);
    expect((answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF, all) as unknown[][])[0]).toEqual(all);
  });

  it("names an unknown column and those that there are", () => {
    expect(sentence("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF, ["Colour"])).toMatch(
      /^#VALUE! columns must be among ID, KPI, .*"Colour"$/,
    );
  });

  it.each([
    [null],
    [""],
    [
      [
        [null, null],
        [null, null],
      ],
    ],
  ])("uses the register's own values where measurements are %p", (measurements) => {
    expect(column(answer("KPI_SCORECARD", REGISTER, measurements, HALF), "Actual")).toEqual(["", 25, 900]);
  });

  it("takes blank cells in every form that a host has for them", () => {
    const blank = (cell: unknown): unknown[][] => REGISTER.map((row) => row.map((value) => value ?? cell));
    const expected = answer("KPI_SCORECARD", REGISTER, MEASUREMENTS, HALF);
    expect(answer("KPI_SCORECARD", blank(""), MEASUREMENTS, HALF)).toEqual(expected);
    expect(answer("KPI_SCORECARD", blank(undefined), MEASUREMENTS, HALF)).toEqual(expected);
    const longer = [...REGISTER, ...Array.from({ length: 50 }, () => REGISTER[0]!.map(() => ""))];
    expect(answer("KPI_SCORECARD", longer, MEASUREMENTS, HALF)).toEqual(expected);
  });

  it("leaves an error in the register to its readers: the others are evaluated", () => {
    const broken = REGISTER.map((row, i) => (i === 2 ? row.map((cell, j) => (j === 5 ? "#REF!" : cell)) : row));
    expect(column(answer("KPI_SCORECARD", broken, MEASUREMENTS, HALF), "KPI")).toContain("New customers");
  });

  it("refuses what is no register, no measurements or no day", () => {
    expect(sentence("KPI_SCORECARD", [["Colour"], ["blue"]], MEASUREMENTS, HALF)).toMatch(/^#VALUE! /);
    expect(sentence("KPI_SCORECARD", REGISTER, [["Colour"], ["blue"]], HALF)).toMatch(/^#VALUE! /);
    expect(sentence("KPI_SCORECARD", REGISTER, MEASUREMENTS)).toBe("#N/A as_of requires a value: it is blank");
    expect(sentence("KPI_SCORECARD", "#REF!", MEASUREMENTS, HALF)).toMatch(/^#REF!/);
    expect(
      sentence(
        "KPI_SCORECARD",
        [
          ["#NAME?", 1],
          [1, 2],
        ],
        MEASUREMENTS,
        HALF,
      ),
    ).toMatch(/^#NAME\?/);
    expect(sentence("KPI_SCORECARD", REGISTER, MEASUREMENTS, ["2025-01-01", "2025-02-01"])).toMatch(/^#VALUE! as_of must be one cell/);
  });
});
