/** KPIs at cross-purposes: what structure says, what numbers ask, and what is neither. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { conflictsIn } from "../../shared/checks/conflicts/conflicts-in";
import { readScorecard } from "../../shared/commands/read-scorecard";
import { snapshotOf, type Book, type Row } from "./check-fixture";

function conflicts(book: Book) {
  const read = readScorecard(snapshotOf(book), serialOf(2029, 1, 5));
  if (!read) throw new Error("the fixture must hold a register");
  const { conflicts: found, note } = conflictsIn(read.tables, read.scorecard);
  return { found: found.map(({ a, b, kind, reason, isGuarded }) => ({ pair: `${a.name} / ${b.name}`, kind, reason, isGuarded })), note };
}

const metric = (Name: string, rest: Row = {}): Row => ({ Name, Unit: "#", Direction: "at least", Target: 10, ...rest });
const values = (...names: readonly string[]): Book["values"] => Object.fromEntries(names.map((name) => [name, [11, 12, 11]]));
const pairsOf = (kpis: readonly Row[], rest: Partial<Book> = {}) => conflicts({ kpis, values: {}, ...rest }).found;

describe("conflicts by structure", () => {
  it("are what one KPI divides by and another wants more of", () => {
    const kpis = [metric("Visits"), metric("Orders"), metric("Conversion", { Unit: "%", Target: 0.05, Formula: "[Orders] / [Visits]" })];
    expect(pairsOf(kpis)).toEqual([
      {
        pair: "Visits / Conversion",
        kind: "structural",
        reason: "Visits wants more Visits, Conversion wants less of it by its formula",
        isGuarded: false,
      },
    ]);
  });

  it("are a driver that one wants more and another less of, though neither is it, also through a formula of a formula", () => {
    const kpis = [
      metric("Revenue", { Kind: "metric" }),
      metric("Discounts", { Kind: "metric" }),
      metric("Net", { Kind: "metric", Formula: "[Revenue] - [Discounts]" }),
      metric("Margin", { Formula: "[Net] * 0.4" }),
      metric("Generosity", { Formula: "[Discounts] / 12" }),
    ];
    expect(pairsOf(kpis)).toMatchObject(
      [
        { pair: "Margin / Generosity", reason: /Generosity wants more Discounts by its formula, Margin wants less of it by its formula/ },
      ].map(({ pair, reason }) => ({ pair, reason: expect.stringMatching(reason) })),
    );
  });

  it("are none where both only divide by it, both want the same, or the sign depends", () => {
    const kpis = [
      metric("Users", { Kind: "metric" }),
      metric("Cost", { Kind: "metric" }),
      metric("Sales", { Kind: "metric" }),
      metric("Cost per user", { Direction: "at most", Formula: "[Cost] / [Users]" }),
      metric("Sales per user", { Formula: "[Sales] / [Users]" }),
      metric("Sales and users", { Formula: "[Sales] + [Users]" }),
      metric("Odd", { Direction: "at most", Formula: "[Sales] - [Sales] / 2" }),
    ];
    expect(pairsOf(kpis).map(({ pair }) => pair)).toEqual(["Sales per user / Sales and users"].filter(() => true));
  });

  it("are marked where one is the other's guard", () => {
    const kpis = [metric("Visits", { Guard: "Conversion" }), metric("Orders"), metric("Conversion", { Formula: "[Orders] / [Visits]" })];
    expect(pairsOf(kpis)).toMatchObject([{ pair: "Visits / Conversion", isGuarded: true }]);
  });

  it("are parts whose targets exceed the whole's", () => {
    const sum = { Aggregation: "sum", Direction: "at least" };
    const kpis = [
      metric("All spend", { ...sum, Direction: "at most", Target: 100, Unit: "EUR" }),
      metric("North", { ...sum, Direction: "at least", Target: 60, Unit: "EUR", Parent: "All spend" }),
      metric("South", { ...sum, Direction: "at least", Target: 50, Unit: "EUR", Parent: "All spend" }),
    ];
    const reasons = pairsOf(kpis, { values: values("All spend", "North", "South") }).map(({ reason }) => reason);
    expect(reasons.length).toBeGreaterThan(0);
    const sound = pairsOf([{ ...kpis[0]!, Direction: "at least" }, kpis[1]!, kpis[2]!], { values: values("All spend", "North", "South") });
    expect(sound).toEqual([]);
  });

  it("are ratios that their parts' targets leave out of reach", () => {
    const kpis = [
      metric("Orders", { Direction: "at most", Target: 40 }),
      metric("Visits", { Target: 100 }),
      metric("Conversion", { Unit: "%", Target: 0.5, Formula: "[Orders] / [Visits]" }),
    ];
    const found = pairsOf(kpis, { values: { Orders: [30], Visits: [110] } });
    expect(found.map(({ pair }) => pair).sort()).toEqual(["Orders / Conversion", "Visits / Conversion"]);
    const relaxed = pairsOf([kpis[0]!, kpis[1]!, { ...kpis[2]!, Direction: "at most" }], { values: { Orders: [30], Visits: [110] } });
    expect(relaxed.map(({ reason }) => reason).filter((reason) => reason.includes("cannot all hold"))).toEqual([]);
  });

  it("say by how much targets miss each other", () => {
    const kpis = [
      metric("Orders", { Direction: "range", Target: "30 to 40" }),
      metric("Visits", { Direction: "range", Target: "100 to 120" }),
      metric("Conversion", { Unit: "%", Target: 0.5, Formula: "[Orders] / [Visits]" }),
    ];
    expect(pairsOf(kpis)[0]?.reason).toBe(
      "targets cannot all hold: with those of Orders, Visits Conversion comes to at most 40 %, and it is to be at least 50 %",
    );
  });

  it("survive formulas in a circle, names of nobody and text that is no formula", () => {
    const kpis = [
      metric("A", { Formula: "[B] + 1" }),
      metric("B", { Formula: "[A] - 1", Guard: "=cmd()", "Leads to": "<b>" }),
      metric("C", { Formula: "[Nobody] / 0", Parent: "C" }),
      metric("D", { Formula: "((((" }),
      metric("E", { Formula: "0 / [A] ^ [B]" }),
    ];
    expect(() => pairsOf(kpis, { values: values("A", "B", "C", "D", "E") })).not.toThrow();
  });
});

describe("conflicts by evidence", () => {
  const noise = (seed: number): number[] => Array.from({ length: 48 }, (_, i) => ((((i + 1) * 7919 * seed) % 104_729) % 101) / 10);

  it("are improvements that move against each other, as a question with its number of periods", () => {
    const kpis = [metric("Speed"), metric("Quality", { Target: 1 })];
    const [found] = pairsOf(kpis, { values: { Speed: noise(31), Quality: noise(31).map((value, i) => 20 - value + (i % 3) / 5) } });
    expect(found).toMatchObject({
      pair: "Speed / Quality",
      kind: "statistical",
      reason: expect.stringMatching(/in 46 periods: is one paid for by the other\?$/),
    });
  });

  it("are not trends that run apart, nor seasons, nor too short a history", () => {
    const kpis = [metric("Up"), metric("Down", { Target: 1 })];
    const up = noise(31).map((value, i) => value + 3 * i);
    const down = noise(57).map((value, i) => value - 3 * i + 500);
    expect(pairsOf(kpis, { values: { Up: up, Down: down } })).toEqual([]);
    const summer = noise(31).map((value, i) => value + 40 * Math.sin((i * Math.PI) / 6) + 100);
    const winter = noise(57).map((value, i) => value - 40 * Math.sin((i * Math.PI) / 6) + 100);
    expect(pairsOf(kpis, { values: { Up: summer, Down: winter } })).toEqual([]);
    expect(
      pairsOf(kpis, {
        values: {
          Up: noise(31).slice(0, 20),
          Down: noise(31)
            .slice(0, 20)
            .map((value) => -value),
        },
      }),
    ).toEqual([]);
  });

  it("are not what follows from a formula", () => {
    const kpis = [
      metric("Visits"),
      metric("Orders", { Target: 5 }),
      metric("Conversion", { Unit: "%", Target: 0.05, Formula: "[Orders] / [Visits]" }),
    ];
    const found = pairsOf(kpis, { values: { Visits: noise(31).map((value) => value + 20), Orders: noise(57).map((value) => value + 5) } });
    expect(found.filter(({ kind }) => kind === "statistical")).toEqual([]);
  });

  it("rarely arise by chance among many, since the number of pairs is allowed for", () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const names = Array.from({ length: 40 }, (_, i) => `KPI ${i}`);
    const book = { values: Object.fromEntries(names.map((name) => [name, Array.from({ length: 36 }, random)])) };
    expect(
      pairsOf(
        names.map((name) => metric(name, { Target: 0.1, Owner: name })),
        book,
      ),
    ).toEqual([]); // 780 pairs, 20 of them below 5 % on that side
  });

  it("are bounded for a thousand KPIs, and say so", () => {
    const names = Array.from({ length: 1000 }, (_, i) => `KPI ${i}`);
    const book = {
      kpis: names.map((name) => metric(name, { Owner: name })),
      values: Object.fromEntries(names.map((name, i) => [name, noise(i + 2)])),
    };
    expect(conflicts(book).note).toMatch(/^movements of 700 KPIs with the shortest histories are not compared/);
  });
});
