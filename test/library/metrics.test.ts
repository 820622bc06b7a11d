/** The library against what it speaks of: the catalogue, the register's readers, formulas, and itself. */
import { describe, expect, it } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findFunction } from "../../shared/functions/functions";
import { readFormula } from "../../shared/formula/read-formula";
import { readAggregation } from "../../shared/kpi/aggregation";
import { readDirection } from "../../shared/kpi/direction";
import { nameKey } from "../../shared/kpi/name-key";
import { readFrequency } from "../../shared/kpi/period";
import { readUnit } from "../../shared/kpi/unit";
import { PACKS } from "../../shared/library/metric";
import { metrics } from "../../shared/library/metrics";
import { suggest } from "../../shared/library/suggest";
import { readChoice } from "../../shared/register/choice-words";
import { FOCUSES, STAGES } from "../../shared/register/settings";

const names = (found: ReturnType<typeof suggest>): readonly string[] => found.map(({ metric }) => metric.name);

describe.each(metrics.map((metric) => [metric.name, metric] as const))("%s", (_, metric) => {
  it("is read by the register's own readers", () => {
    expect(readDirection(metric.direction)).toBe(metric.direction);
    expect(readAggregation(metric.aggregation)).toBe(metric.aggregation);
    expect(readFrequency(metric.frequency)).toBe(metric.frequency);
    expect(readChoice("indicator", metric.indicator)).toBe(metric.indicator);
    expect(readUnit(metric.unit).kind === "other" ? ["days", "hours", "seconds", "months"] : [metric.unit]).toContain(metric.unit);
  });

  it("has a definition, a pitfall and a source, and belongs somewhere", () => {
    for (const text of [metric.definition, metric.pitfall, metric.source, metric.category]) expect(text).not.toBe("");
    expect(metric.definition).toMatch(/^[A-Z].*[^.]$/);
  });

  it("names a function that exists and a formula that can be read", () => {
    if (metric.function !== "") expect(findFunction(metric.function)?.name).toBe(metric.function);
    if (metric.formula !== "") expect(readFormula(metric.formula)).not.toHaveProperty("problem");
  });

  it("is guarded by another metric, or guards one", () => {
    const guard = metrics.find(({ id }) => id === metric.guard);
    if (metric.guard === "") expect(metrics.some((other) => other.guard === metric.id)).toBe(true);
    else expect([guard?.id, guard === metric]).toEqual([metric.guard, false]);
  });
});

describe("the library", () => {
  it("has every metric once", () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
    expect(new Set(metrics.map(({ name }) => nameKey(name))).size).toBe(metrics.length);
  });

  it("has something for every focus, stage, pack, pillar and element of the mix", () => {
    for (const focus of FOCUSES) expect(names(suggest({ focus: [focus] })).length).toBeGreaterThan(2);
    for (const stage of STAGES) expect(names(suggest({ stage })).length).toBeGreaterThan(2);
    for (const pack of Object.values(PACKS)) expect(names(suggest({ pack })).length).toBeGreaterThan(4);
    for (const pillar of ["awareness", "consideration", "demand", "advocacy"]) expect(names(suggest({ pillar })).length).toBeGreaterThan(2);
    for (const mix of ["product", "price", "place", "promotion"]) expect(names(suggest({ mix })).length).toBeGreaterThan(2);
  });

  it("has leading metrics in every pack beside the lagging ones", () => {
    for (const pack of Object.values(PACKS))
      expect(new Set(suggest({ pack }).map(({ metric }) => metric.indicator))).toEqual(new Set(["leading", "lagging"]));
  });

  it("is small enough to be shipped in every add-in", () => {
    const folder = join(__dirname, "../../shared/library");
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("");
    expect(gzipSync(text).length).toBeLessThan(12_000);
  });
});

describe("suggesting", () => {
  it("puts first what fits most, with the reason", () => {
    const found = suggest({ focus: ["growth"], stage: "early" });
    expect(found[0]?.because).toEqual(["focus growth", "stage early"]);
    expect(names(found)).toEqual(expect.arrayContaining(["New customers", "Customer retention"]));
  });

  it.each([
    ["profitability", ["Revenue per user", "Lifetime value"]],
    ["new feature", ["Feature adoption", "Feature usage"]],
    ["new market", ["New customers", "Customers in new market"]],
  ] as const)("of focus %s has what the field asks for", (focus, wanted) =>
    expect(names(suggest({ focus: [focus] }))).toEqual(expect.arrayContaining([...wanted])),
  );

  it("leaves out what the register has, and shows all where nothing is wanted", () => {
    expect(names(suggest({ without: ["  new CUSTOMERS"] }))).toHaveLength(metrics.length - 1);
    expect(suggest({})).toHaveLength(metrics.length);
    expect(suggest({ pack: "no such pack" })).toEqual([]);
  });
});
