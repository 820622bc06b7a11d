import { describe, expect, it } from "@jest/globals";
import { isoDate, serialOf } from "../../shared/cell/serial-day";
import type { Review } from "../../shared/journal/journal";
import { reviewsDue } from "../../shared/journal/reviews-due";
import { readRegister } from "../../shared/register/read-register";
import { answer, sentence } from "../functions/plain";

const AS_OF = serialOf(2026, 3, 1);

const review = (kpi: string, date: number, next: number | null = null): Review => ({
  kpi,
  date,
  next,
  relevant: true,
  accurate: true,
  decision: "keep",
  by: "Head of Sales",
  where: { sheet: "Reviews", cell: "A2" },
});

function dues(row: Readonly<Record<string, string | number | null>>, reviews: readonly Review[] = []) {
  const { kpis } = readRegister([
    ["Name", "Objective", "Target", ...Object.keys(row)],
    ["A", "Grow", 1, ...Object.values(row)],
  ]);
  return reviewsDue(kpis, reviews, { asOf: AS_OF }).map(({ last, due, overdue }) => [last && isoDate(last), due && isoDate(due), overdue]);
}

describe("the next review", () => {
  it("is six months after the last, at the end of a month that is shorter", () => {
    expect(dues({ "Last reviewed": "2025-08-31" })).toEqual([["2025-08-31", "2026-02-28", 1]]);
  });

  it("comes sooner where the register says so, and a nonsensical interval is none", () => {
    expect(dues({ "Last reviewed": "2026-01-31", "Review every": 1 })).toEqual([["2026-01-31", "2026-02-28", 1]]);
    expect(dues({ "Last reviewed": "2026-01-31", "Review every": -4 })).toEqual([["2026-01-31", "2026-07-31", 0]]);
    expect(dues({ "Last reviewed": "2026-01-31", "Review every": 1e9 })).toEqual([["2026-01-31", "2026-07-31", 0]]);
  });

  it("is the day that the latest review has named", () => {
    const reviews = [review("A", serialOf(2026, 1, 10), serialOf(2026, 2, 10)), review("A", serialOf(2025, 1, 10), serialOf(2030, 1, 1))];
    expect(dues({ "Last reviewed": "2025-12-01" }, reviews)).toEqual([["2026-01-10", "2026-02-10", 19]]);
  });

  it("counts from the register where that knows of a later one", () => {
    expect(dues({ "Last reviewed": "2026-02-01" }, [review("A", serialOf(2026, 1, 10), serialOf(2026, 2, 10))])).toEqual([
      ["2026-02-01", "2026-08-01", 0],
    ]);
  });

  it("does not know of reviews after the day that is looked from", () => {
    expect(dues({ "Last reviewed": null, Start: "2025-03-01" }, [review("A", AS_OF + 1)])).toEqual([[null, "2025-09-01", 181]]);
  });

  it("is due now where nothing says when it began, and never for what is not in use", () => {
    expect(dues({ Owner: "Head of Sales" })).toEqual([[null, null, null]]);
    expect(dues({ State: "retired", "Last reviewed": "2020-01-01" })).toEqual([]);
  });
});

describe("KPI_REVIEW_DUE", () => {
  it("gives the day and the days overdue beside each other", () => {
    expect(answer("KPI_REVIEW_DUE", "2025-08-31", "2026-03-01")).toEqual([[serialOf(2026, 2, 28), 1]]);
    expect(answer("KPI_REVIEW_DUE", serialOf(2024, 2, 29) + 0.7, "2025-02-27", 12)).toEqual([[serialOf(2025, 2, 28), 0]]);
  });

  it("refuses an interval that is none, and a day beyond the calendar", () => {
    expect(sentence("KPI_REVIEW_DUE", "2025-08-31", "2026-03-01", 0)).toMatch(/^#NUM! months must be a whole number/);
    expect(sentence("KPI_REVIEW_DUE", "9999-12-31", "2026-03-01")).toMatch(/^#NUM! next review must be a day/);
    expect(sentence("KPI_REVIEW_DUE", null, "2026-03-01")).toMatch(/^#N\/A last_review/);
  });
});
