/** The looks of the statuses: readable on their fill and on white, and told apart without any colour. */
import { describe, expect, it } from "@jest/globals";
import { STATUSES } from "../../shared/kpi/verdict";
import { HEADER_STYLE, STATUS_LOOKS } from "../../shared/scorecard/palette";

/** Contrast of two colours as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the contrast of two colours", () => {
  it("is 21 for black on white, and the 4.54 that is known of #767676 on white", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  });
});

describe.each(STATUSES)("the look of %s", (status) => {
  const { color, fill, glyph, meaning } = STATUS_LOOKS[status];

  it("reads on its fill and on white with at least 4.5:1", () => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  it("is two colours, one shape and a meaning", () => {
    expect([color, fill].every((each) => /^#[0-9A-F]{6}$/.test(each))).toBe(true);
    expect([...glyph]).toHaveLength(1);
    expect(meaning).not.toBe("");
  });
});

describe("the looks together", () => {
  it("have a shape of its own for every status", () => {
    expect(new Set(STATUSES.map((status) => STATUS_LOOKS[status].glyph)).size).toBe(STATUSES.length);
  });

  it("are those of the statuses and no others", () => {
    expect(Object.keys(STATUS_LOOKS).sort()).toEqual([...STATUSES].sort());
  });

  it("have a header that can be read", () => {
    expect(contrast(HEADER_STYLE.color, HEADER_STYLE.fill)).toBeGreaterThanOrEqual(4.5);
  });
});
