import { describe, expect, it } from "@jest/globals";
import type { Value } from "../../shared/cell/cell";
import { readRegister } from "../../shared/register/read-register";
import { about, lines } from "./grid-fixtures";

describe("names", () => {
  it("are data, whatever they look like", () => {
    const names = ["=1+1", "<script>alert(1)</script>", "@cmd", "__proto__", "constructor", "2025", "Ünïcödé 🚀"];
    const { kpis, findings } = readRegister([["Name", "Objective"], ...names.map((name) => [name, "O"])]);
    expect(kpis.map((kpi) => kpi.name)).toEqual(names);
    expect(kpis.map((kpi) => kpi.id)).toEqual(names);
    expect(findings).toEqual([]);
  });

  it("of two rows alike leave the first, without regard to case and spacing", () => {
    const { kpis, findings } = readRegister([
      ["Name", "Objective", "Target"],
      ["Daily visits", "O", 1],
      ["daily  VISITS ", "O", 2],
    ]);
    expect(kpis.map((kpi) => kpi.target)).toEqual([1]);
    expect(about(findings, "A3")).toEqual([
      'error: name must be unique: "daily VISITS" is also in A2; this row is left out, an ID of its own would keep it',
    ]);
  });

  it("may repeat where an ID or a segment tells them apart", () => {
    expect(
      readRegister([
        ["ID", "Name", "Objective"],
        ["a", "Visits", "O"],
        ["b", "Visits", "O"],
      ]).kpis.map((kpi) => kpi.id),
    ).toEqual(["a", "b"]);
    const { kpis, findings } = readRegister([
      ["Name", "Objective", "Segment"],
      ["Visits", "O", "Europe"],
      ["Visits", "O", "Asia"],
    ]);
    expect(kpis.map((kpi) => kpi.id)).toEqual(["Visits", "Visits (Asia)"]);
    expect(findings).toEqual([]);
  });

  it("missing in a row that says something else are an error with its cell", () => {
    expect(
      lines(
        readRegister([
          ["Name", "Objective", "Target"],
          ["A", "O", 1],
          [null, "O", 2],
        ]).findings,
      ),
    ).toEqual(['error A3 row must have a name: found "O"']);
  });
});

describe("parents", () => {
  const read = (...rows: readonly (readonly Value[])[]) => readRegister([["ID", "Name", "Objective", "Parent"], ...rows]);

  it("are found by ID or name, further up or down", () => {
    const { kpis, findings } = read(
      ["a", "Revenue", "O", null],
      ["b", "Orders", "O", "revenue"],
      ["c", "Visits", "O", "B"],
      ["d", "Leads", "O", "Late"],
      ["e", "Late", "O", "a"],
    );
    expect(kpis.map((kpi) => kpi.parent)).toEqual(["", "a", "b", "e", "a"]);
    expect(findings).toEqual([]);
  });

  it("that do not exist are cut", () => {
    const { kpis, findings } = read(["a", "Revenue", "O", "Nobody"]);
    expect(kpis[0]?.parent).toBe("");
    expect(lines(findings)).toEqual(['error D2 parent must be the ID or name of a KPI in the register: "Nobody"']);
  });

  it("that lead round in a circle are cut where the circle closes", () => {
    const { kpis, findings } = read(["a", "A", "O", "b"], ["b", "B", "O", "c"], ["c", "C", "O", "a"], ["d", "D", "O", "d"]);
    expect(kpis.map((kpi) => kpi.parent)).toEqual(["b", "c", "", ""]);
    expect(lines(findings)).toEqual([
      "error D4 parents must not lead back to the KPI itself: c → a → b → c",
      'error D5 parent must be another KPI: "d"',
    ]);
  });

  it("of a name that two KPIs have must be told by ID", () => {
    const { kpis, findings } = read(["a", "Visits", "O", null], ["b", "Visits", "O", null], ["c", "Orders", "O", "Visits"]);
    expect(kpis[2]?.parent).toBe("");
    expect(lines(findings)).toEqual(['error D4 parent must be one KPI, name it by its ID: "Visits" is 2']);
  });
});

