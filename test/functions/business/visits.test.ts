import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../../shared/cell/serial-day";
import { answer, sentence } from "../plain";

const USERS = ["ann", "bob", "ann", "cid", "bob"];
const DATES = ["2025-01-05", "2025-01-20", "2025-02-10", "2025-02-11", "2025-04-01"];

describe("KPI_ACTIVE", () => {
  it.each([
    ["2025-02-11", 1, 1],
    ["2025-02-11", 2, 2],
    ["2025-02-11", 28, 3],
    ["2025-02-11", 22, 2],
    ["2025-02-11", 23, 3],
    ["2025-03-15", 1, 0],
    ["2024-12-31", 30, 0],
  ])("on %s over %p days is %p", (asOf, days, users) => {
    expect(answer("KPI_ACTIVE", USERS, DATES, asOf, days)).toBe(users);
  });

  it('takes 7 and "7" and " 7 " for one user, a and A for two', () => {
    expect(answer("KPI_ACTIVE", [7, "7", " 7 ", "a", "A"], Array(5).fill("2025-01-01"), "2025-01-01")).toBe(3);
  });

  it("works day, week and month at once down a column of dates", () => {
    expect(answer("KPI_ACTIVE", USERS, DATES, "2025-02-11", [[1, 7, 30]])).toEqual([[1, 2, 3]]);
  });

  it("counts whole days of at least one", () => {
    expect(sentence("KPI_ACTIVE", USERS, DATES, "2025-02-11", 0)).toMatch(/^#NUM! days/);
  });
});

describe("KPI_COHORT", () => {
  it("follows who came first in a period through the later ones, and ends where the data end", () => {
    expect(answer("KPI_COHORT", USERS, DATES)).toEqual([
      [serialOf(2025, 1, 1), 2, 1, 0.5, 0, 0.5],
      [serialOf(2025, 2, 1), 1, 1, 0, 0, ""],
    ]);
  });

  it("counts a user once a period, in any order of the rows", () => {
    const rows = USERS.map((user, i) => [user, DATES[i]] as const).reverse();
    const twice = [...rows, ...rows];
    expect(
      answer(
        "KPI_COHORT",
        twice.map(([user]) => user),
        twice.map(([, date]) => date),
      ),
    ).toEqual(answer("KPI_COHORT", USERS, DATES));
  });

  it("names the periods since in its header", () => {
    expect((answer("KPI_COHORT", USERS, DATES, "quarter", true) as unknown[][])[0]).toEqual(["period", "size", "0", "1"]);
  });

  it("does not fill a sheet because one date is wrong", () => {
    expect(sentence("KPI_COHORT", ["a", "b"], [1, 45000], "day")).toMatch(/^#NUM! dates must not span/);
  });
});
