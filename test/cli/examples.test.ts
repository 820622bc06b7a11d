/** The examples are what they say: real figures, every status, files that are made from their data. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../cli/reading/read-workbook";
import { writeExamples } from "../../examples/write-examples";
import { STATUSES } from "../../shared/kpi/verdict";
import { kpi } from "./kpi-run";

const EXAMPLES = resolve(__dirname, "../../examples");
const file = (name: string): string => join(EXAMPLES, name);

interface Answer {
  readonly asOf: string;
  readonly results: readonly {
    id: string;
    status: string | null;
    actual: number | null;
    period: { frequency: string } | null;
    parent: string;
    weight: number;
    basis: string;
  }[];
  readonly findings: readonly { severity: string }[];
}

async function answerOf(...args: string[]): Promise<Answer> {
  const { out } = await kpi(["scorecard", ...args, "--json"]);
  return JSON.parse(out) as Answer;
}

/** Unpacked: how well a file is packed depends on the machine. */
function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe("the committed workbooks", () => {
  it("hold what the generator writes, part by part", async () => {
    const written = new Map<string, Uint8Array>();
    await writeExamples((name, bytes) => written.set(name, bytes));
    expect([...written.keys()]).toEqual(["nhs-ae-four-hour.xlsx", "product-team.xlsx", "register-healthy.xlsx", "register-neglected.xlsx"]);
    for (const [name, bytes] of written) expect(parts(bytes)).toEqual(parts(readFileSync(file(name))));
  });
});

describe("the four-hour standard", () => {
  it("carries the licence's attribution, in the file and beside it", async () => {
    const attribution = "Contains NHS England information licensed under the Open Government Licence v3.0.";
    const { sheets } = await readWorkbook(readFileSync(file("nhs-ae-four-hour.xlsx")), "nhs");
    expect(sheets[0]?.values.flat().some((cell) => typeof cell === "string" && cell.includes(attribution))).toBe(true);
    expect(readFileSync(file("README.md"), "utf8")).toContain(attribution);
  });

  it("has England's 36 months, whose mean is 0.884706", async () => {
    // the figures' own README in the source collection gives the mean to six digits
    const { sheets } = await readWorkbook(readFileSync(file("nhs-ae-four-hour.xlsx")), "nhs");
    const [header = [], ...rows] = sheets.find(({ name }) => name === "Measurements")?.values ?? [];
    const actual = header.indexOf("Actual");
    const england = rows.filter((row) => row[0] === "England").map((row) => row[actual] as number);
    expect(england).toHaveLength(36);
    expect(england.reduce((sum, value) => sum + value, 0) / 36).toBeCloseTo(0.884706, 6);
  });

  it("finds one trust on track in March 2019, and one whose figures had stopped", async () => {
    const { asOf, results, findings } = await answerOf(file("nhs-ae-four-hour.xlsx"));
    expect(asOf).toBe("2019-03-31");
    expect(findings).toEqual([]);
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ["ENG", "At risk"],
      ["RAS", "Off track"],
      ["RJC", "On track"],
      ["RJZ", "Off track"],
      ["RR1", "Stale"],
      ["RJZ-1", "Off track"],
    ]);
    // 290,359 of 2,167,550 patients waited longer
    expect(results[0]?.actual).toBeCloseTo(1 - 290_359 / 2_167_550, 12);
  });
});

describe("the product team", () => {
  it("shows every status, a metric, five frequencies, weights, parents and a total to date", async () => {
    const { results, findings } = await answerOf(file("product-team.xlsx"));
    const statuses = results.map(({ status }) => status);
    expect(STATUSES.filter((status) => !statuses.includes(status))).toEqual([]);
    expect(statuses).toContain(null);
    expect([...new Set(results.flatMap(({ period }) => period?.frequency ?? []))].sort()).toEqual([
      "half",
      "month",
      "quarter",
      "week",
      "year",
    ]);
    expect(results.some(({ parent }) => parent === "WAT")).toBe(true);
    expect(results.some(({ weight }) => weight === 2)).toBe(true);
    expect(results.find(({ id }) => id === "NEW")).toMatchObject({ basis: "total to date", actual: 906 });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("the csv pair", () => {
  it("is understood: other headers, percentages as text, months across, totals, gaps and footnotes", async () => {
    const { results, findings } = await answerOf(file("csv/register.csv"), file("csv/measurements.csv"), "--as-of", "2025-06-30");
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(results.map(({ id, status, actual }) => [id, status, actual])).toEqual([
      ["Tickets solved at first contact", "On track", 0.78],
      ["Time to first reply", "On track", 6.4],
      ["Cost per ticket", "At risk", 6.9],
      ["Help articles written", "On track", 59],
      ["Reopened tickets", "On track", 0.035],
      ["Visits to the help pages", null, 21044],
    ]);
  });
});
