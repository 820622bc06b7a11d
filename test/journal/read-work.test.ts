import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { read, said } from "./journal-fixture";

describe("actions", () => {
  const HEADER = ["KPI", "Action", "Owner", "Due", "State", "Done on"];

  it("are done once a day says so, whatever the state", () => {
    const { actions } = read({
      Actions: [
        HEADER,
        ["REV", "Call", "A", 45800, "open", 45810],
        ["REV", "Mail", "A", 45800, "Completed", null],
        ["REV", "Fax", "A", 45800, "cancelled", 45810],
      ],
    });
    expect(actions.map(({ state }) => state)).toEqual(["done", "done", "dropped"]);
  });

  it("want an owner and a day while they are open", () => {
    expect(
      said(read({ Actions: [HEADER, ["REV", "Call", null, null, "in work", null], ["REV", "Mail", null, null, "done", null]] })),
    ).toEqual([
      "warning Actions!C2 owner must be named: an action without one is nobody's",
      "warning Actions!D2 due must be given: an action without a day is never late",
    ]);
  });

  it("may be ticked where ours have a day, or say how they stand", () => {
    const { actions, findings } = read({
      Actions: [
        ["KPI", "Action", "Owner", "Due", "Status", "Done"],
        ["REV", "Call", "A", 45800, "", true],
        ["REV", "Mail", "A", 45800, "On track", "no"],
      ],
    });
    expect(actions.map(({ state, doneOn }) => [state, doneOn])).toEqual([
      ["done", null],
      ["in progress", null],
    ]);
    expect(findings).toEqual([]);
  });

  it("cannot have been done tomorrow", () => {
    expect(said(read({ Actions: [HEADER, ["REV", "Call", "A", 45800, "", "2025-07-01"]] }))).toEqual([
      "warning Actions!F2 day must not lie ahead: 2025-07-01",
    ]);
  });
});

describe("check-ins", () => {
  const HEADER = ["KPI", "Date", "Period", "Value", "Cause", "Told whom"];

  it("read periods and values as measurements do", () => {
    const { checkIns, findings } = read({ "Check-ins": [HEADER, ["Churn", "5 Feb 2025", "Jan-25", "2.5%", "Winter", "Board"]] });
    expect(checkIns[0]).toMatchObject({
      kpi: "CH",
      date: serialOf(2025, 2, 5),
      period: { start: serialOf(2025, 1, 1), end: serialOf(2025, 1, 31) },
      value: 0.025,
    });
    expect(findings).toEqual([]);
  });

  it("say why, and whom they told", () => {
    expect(said(read({ "Check-ins": [HEADER, ["Churn", 45700, "2025-01", 0.02, " ", null]] }))).toEqual([
      "warning Check-ins!E2 cause must be named: a check-in says why, not only how much",
      "info Check-ins!F2 nobody is named who was told: communicating is part of a check-in",
    ]);
  });

  it("told nobody where they say so", () => {
    const { checkIns } = read({ "Check-ins": [HEADER, ["Churn", 45700, "2025-01", 0.02, "n/a", "Nobody"]] });
    expect(checkIns).toMatchObject([{ cause: "", told: "" }]);
  });

  it("lose only what cannot be read", () => {
    const journal = read({
      "Check-ins": [
        HEADER,
        ["Churn", "soon", "2025-01", 1, "x", "y"],
        ["Churn", 45700, "31 February 2025", "lots", "x", "y"],
        [null, 45700],
        ["ask again in March"],
        HEADER,
      ],
    });
    expect(journal.checkIns).toMatchObject([{ period: null, value: null, cause: "x" }]);
    expect(said(journal).map((text) => text.replace(/^(\w+ Check-ins!\w+) .*/, "$1"))).toEqual([
      "error Check-ins!B2",
      "error Check-ins!C3",
      "error Check-ins!D3",
      "error Check-ins!A4",
      "info Check-ins!A5",
      "info Check-ins!A6",
    ]);
  });

  it("settle the order of day and month by the whole column", () => {
    const { checkIns } = read({
      "Check-ins": [HEADER, ["Churn", "03/04/2025", null, 1, "x", "y"], ["Churn", "04/23/2025", null, 1, "x", "y"]],
    });
    expect(checkIns.map(({ date }) => date)).toEqual([serialOf(2025, 3, 4), serialOf(2025, 4, 23)]);
  });
});
