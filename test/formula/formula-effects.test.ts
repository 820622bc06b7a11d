/** What each part of a formula contributed: known splits, and the law that nothing is left over. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { emitNumbers } from "../../shared/formula/emit-numbers";
import type { Formula } from "../../shared/formula/formula";
import { formulaEffects } from "../../shared/formula/formula-effects";
import { readFormula } from "../../shared/formula/read-formula";
import { workOut } from "../../shared/formula/work-out";
import { driversOf } from "../../shared/kpi/drivers";

type Values = Readonly<Record<string, number>>;

const formula = (text: string): Formula => {
  const read = readFormula(text);
  if (read.is === "problem") throw new Error(read.message);
  return read;
};
const map = (values: Values): ReadonlyMap<string, number> => new Map(Object.entries(values));
const effects = (text: string, before: Values, after: Values): Values =>
  Object.fromEntries(formulaEffects(formula(text), map(before), map(after)));

describe("the split of a change", () => {
  it("of a sum is the difference of each part", () => {
    expect(effects("[A] + [B] - 2 * [C]", { A: 10, B: 20, C: 1 }, { A: 15, B: 18, C: 4 })).toEqual({ A: 5, B: -2, C: -6 });
  });

  it("of a product and of a ratio is that of KPI_DRIVERS", () => {
    const [before, after] = [
      [1000, 0.05, 40],
      [1100, 0.04, 50],
    ] as const;
    const product = effects("[A] * [B] * [C]", { A: 1000, B: 0.05, C: 40 }, { A: 1100, B: 0.04, C: 50 });
    driversOf(before, after, "product").forEach((effect, i) => expect(Object.values(product)[i]).toBeCloseTo(effect, 9));
    const ratio = effects("[A] / [B]", { A: 90, B: 100 }, { A: 100, B: 125 });
    expect(ratio["A"]).toBeCloseTo(0.09, 12);
    expect(ratio["B"]).toBeCloseTo(-0.19, 12);
  });

  it("counts a name once, however often it is written", () => {
    const { A, B } = effects("([A] - [B]) / [A]", { A: 100, B: 60 }, { A: 120, B: 60 });
    expect(A).toBeCloseTo(0.5 - 0.4, 12);
    expect(B).toBeCloseTo(0, 12);
  });

  it("of a sum of many is no harder than of two", () => {
    const names = Array.from({ length: 200 }, (_, i) => `P${i}`);
    const text = names.map((name) => `[${name}]`).join(" + ");
    const values = (factor: number): Values => Object.fromEntries(names.map((name, i) => [name, i * factor]));
    expect(effects(text, values(1), values(2))["P7"]).toBe(7);
  });

  it("needs all parts, no more than ten of them multiplied, and no division by zero on the way", () => {
    expect(() => effects("[A] / [B]", { A: 1, B: 2 }, { A: 1 })).toThrow(/all have a value before and after/);
    const eleven = Array.from({ length: 11 }, (_, i) => `P${i}`);
    const ones: Values = Object.fromEntries(eleven.map((name) => [name, 1]));
    expect(() => effects(eleven.map((name) => `[${name}]`).join("*"), ones, ones)).toThrow(/at most 10 parts/);
    expect(() => effects("1 / ([A] - [B])", { A: 2, B: 1 }, { A: 1, B: 2 })).toThrow(/divide by zero/);
  });
});

describe("for every formula", () => {
  const texts = [
    "[A] * [B] / [C]",
    "([A] + [B]) * ([C] - [A])",
    "[A] / ([B] + [C]) + [B] * [B]",
    "max([A], [B]) - min([B], [C])",
    "-[A] * 50% + [C] ^ 2",
  ];
  const number = fc.integer({ min: 1, max: 1000 }).map((n) => n / 8);
  const values = fc.record({ A: number, B: number, C: number });

  it("the contributions add up to the change", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), values, values, (text, before, after) => {
        const at = (of: Values): number => workOut(formula(text), ({ name }) => of[name] ?? null) as number;
        const sum = Object.values(effects(text, before, after)).reduce((a, b) => a + b, 0);
        const scale = Math.max(1, Math.abs(at(before)), Math.abs(at(after)));
        expect(Math.abs(sum - (at(after) - at(before))) / scale).toBeLessThan(1e-9);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("going back costs what going there brought", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), values, values, (text, before, after) => {
        const [there, back] = [effects(text, before, after), effects(text, after, before)];
        for (const name of Object.keys(there)) expect(back[name]! + there[name]!).toBeCloseTo(0, 6);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it("a part that did not change contributed nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), values, values, (text, before, after) => {
        const kept = { ...after, B: before.B };
        expect(effects(text, before, kept)["B"] ?? 0).toBeCloseTo(0, 9);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

describe("a formula with its numbers", () => {
  it.each<[string, string]>([
    ["[A] / [B]", "8400 / 2000"],
    ["([A] - [B]) / [A]", "(8400 − 2000) / 8400"],
    ["[A] - ([B] - 1)", "8400 − (2000 − 1)"],
    ["[A] - [B] - 1", "8400 − 2000 − 1"],
    ["-([A] + [B]) * 20%", "−(8400 + 2000) × 20%"],
    ["round([A] / 3, 1)", "round(8400 / 3, 1)"],
    ["2 ^ 3 ^ 2", "2 ^ 3 ^ 2"],
    ["2 ^ (3 ^ 2)", "2 ^ (3 ^ 2)"],
  ])("%s reads %s", (text, expected) => {
    expect(emitNumbers(formula(text), ({ name }) => String({ A: 8400, B: 2000 }[name]))).toBe(expected);
  });
});
