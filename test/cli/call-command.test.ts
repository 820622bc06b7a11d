/** kpi call and kpi functions: the catalogue from a shell. */
import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../shared/functions/catalogue";
import { kpi } from "./kpi-run";

describe("kpi call", () => {
  it.each([
    [["KPI_PROGRESS", "38", "100"], "0.38"],
    [["kpi_progress", "70", "60", "100"], "0.75"],
    [["KPI_PROGRESS", "-5", "100", "-10"], "0.045454545454545456"],
    [["KPI_PROGRESS", "[70,65,60]", "60", "100"], "[[0.75],[0.875],[1]]"],
    [["KPI_ATTAINMENT", "100", "50", "at most"], "0"],
    [["KPI_ATTAINMENT", "1", "0", '"at most"', "10"], "0.9"],
    [["KPI_PROGRESS", "150", "100", "", "true"], "1"],
    [["KPI_PROGRESS", "150", "100", "null", "TRUE"], "1"],
  ])("answers %j", async (args, answer) => {
    expect(await kpi(["call", ...args])).toEqual({ code: 0, out: `${answer}\n`, err: "" });
  });

  it("ends with 1 for a cell error, as JSON for scripts and as a sentence for people", async () => {
    expect(await kpi(["call", "KPI_PROGRESS", "5", "8", "8"])).toEqual({
      code: 1,
      out: '{"error":"#N/A","message":"progress requires a way to go: baseline equals target, use attainment"}\n',
      err: "#N/A: progress requires a way to go: baseline equals target, use attainment\n",
    });
  });

  it("suggests the function that was probably meant", async () => {
    const { code, err } = await kpi(["call", "KPI_PROGES", "1", "2"]);
    expect(code).toBe(1);
    expect(err).toBe("#NAME?: unknown function: KPI_PROGES, did you mean KPI_PROGRESS?\n");
    expect((await kpi(["call", "AVERAGE"])).err).toBe("#NAME?: unknown function: AVERAGE (kpi functions lists them)\n");
  });

  it("takes what follows the name as data, never as options", async () => {
    expect((await kpi(["call", "KPI_PROGRESS", "--json", "5"])).err).toContain('actual must be a number: "--json"');
  });

  it("refuses JSON that is not finished", async () => {
    expect(await kpi(["call", "KPI_PROGRESS", "[1,2"])).toEqual({ code: 2, out: "", err: "error: argument must be complete JSON: [1,2\n" });
  });
});

describe("kpi functions", () => {
  it("lists every function under its category", async () => {
    const { code, out } = await kpi(["functions"]);
    expect(code).toBe(0);
    for (const { name, category } of catalogue) expect([out.includes(name), out.includes(category)]).toEqual([true, true]);
  });

  it("explains one, with examples that can be pasted into a shell", async () => {
    const { out } = await kpi(["functions", "kpi_attainment"]);
    expect(out).toContain("KPI_ATTAINMENT(actual, target, [direction], [scale])");
    expect(out).toContain("  kpi call KPI_ATTAINMENT 100 50 'at most'\n    0");
  });

  it("is JSON for programs", async () => {
    const all = JSON.parse((await kpi(["functions", "--json"])).out) as { name: string }[];
    expect(all.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
    const one = JSON.parse((await kpi(["functions", "KPI_PROGRESS", "--json"])).out) as { parameters: unknown[] };
    expect(one.parameters[2]).toEqual({
      name: "baseline",
      type: "number",
      words: [],
      optional: true,
      default: 0,
      description: "Value at the start.",
    });
  });

  it("ends with 2 for a name that there is not", async () => {
    expect(await kpi(["functions", "KPI_ATAINMENT"])).toEqual({
      code: 2,
      out: "",
      err: "error: function must be one of the catalogue: KPI_ATAINMENT, did you mean KPI_ATTAINMENT?\n",
    });
  });
});