describe("rows that hold no KPI", () => {
  it("are totals, headings, repeated headers: each is said", () => {
    const headers = ["Name", "Objective", "Weight"];
    const { kpis, findings } = readRegister([
      headers,
      ["Customers", null, null],
      ["A", "O", 1],
      headers,
      ["B", "O", 2],
      ["Total", null, 3],
    ]);
    expect(kpis.map((kpi) => kpi.name)).toEqual(["A", "B"]);
    expect(lines(findings)).toEqual([
      'info A2 "Customers" stands alone in its row: read as a heading or remark; fill in another cell if it is a KPI',
      "info A4 the headers are repeated here: the row is left out",
      'info A6 "Total" is read as a row of totals and left out; name its objective if it is a KPI',
    ]);
  });

  it("give their objective to the rows below that name none, where they are one", () => {
    const { kpis, findings } = readRegister([
      ["Objective", "Key result", "Target"],
      ["Grow", null, null],
      [null, "Revenue", 200],
      [null, "Trials", 40],
      ["Keep", null, null],
      [null, "Churn", 0.03],
      ["Learn", "Interviews", 12],
      [null, "Surveys", 3],
    ]);
    expect(kpis.map((kpi) => [kpi.name, kpi.objective, kpi.kind])).toEqual([
      ["Revenue", "Grow", "KPI"],
      ["Trials", "Grow", "KPI"],
      ["Churn", "Keep", "KPI"],
      ["Interviews", "Learn", "KPI"],
      ["Surveys", "", "metric"],
    ]);
    expect(about(findings, "A2")).toEqual([
      'info: "Grow" stands alone in its row: read as the objective of the rows below; fill in another cell if it is a KPI',
    ]);
  });

  it("are not seen in a mere list of names", () => {
    expect(readRegister([["KPI"], ["Visits"], ["Orders"]]).kpis.map((kpi) => kpi.name)).toEqual(["Visits", "Orders"]);
  });

  it("are not seen in a parent that has nothing but its name", () => {
    const { kpis } = readRegister([
      ["Name", "Objective", "Parent"],
      ["Revenue", null, null],
      ["Orders", "O", "Revenue"],
      ["Price", "O", "Revenue"],
    ]);
    expect(kpis.map((kpi) => [kpi.name, kpi.parent])).toEqual([
      ["Revenue", ""],
      ["Orders", "Revenue"],
      ["Price", "Revenue"],
    ]);
  });

  it("may be a million and cost nothing", () => {
    const blank = Array.from({ length: 1_000_000 }, () => [null, "", null]);
    const { kpis, findings } = readRegister([["Name", "Objective"], ["A", "O"], ...blank, ["B", "O"], ...blank.slice(0, 10)]);
    expect(kpis.map((kpi) => kpi.where.cell)).toEqual(["A2", "A1000003"]);
    expect(findings).toEqual([]);
  });
});

describe("metrics", () => {
  it("are the rows without an objective", () => {
    const { kpis, findings } = readRegister([
      ["Name", "Objective", "Target"],
      ["A", "", 5],
      ["B", "O", 5],
    ]);
    expect(kpis.map((kpi) => kpi.kind)).toEqual(["metric", "KPI"]);
    expect(about(findings, "B2")).toEqual([
      "info: no objective is named in this row: read as a metric, which is watched and gets no status; a merged cell counts for its first row alone",
    ]);
  });

  it("are also those that say so", () => {
    expect(
      readRegister([
        ["Name", "Objective", "Type"],
        ["A", "O", "Metric"],
      ]).kpis[0],
    ).toMatchObject({ kind: "metric", objective: "O" });
  });
});

describe("a register without any column of objectives", () => {
  it("is judged by its targets, and one warning asks for the column", () => {
    const { kpis, findings } = readRegister([
      ["Name", "Target"],
      ["A", 5],
      ["B", "80-90"],
      ["C", null],
    ]);
    expect(kpis.map((kpi) => kpi.kind)).toEqual(["KPI", "KPI", "metric"]);
    expect(findings.filter(({ severity }) => severity === "warning").map(({ where }) => where.cell)).toEqual(["A1"]);
  });
});

describe("a second column of one meaning", () => {
  it("is named and not used", () => {
    const { kpis, findings } = readRegister([
      ["Name", "Objective", "Target", "Goal value"],
      ["A", "O", 5, 7],
    ]);
    expect(kpis[0]?.target).toBe(5);
    expect(lines(findings)).toEqual(['warning D1 column D "Goal value" is not used: column C is Target already']);
  });

  it("without a header is named in what was understood", () => {
    expect(
      readRegister([
        ["Name", "Objective"],
        ["A", "O", "stray"],
      ]).understood.leftOut,
    ).toEqual(["column C without a header"]);
  });
});
