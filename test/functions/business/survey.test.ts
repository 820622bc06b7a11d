import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

describe("KPI_NPS", () => {
  // Reichheld, "The One Number You Need to Grow", HBR December 2003: 9-10 promoters, 7-8 passives, 0-6 detractors
  it("takes promoters minus detractors, from -100 to 100", () => {
    expect(answer("KPI_NPS", [10, 9, 8, 7, 6, 0])).toBe(0);
    expect(answer("KPI_NPS", [10, 9])).toBe(100);
    expect(answer("KPI_NPS", [6, 0])).toBe(-100);
    expect(answer("KPI_NPS", [9, 7, 7, 7, 7])).toBe(20);
    expect(answer("KPI_NPS", 9)).toBe(100);
  });

  it("takes the three numbers as well", () => {
    expect(answer("KPI_NPS", 50, 30, 20)).toBe(30);
    expect(answer("KPI_NPS", 0, 0, 5)).toBe(-100);
    expect(answer("KPI_NPS", 50, 30, 20, true)).toEqual([[30, 100]]);
  });

  it("scores three columns of numbers row by row", () => {
    expect(answer("KPI_NPS", [[50], [1], [""]], [[30], [0], [5]], [[20], [3], [5]])).toEqual([[30], [-50], [{ error: "#N/A" }]]);
    expect(answer("KPI_NPS", [[50, 1]], [[30, 0]], 0)).toEqual([[62.5, 100]]);
  });

  it("leaves blanks out and says how many answers there were", () => {
    expect(answer("KPI_NPS", ["Score", 10, null, 6], null, null, true)).toEqual([[0, 2]]);
  });

  it.each([[[11]], [[-1]], [[9.5]]])("refuses the answer %p", (scores) => {
    expect(sentence("KPI_NPS", scores)).toMatch(/^#NUM! scores must be whole numbers from 0 to 10/);
  });

  it("does not exist without answers", () => {
    expect(sentence("KPI_NPS", [null, null])).toMatch(/^#N\/A/);
    expect(sentence("KPI_NPS", 0, 0, 0)).toMatch(/^#N\/A/);
    expect(sentence("KPI_NPS", 5, -1, 0)).toMatch(/^#NUM! passives/);
    expect(sentence("KPI_NPS", 5, 3)).toBe("#N/A detractors requires a value: it is blank");
  });
});

describe("KPI_CSAT", () => {
  it("is the share of 4 and 5", () => {
    expect(
      answer("KPI_CSAT", [
        [5, 4],
        [3, 1],
      ]),
    ).toBe(0.5);
    expect(answer("KPI_CSAT", [5, 4, 3, 1], 5)).toBe(0.25);
    expect(answer("KPI_CSAT", [5, 4, 3, 1], 1)).toBe(1);
  });

  it("knows its scale", () => {
    expect(sentence("KPI_CSAT", [5, 0])).toMatch(/^#NUM! scores must be from 1 to 5: 0/);
    expect(sentence("KPI_CSAT", [5, 10])).toMatch(/^#NUM!/);
    expect(sentence("KPI_CSAT", [5, 4], 6)).toMatch(/^#NUM!/);
    expect(sentence("KPI_CSAT", ["very good", "good"])).toMatch(/^#VALUE!/);
  });
});
