import { describe, expect, it } from "@jest/globals";
import exact from "../../oracles/statistics/xmr.json";
import { answer, sentence, type Plain } from "../plain";

interface Case {
  readonly values: readonly (number | null)[];
  readonly options: {
    readonly rules: string;
    readonly center: string;
    readonly screen: boolean;
    readonly baselinePoints?: number;
    readonly rebaseAt?: unknown;
  };
  readonly segments: readonly ({
    readonly center: number;
    readonly lower: number;
    readonly upper: number;
    readonly rangeLimit: number;
  } | null)[];
  readonly marks: readonly number[];
}

/** Of one segment, and without gaps at the end, which a range of cells does not tell from unused cells. */
const whole = (exact.cases as readonly Case[]).filter(({ options, values }) => !options.rebaseAt && values[values.length - 1] !== null);
const named = whole.map((one, i) => [`case ${i + 1}: ${JSON.stringify(one.options)}`, one] as const);
const usual = named.filter(([, { options }]) => options.center === "mean" && !options.screen);

function labelled(mark: number, value: number | null): string {
  if (value === null) return "";
  return mark === 0 ? "none" : mark > 0 ? "improvement" : "concern";
}

describe("KPI_LIMITS", () => {
  it.each(named)("has the limits of rational arithmetic, %s", (_, { values, options, segments }) => {
    const [limits] = segments;
    const found = answer("KPI_LIMITS", values, options.baselinePoints, options.center, options.screen);
    if (!limits) return expect(found).toEqual({ error: "#N/A" });
    expect(found).toEqual([[limits.center, limits.lower, limits.upper, limits.rangeLimit].map((value) => expect.closeTo(value, 10))]);
  });

  it("needs six values, two of them neighbours", () => {
    expect(sentence("KPI_LIMITS", [1, 2, 3, 4, 5])).toBe("#N/A limits require at least 6 values, two of them without a gap between");
    expect(answer("KPI_LIMITS", [1, null, 2, null, 3, null, 4, null, 5, null, 6])).toEqual({ error: "#N/A" });
    expect(sentence("KPI_LIMITS", [1, 2, 3, 4, 5, 6], 5)).toMatch(/^#NUM! baseline_points must be a whole number from 6/);
  });

  it("keeps the digits of 1e12 with differences of a thousandth", () => {
    const [row] = answer(
      "KPI_LIMITS",
      [0, 1, 0, 1, 0, 1].map((step) => 1e12 + step / 1024),
    ) as number[][];
    expect(row![2]! - row![0]!).toBeCloseTo(2.66 / 1024, 3);
    expect(row![3]).toBeCloseTo(3.268 / 1024, 6);
  });
});

describe("KPI_SIGNALS", () => {
  it.each(usual)("marks what rational arithmetic marks window by window, %s", (_, { values, options, segments, marks }) => {
    const found = answer("KPI_SIGNALS", values, "at least", options.rules, options.baselinePoints);
    const expected = segments[0]
      ? marks.map((mark, i) => labelled(mark, values[i]!))
      : values.map((value) => (value === null ? "" : "too few points"));
    expect(found).toEqual(expected.map((label) => [label]));
  });

  it("gives a label a value, also to a row, and none to a header", () => {
    expect(answer("KPI_SIGNALS", [["Actual", 1, 2, 1, 2, 1, 2]])).toEqual(Array(6).fill(["none"]));
  });
});

describe("KPI_SIGNAL", () => {
  it.each(usual)("is the latest label, %s", (_, { values, options }) => {
    const labels = answer("KPI_SIGNALS", values, "at most", options.rules) as Plain[][];
    expect(answer("KPI_SIGNAL", values, "at most", options.rules)).toBe(labels[labels.length - 1]![0]);
  });

  it("is told at seven values on one side, not at six", () => {
    const zigzag = [52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48];
    const six = [...zigzag, 51, 50.9, 51, 50.9, 51, 50.9];
    expect(answer("KPI_SIGNAL", six)).toBe("none");
    expect(answer("KPI_SIGNAL", [...six, 51])).toBe("improvement");
    expect(answer("KPI_SIGNAL", [...six, 51], "at least", "wheeler")).toBe("none");
  });

  it("is none where nothing varies", () => {
    expect(answer("KPI_SIGNAL", Array<number>(600).fill(1))).toBe("none");
    expect(answer("KPI_SIGNALS", Array<number>(6).fill(0))).toEqual(Array(6).fill(["none"]));
  });
});

describe("KPI_ASSURANCE", () => {
  const values = [10, 12, 10, 12, 10, 12]; // limits 5.68 and 16.32

  it("compares the limits with the target, by the direction", () => {
    expect([5.6, 5.7, 16.3, 16.4].map((target) => answer("KPI_ASSURANCE", values, target))).toEqual([
      "consistently met",
      "hit or miss",
      "hit or miss",
      "consistently missed",
    ]);
    expect([5.6, 16.4].map((target) => answer("KPI_ASSURANCE", values, target, "at most"))).toEqual([
      "consistently missed",
      "consistently met",
    ]);
  });

  it("takes a target a period, and texts that say the direction", () => {
    expect(answer("KPI_ASSURANCE", values, [5, 5, 5, 4, 4, 4])).toBe("consistently met");
    expect(answer("KPI_ASSURANCE", values, [5, 5, 5, 6, 6, null])).toBe("hit or miss");
    expect(answer("KPI_ASSURANCE", values, "at most 20")).toBe("consistently met");
    expect(["5 to 17", "6 to 17", "17 to 20"].map((target) => answer("KPI_ASSURANCE", values, target))).toEqual([
      "consistently met",
      "hit or miss",
      "consistently missed",
    ]);
  });

  it("does not exist for few values, and where no way is better", () => {
    expect(sentence("KPI_ASSURANCE", [1, 2, 3], 1)).toMatch(/^#N\/A assurance requires at least 6 values/);
    expect(sentence("KPI_ASSURANCE", values, 5, "none")).toBe("#N/A assurance requires a direction in which a target is held: none");
    expect(sentence("KPI_ASSURANCE", values, ["at most 20", "at least 5", 1, 1, 1, 1])).toBe(
      "#VALUE! targets must agree on a direction: at most and at least",
    );
  });
});
