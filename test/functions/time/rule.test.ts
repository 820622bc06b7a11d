import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { serialOf } from "../../../shared/cell/serial-day";
import { answer, sentence } from "../plain";

const DAY = serialOf(2025, 1, 31);
const at = (hours: number, minutes = 0): number => DAY + hours / 24 + minutes / 1440;
const rounded = (rows: unknown): unknown =>
  (rows as (number | string)[][]).map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell)));

describe("KPI_RULE", () => {
  it("adds up the orders of each hour, the empty hours between included", () => {
    expect(rounded(answer("KPI_RULE", [at(8, 15), at(8, 40), at(10, 5)], [100, 50, 80], "hour"))).toEqual(
      rounded([
        [at(8), 150, 2],
        [at(9), "", 0],
        [at(10), 80, 1],
      ]),
    );
  });

  it("puts an event on the border into the window that begins there, however its time was worked out", () => {
    const tenths = Array.from({ length: 241 }, (_, i) => DAY + (i * 0.1) / 24);
    const rows = answer(
      "KPI_RULE",
      tenths,
      tenths.map(() => 1),
      "hour",
      "count",
    ) as number[][];
    expect(rows.map(([, , n]) => n)).toEqual([...Array<number>(24).fill(10), 1]);
    expect(rows[7]?.[0]).toBeCloseTo(at(7), 9);
  });

  it("reads times from text", () => {
    expect(
      rounded(
        answer("KPI_RULE", ["2025-01-31 08:15", "2025-01-31T08:20:30", "2025-01-31T08:31:00Z", "2025-01-31"], [1, 2, 3, 4], "30 min"),
      ),
    ).toEqual(
      rounded([[DAY, 4, 1], ...Array.from({ length: 15 }, (_, i) => [at(0, 30 * (i + 1)), "", 0]), [at(8), 3, 2], [at(8, 30), 3, 1]]),
    );
  });

  it("begins windows of minutes and hours at midnight, the last of a day shorter if need be", () => {
    const rows = answer("KPI_RULE", [at(13, 59), at(20), at(23, 59), at(24)], [1, 2, 3, 4], "7 hours") as number[][];
    expect(rounded(rows)).toEqual(
      rounded([
        [at(7), 1, 1],
        [at(14), 2, 1],
        [at(21), 3, 1],
        [at(24), 4, 1],
      ]),
    );
  });

  it.each([
    [
      "day",
      [
        [DAY, 3, 2],
        [DAY + 1, "", 0],
        [DAY + 2, "", 0],
        [DAY + 3, 4, 1],
      ],
    ],
    [
      "week",
      [
        [serialOf(2025, 1, 27), 3, 2],
        [serialOf(2025, 2, 3), 4, 1],
      ],
    ],
    [
      "7 days",
      [
        [serialOf(2025, 1, 27), 3, 2],
        [serialOf(2025, 2, 3), 4, 1],
      ],
    ],
    [
      "month",
      [
        [serialOf(2025, 1, 1), 3, 2],
        [serialOf(2025, 2, 1), 4, 1],
      ],
    ],
    ["quarterly", [[serialOf(2025, 1, 1), 7, 3]]],
    ["6 months", [[serialOf(2025, 1, 1), 7, 3]]],
    ["2 years", [[serialOf(2024, 1, 1), 7, 3]]],
    [
      "48 hours",
      [
        [serialOf(2025, 1, 31), 3, 2],
        [serialOf(2025, 2, 2), 4, 1],
      ],
    ],
  ])("follows the calendar by %s", (window, rows) => {
    expect(answer("KPI_RULE", [at(8), at(9), at(72)], [1, 2, 4], window)).toEqual(rows);
  });

  it.each(["fortnight", "m", "15", "0 minutes", "-1 hour", "36 hours", "1.5 hours"])("refuses the window %p", (window) => {
    expect(sentence("KPI_RULE", [DAY], [1], window)).toMatch(/^#VALUE! window must be like 15 minutes, hour, 2 days, week/);
  });

  it("refuses a number as a window: of what?", () => {
    expect(sentence("KPI_RULE", [DAY], [1], 7)).toMatch(/^#VALUE! window/);
  });

  // PERCENTILE.INC({1;2;3;4;10};0.9) is 7.6, MEDIAN 3
  it.each([
    ["sum", 20],
    ["mean", 4],
    ["min", 1],
    ["max", 10],
    ["last", 2],
    ["count", 5],
    ["distinct", 5],
    ["median", 3],
    ["p90", 7.6],
    ["P0", 1],
    ["p100", 10],
  ])("makes one value of a window by %s", (aggregate, value) => {
    expect(answer("KPI_RULE", [at(1), at(2), at(9), at(4), at(3)], [1, 10, 2, 4, 3], "day", aggregate)).toEqual([
      [DAY, expect.closeTo(value, 12), 5],
    ]);
  });

  it.each(["p101", "mode"])("does not know the aggregate %p", (aggregate) => {
    expect(sentence("KPI_RULE", [DAY], [1], "day", aggregate)).toMatch(/^#VALUE! aggregate must be like/);
  });

  it("splits by keys, in the order of the list, without rows for what did not happen", () => {
    expect(answer("KPI_RULE", [at(30), at(9), at(8)], [1, 2, 4], "day", "sum", ["web", "shop", 7])).toEqual([
      [DAY, "shop", 2, 1],
      [DAY, "7", 4, 1],
      [DAY + 1, "web", 1, 1],
    ]);
  });

  it("takes the events that a condition lets through; a blank is no yes", () => {
    expect(answer("KPI_RULE", [at(8), at(9), at(10)], [1, 2, 4], "day", "sum", null, [true, null, 1])).toEqual([[DAY, 5, 2]]);
    expect(sentence("KPI_RULE", [at(8)], [1], "day", "sum", null, [false])).toMatch(/^#N\/A a rule requires at least one event/);
    expect(sentence("KPI_RULE", [at(8)], [1], "day", "sum", null, ["perhaps"])).toBe('#VALUE! where must be TRUE or FALSE: "perhaps"');
    expect(sentence("KPI_RULE", [at(8), at(9)], [1, 2], "day", "sum", null, [true])).toMatch(
      /^#VALUE! where must have as many cells as times/,
    );
  });

  it("takes a condition on the values as COUNTIF does", () => {
    const amounts = [5, 10, 10.5, "web", "WEB"];
    const counted = (where: string): unknown =>
      (answer("KPI_RULE", [at(8), at(9), at(10), at(11), at(12)], amounts, "day", "count", null, where) as number[][])[0]![1];
    expect([">=10", ">10", "<=10", "<10", "<>10", "=10", "=web", "<>web"].map(counted)).toEqual([2, 1, 2, 1, 4, 1, 2, 3]);
  });

  it("is the share of TRUE where a rate is asked for", () => {
    expect(answer("KPI_RULE", [at(8), at(9), at(10), at(30)], [true, false, 1, 0], "day", "rate")).toEqual([
      [DAY, 2 / 3, 3],
      [DAY + 1, 0, 1],
    ]);
    expect(sentence("KPI_RULE", [at(8)], [2], "day", "rate")).toMatch(/^#VALUE! values must be TRUE or FALSE, 1 or 0, for a rate: 2/);
  });

  it("has a header if asked, with the key where there is one", () => {
    expect((answer("KPI_RULE", [DAY], [1], "day", "sum", null, null, true) as unknown[][])[0]).toEqual(["window", "value", "n"]);
    expect((answer("KPI_RULE", [DAY], [1], "day", "sum", ["a"], null, true) as unknown[][])[0]).toEqual(["window", "key", "value", "n"]);
  });

  it("does not fill more than a sheet", () => {
    expect(sentence("KPI_RULE", [1, 45000], [1, 2], "minute")).toMatch(/^#NUM! windows must not be more than/);
  });

  it("loses no event, and each is in the window that holds its time", () => {
    const events = fc.array(fc.tuple(fc.double({ min: 45000, max: 45010, noNaN: true }), fc.integer({ min: -100, max: 100 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(events, fc.constantFrom("15 minutes", "hour", "5 hours", "day", "2 days", "week", "month"), (data, window) => {
        const rows = answer(
          "KPI_RULE",
          data.map(([time]) => time),
          data.map(([, value]) => value),
          window,
        ) as [number, number | "", number][];
        expect(rows.reduce((sum, [, , n]) => sum + n, 0)).toBe(data.length);
        expect(rows.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(data.reduce((sum, [, value]) => sum + value, 0));
        rows.forEach(([start, , n], i) => {
          const end = rows[i + 1]?.[0] ?? Infinity;
          expect(
            data.filter(
              ([time]) => Math.round(time * 864e5) >= Math.round(start * 864e5) && Math.round(time * 864e5) < Math.round(end * 864e5),
            ),
          ).toHaveLength(n);
        });
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
