import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { after, DAY, REGISTER, rows, run, workbook } from "./journal-workbook";
import { sheet } from "./snapshot-after";

const CALL = { kpi: "Revenue", action: "Call ten customers", due: "2025-05-01" };

describe("an action", () => {
  it("falls to the KPI's owner, and is open", () => {
    const snapshot = after(workbook(), "addAction", CALL);
    expect(rows(snapshot, "Actions")[1]).toEqual([
      "Revenue",
      "Call ten customers",
      "Head of Sales",
      serialOf(2025, 5, 1),
      "open",
      null,
      null,
    ]);
  });

  it.each([
    [{ ...CALL, action: " " }, "action must say what is done"],
    [{ ...CALL, due: null }, "due must be given: an action without a day is never late"],
    [{ ...CALL, kpi: null }, "owner must be named: an action without one is nobody's"],
    [{ ...CALL, due: "soon" }, "due must be a date"],
  ])("is refused if it is %j", (input, message) => {
    expect(run(workbook(), "addAction", input).report.message).toContain(message);
  });

  it("is not added twice while it is open", () => {
    const once = after(workbook(), "addAction", CALL);
    expect(run(once, "addAction", { ...CALL, action: "call TEN customers" }).report.message).toBe(
      'action must not be open already: Actions!B2 "call TEN customers"',
    );
    const closed = after(once, "closeAction", { action: CALL.action });
    expect(run(closed, "addAction", CALL).report.ok).toBe(true);
  });

  it("is closed with its day, and its note grows", () => {
    const once = after(workbook(), "addAction", { ...CALL, note: "from the meeting" });
    const closed = after(once, "closeAction", { action: CALL.action, date: "2025-04-02", note: "nine answered" });
    expect(rows(closed, "Actions")[1]?.slice(4)).toEqual(["done", serialOf(2025, 4, 2), "from the meeting; nine answered"]);
    expect(run(closed, "closeAction", { action: CALL.action }).report.message).toBe(
      'action must be open: "Call ten customers" is done already',
    );
  });

  it("can be dropped, and is asked for by its cell where two are called alike", () => {
    const two = after(after(workbook(), "addAction", CALL), "addAction", { ...CALL, kpi: "Churn" });
    expect(run(two, "closeAction", { action: CALL.action }).report.message).toBe(
      'action must be one, name its cell: "Call ten customers" is in B2, B3',
    );
    const dropped = after(two, "closeAction", { action: CALL.action, at: "b3", state: "cancelled" });
    expect(rows(dropped, "Actions").map((row) => row[4])).toEqual(["State", "open", "dropped"]);
    expect(run(two, "closeAction", { action: "Something else", at: "B3" }).report.message).toBe(
      'action must be in the sheet Actions: "Something else"',
    );
  });
});

describe("a review", () => {
  const KEEP = { kpi: "Revenue", relevant: "yes", accurate: true, by: "Head of Sales" };

  it("names its next day by the register's interval, and moves Last reviewed on", () => {
    const snapshot = after(workbook(), "recordReview", KEEP);
    expect(rows(snapshot, "Reviews")[1]).toEqual(["Revenue", DAY, "yes", "yes", "keep", "Head of Sales", serialOf(2025, 10, 10)]);
    expect(rows(snapshot, "Register")[1]?.[10]).toBe(DAY);
    expect(run(snapshot, "recordReview", KEEP).report.message).toBe(
      "review must be new: Revenue was reviewed on 2025-04-10, in Reviews!A2",
    );
  });

  it("does not move Last reviewed back, nor needs the column", () => {
    const snapshot = after(workbook(), "recordReview", { ...KEEP, date: "2024-08-30" });
    expect(rows(snapshot, "Register")[1]?.[10]).toBe(REGISTER[1]?.[10]);
    const narrow = {
      ...workbook(),
      sheets: [
        sheet(
          "Register",
          REGISTER.map((row) => row.slice(0, 10)),
        ),
      ],
    };
    expect(run(narrow, "recordReview", KEEP).report.ok).toBe(true);
  });

  it.each([
    [{ ...KEEP, relevant: null }, "relevant must be answered: is the KPI still relevant, yes or no"],
    [{ ...KEEP, accurate: "perhaps" }, 'accurate must be yes or no: "perhaps"'],
    [{ ...KEEP, accurate: "no" }, "decision must be named: the KPI is no longer what it should be"],
    [{ ...KEEP, next: "2025-04-10" }, "next must be after the review: 2025-04-10 and 2025-04-10"],
  ])("refuses %j", (input, message) => {
    expect(run(workbook(), "recordReview", input).report.message).toBe(message);
  });
});
