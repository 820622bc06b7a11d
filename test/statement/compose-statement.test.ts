/** Columns into a sentence and back: what is composed is read as the same parts, whatever the KPI is called. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { serialOf, type Day } from "../../shared/cell/serial-day";
import type { Direction } from "../../shared/kpi/direction";
import { FREQUENCIES } from "../../shared/kpi/period";
import { composeStatement, contextOf, type StatementColumns } from "../../shared/statement/compose-statement";
import { interimOf } from "../../shared/statement/interim-of";
import { readStatement } from "../../shared/statement/read-statement";

const TRAPS = [
  "website traffic",
  "Q3 revenue",
  "Top 10 accounts",
  "patients seen within 4 hours",
  "revenue per user",
  "Increase in sales",
  "orders per day",
  "market share in 2026",
  "double opt-in rate",
  "time to hire",
  "share of a third party",
  "% of staff trained",
  "May sales",
  "goods held from 2 to 5 days",
];
const name = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 %.,'&/()|-]{0,30}[A-Za-z]$/),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((text) => /\S/.test(text) && !/["“”⟨⟩]/.test(text) && text.normalize("NFKC") === text),
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 10_000_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(6))),
  fc.constantFrom(0.5, 0.95, 0.999, 1.5),
);
const unit = fc.constantFrom(
  "%",
  "#",
  "GBP",
  "EUR",
  "$",
  "PLN",
  "days",
  "hours",
  "score",
  "",
  "tickets",
  "°C",
  "m3",
  "points",
  "per 1,000",
  "‰",
);
const day = fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2040, 1, 1) });
const DIRECTIONS = ["increase", "decrease", "at least", "at most", "range"] as const;

const columns = fc
  .record({
    name,
    unit,
    direction: fc.constantFrom(...DIRECTIONS),
    ends: fc.tuple(number, number).filter(([a, b]) => a !== b),
    hasBaseline: fc.boolean(),
    per: fc.option(fc.constantFrom(...FREQUENCIES)),
    start: fc.option(day),
    length: fc.option(fc.integer({ min: 1, max: 2000 })),
  })
  .map(({ ends, hasBaseline, length, per, ...rest }): Required<StatementColumns> => {
    const low = Math.min(...ends);
    const high = Math.max(...ends);
    const isRange = rest.direction === "range";
    const isReached = rest.direction === "increase" || rest.direction === "decrease";
    const [from, to] = rest.direction === "decrease" ? [high, low] : [low, high];
    return {
      ...rest,
      baseline: isReached && hasBaseline ? from : null,
      target: isRange ? null : to,
      low: isRange ? low : null,
      high: isRange ? high : null,
      per: isReached ? null : per,
      due: length === null ? null : (rest.start ?? serialOf(2024, 1, 1)) + length,
      interim: [],
    };
  });

describe("composing a statement", () => {
  const due: Day = serialOf(2026, 12, 31);

  it.each<[StatementColumns, string]>([
    [
      { name: "Website traffic", direction: "increase", baseline: 12000, target: 15000, due },
      "Increase Website traffic from 12,000 to 15,000 by 2026-12-31",
    ],
    [{ name: "Churn", direction: "decrease", unit: "%", target: 0.035, due }, "Reduce Churn to 3.5 % by 2026-12-31"],
    [{ name: "Uptime", direction: "at least", unit: "%", target: 0.999 }, "Keep Uptime at or above 99.9 %"],
    [{ name: "Complaints", direction: "at most", target: 2, per: "week" }, "Keep Complaints at or below 2 a week"],
    [{ name: "Stock cover", direction: "range", unit: "days", low: 25, high: 40 }, "Keep Stock cover between 25 days and 40 days"],
    [{ name: "Accessibility audit", direction: "milestone", target: 1, due }, "Complete Accessibility audit by 2026-12-31"],
    [
      { name: "Goods held from 2 to 5 days", direction: "increase", unit: "GBP", baseline: 5, target: 6 },
      'Increase "Goods held from 2 to 5 days" from £5 to £6',
    ],
    [{ name: "Visits", direction: "none" }, ""],
    [{ name: "Visits", direction: "increase" }, ""],
  ])("%j", (given, sentence) => expect(composeStatement(given)).toBe(sentence));

  it("names each level that is to be held, and is read back with them", () => {
    const interim = [{ day: serialOf(2026, 6, 30), value: 5 }];
    const given = { name: "Defects", direction: "at most", target: 3, start: serialOf(2026, 1, 1), due, interim } as const;
    const sentence = composeStatement(given);
    expect(sentence).toBe("Keep Defects at or below 5 by 2026-06-30 and 3 by 2026-12-31, starting 2026-01-01");
    const reading = readStatement(sentence);
    expect(reading).toMatchObject({ is: "understood", parts: { direction: "at most", target: 3, start: given.start, due } });
    expect(reading.is === "understood" && interimOf(reading.parts)).toEqual(interim);
  });

  it("names the targets on the way, and is read back with them", () => {
    const interim = [
      { day: serialOf(2026, 3, 31), value: 0.2 },
      { day: serialOf(2026, 6, 30), value: 0.25 },
    ];
    const given = {
      name: "Adoption",
      direction: "increase",
      unit: "%",
      baseline: 0.1,
      target: 0.3,
      start: serialOf(2026, 1, 1),
      due,
      interim,
    } as const;
    const sentence = composeStatement(given);
    expect(sentence).toBe(
      "Increase Adoption from 10 % to 20 % by 2026-03-31, 25 % by 2026-06-30 and 30 % by 2026-12-31, starting 2026-01-01",
    );
    const reading = readStatement(sentence, contextOf(given));
    expect(reading).toMatchObject({ is: "understood", parts: { baseline: 0.1, target: 0.3, start: given.start, due } });
    expect(reading.is === "understood" && interimOf(reading.parts)).toEqual(interim);
  });

  it("is undone by reading", () => {
    fc.assert(
      fc.property(columns, (given) => {
        const reading = readStatement(composeStatement(given), contextOf(given));
        const { name: metric, direction, baseline, target, low, high, per, start, due: until } = given;
        expect(reading).toMatchObject({
          is: "understood",
          parts: { metric: metric.trim().replace(/\s+/g, " "), direction, baseline, target, low, high, per, start, due: until },
        });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

describe("reading anything", () => {
  it("ends with parts, questions or a reason, whatever is written", () => {
    const words =
      "increase reduce keep sales churn by to from between and 5% 12 £1m a quarter within six months Q3 2026 half no zero per at least | ± - ( ) , ½ 1e9 ⟨p0⟩ 99999999999999999999".split(
        " ",
      );
    const sentence = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((picked) => picked.join(" ")),
    );
    const sane = (direction: Direction | null): boolean => direction === null || typeof direction === "string";
    fc.assert(
      fc.property(sentence, fc.option(day), (text, asOf) => {
        const reading = readStatement(text, { asOf });
        if (reading.is === "refused") return expect(reading.reason).toMatch(/^statement must /);
        const { amount, target, due, start, direction, metric } = reading.parts;
        for (const value of [amount, target, due, start]) expect(value === null || Number.isFinite(value)).toBe(true);
        expect(sane(direction) && !/[⟨⟩]/.test(metric)).toBe(true);
      }),
      { seed: 6, numRuns: 1500 },
    );
  });
});
