/** kpi parse: a sentence from a shell. */
import { describe, expect, it } from "@jest/globals";
import { kpi } from "./kpi-run";

describe("kpi parse", () => {
  it("says what a sentence says, and the sentence that its parts make", async () => {
    const { code, out } = await kpi(["parse", "reduce churn from 5% to 3% within six months"]);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "metric     churn",
      "direction  decrease",
      "kind       level",
      "amount     0.03",
      "baseline   0.05",
      "target     0.03",
      "unit       %",
      "horizon    six months",
      "start      2025-06-30",
      "due        2025-12-29",
      "sentence   Reduce churn from 5 % to 3 % between 2025-06-30 and 2025-12-29",
      "",
    ]);
  });

  it("ends with 1 where something is open, and where the sentence is refused", async () => {
    const open = await kpi(["parse", "increase", "satisfaction", "by", "20%", "--baseline", "60%"]);
    expect([open.code, open.out]).toEqual([
      1,
      "metric     satisfaction\ndirection  increase\nopen       20%: relative or points? From 60 %, 20 % of it makes 72 %, and 20 points make 80 %\n",
    ]);
    const refused = await kpi(["parse", "delight our customers"]);
    expect([refused.code, refused.out]).toEqual([
      1,
      'statement must say by how much or to which level: "delight our customers"; "delight" cannot be measured\n',
    ]);
  });

  it("is JSON for programs, dates as text", async () => {
    const { code, out } = await kpi([
      "parse",
      "--json",
      "--as-of",
      "2026-01-01",
      "--baseline",
      "100",
      "Grow sales by 10% in 2026, 15% in 2027",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      is: "understood",
      parts: {
        direction: "increase",
        target: 126.5,
        start: "2026-01-01",
        due: "2027-12-31",
        phases: [{ due: "2026-12-31", target: 110 }, { due: "2027-12-31" }],
      },
      questions: [],
      notes: [],
    });
    const refused = await kpi(["parse", "--json", "hello"]);
    expect([refused.code, JSON.parse(refused.out)]).toEqual([
      1,
      { is: "refused", reason: 'statement must say by how much or to which level: "hello"' },
    ]);
  });

  it("refuses wrong options", async () => {
    expect(await kpi(["parse", "x", "--as-of", "soon"])).toEqual({
      code: 2,
      out: "",
      err: 'error: as of must be a date such as 2025-01-31: "soon"\n',
    });
    expect((await kpi(["parse"])).code).toBe(2);
  });

  it("prints no control characters of the sentence", async () => {
    expect((await kpi(["parse", "increase \u001b[31msales by 5%"])).out).not.toContain("\u001b");
  });
});
