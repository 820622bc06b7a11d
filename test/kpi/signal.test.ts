import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { assuranceOf } from "../../shared/kpi/assurance";
import { signalOf } from "../../shared/kpi/signal";
import { xmrChart } from "../../shared/statistics/xmr-chart";

const calm = [9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5];
const FIXED = { baselinePoints: calm.length };

describe("the signal", () => {
  it("is an improvement or a concern by direction, and high or low where no way is better", () => {
    const word = (direction: "at least" | "decrease" | "none" | "range"): string => signalOf([...calm, 13], { ...FIXED, direction }).word;
    expect([word("at least"), word("decrease"), word("none"), word("range")]).toEqual(["improvement", "concern", "high", "high"]);
    expect(signalOf([...calm, 7], FIXED).word).toBe("low");
  });

  it("is the latest value's: an older one does not count", () => {
    const signal = signalOf([...calm, 13, 10], { ...FIXED, direction: "at least" });
    expect(signal).toMatchObject({ word: "none", rule: null, side: 0, length: 0 });
    expect(signal.words[12]).toBe("improvement");
  });

  it("is that of the last value before gaps", () => {
    const signal = signalOf([...calm, 13, null, null], { ...FIXED, direction: "at least" });
    expect(signal.word).toBe("improvement");
    expect(signal.words.slice(12)).toEqual(["improvement", "", ""]);
  });

  it("says how long a run or a rise has lasted", () => {
    const run = [10.3, 10.4, 10.3, 10.4, 10.3, null, 10.4, 10.3];
    expect(signalOf([...calm, 9.6, ...run], FIXED)).toMatchObject({ rule: "run", side: 1, length: 7 });
    const fall = [10.8, 10.7, 10.6, 10.5, 10.4, 9.9, 9.8, 9.7];
    expect(signalOf([...calm, ...fall], FIXED)).toMatchObject({ rule: "trend", side: -1, length: 8 });
    expect(signalOf([...calm, 12, 10.2, 12], FIXED)).toMatchObject({ rule: "near limit", side: 1, length: 1 });
    expect(signalOf([...calm, 11.5, 11.6, 11.5], { ...FIXED, rules: "wheeler" })).toMatchObject({ rule: "near limit", side: 1 });
  });

  it("does not exist for fewer than six values since the rebase", () => {
    expect(signalOf([1, 2, 3, 4, 5]).word).toBe("too few points");
    expect(signalOf([]).word).toBe("too few points");
    const rebased = signalOf([...calm, 99, 98], { rebaseAt: [12], direction: "at least" });
    expect(rebased).toMatchObject({ word: "too few points", limits: null });
    expect(rebased.words[0]).toBe("none");
  });

  it("of a mirrored direction mirrors improvement and concern", () => {
    const mirror = { improvement: "concern", concern: "improvement" } as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 40 }), (values) => {
        const up = signalOf(values, { direction: "at least" });
        const down = signalOf(values, { direction: "at most" });
        expect(down.words).toEqual(up.words.map((word) => (word === "improvement" || word === "concern" ? mirror[word] : word)));
      }),
      { seed: 20250101 },
    );
  });
});

describe("assurance", () => {
  const chart = xmrChart(calm); // limits 7.34 and 12.66

  it("is certain where the target lies outside the limits, on the good side or on the bad", () => {
    const all = (target: number): { targets: number[] } => ({ targets: calm.map(() => target) });
    expect(assuranceOf(chart, all(7), "at least")).toBe("consistently met");
    expect(assuranceOf(chart, all(10), "increase")).toBe("hit or miss");
    expect(assuranceOf(chart, all(13), "at least")).toBe("consistently missed");
    expect(assuranceOf(chart, all(13), "at most")).toBe("consistently met");
    expect(assuranceOf(chart, all(7), "decrease")).toBe("consistently missed");
    expect(assuranceOf(chart, all(7), "none")).toBeNull();
  });

  it("of a range asks whether both limits lie in it", () => {
    const within = (low: number, high: number): { targets: number[]; upper: number[] } => ({
      targets: calm.map(() => low),
      upper: calm.map(() => high),
    });
    expect(assuranceOf(chart, within(7, 13), "range")).toBe("consistently met");
    expect(assuranceOf(chart, within(9, 13), "range")).toBe("hit or miss");
    expect(assuranceOf(chart, within(13, 15), "range")).toBe("consistently missed");
    expect(assuranceOf(chart, within(5, 7), "range")).toBe("consistently missed");
  });

  it("looks at the targets of the latest segment alone, and needs limits for it", () => {
    const values = [...calm, ...calm.map((value) => value + 10)];
    const targets = values.map((_, i) => (i < 12 ? 7 : 17));
    expect(assuranceOf(xmrChart(values, { rebaseAt: [12] }), { targets }, "at least")).toBe("consistently met");
    expect(assuranceOf(xmrChart([...calm, 1, 2], { rebaseAt: [12] }), { targets }, "at least")).toBeNull();
    expect(assuranceOf(chart, { targets: calm.map(() => null) }, "at least")).toBeNull();
  });
});
