import { describe, expect, it } from "@jest/globals";
import { isoDate } from "../../shared/cell/serial-day";
import { readRegister } from "../../shared/register/read-register";
import { lines, sheetOf } from "./grid-fixtures";

/** A register as a marketing team keeps it: a title, other headers than ours, a section, two remarks. */
const TEAM = [
  ["Marketing KPIs 2025", null, null, null, null, null, null, null, null, null, null],
  [],
  [
    "Perspective",
    "KPI",
    "Goal",
    "Unit of measure",
    "Desired change",
    "Start value",
    "Goal value",
    "Start date",
    "Target date",
    "Responsible",
    "RAG",
  ],
  ["Acquisition", null, null, null, null, null, null, null, null, null, null],
  ["customer", "Sign-ups", "Grow the audience", "#", "up", 0, "1,200", "01/01/2025", "31/12/2025", "Team A", "G"],
  ["customer", "Churn", "Keep customers", "%", "lower is better", "5%", "≤3%", 45658, "Q4 2025", "Team B", "A"],
  ["financial", "Cost per lead", "Spend well", "GBP", "D", 42, 30, "2025-01-01", 46022, "Team A", "R"],
  ["process", "Reply time", "Keep customers", "hours", "keep within", null, "2-4", null, null, "Team B", null],
  ["people", "Headcount", null, "#", null, null, null, null, null, null, null],
  [],
  ["Source: CRM export", null, null, null, null, null, null, null, null, null, null],
];

describe("a register as a team keeps it", () => {
  const { kpis, findings, understood } = readRegister(TEAM, { sheet: "KPIs" });

  it("gives a KPI a row, whatever the headers are called", () => {
    expect(kpis.map((kpi) => [kpi.name, kpi.kind, kpi.direction, kpi.baseline, kpi.target])).toEqual([
      ["Sign-ups", "KPI", "increase", 0, 1200],
      ["Churn", "KPI", "at most", 0.05, 0.03],
      ["Cost per lead", "KPI", "decrease", 42, 30],
      ["Reply time", "KPI", "range", null, null],
      ["Headcount", "metric", "at least", null, null],
    ]);
    expect(kpis[3]).toMatchObject({ low: 2, high: 4 });
  });

  it("reads dates from texts, cells and quarters", () => {
    expect(kpis.slice(0, 3).map(({ start, due }) => [isoDate(start ?? 0), isoDate(due ?? 0)])).toEqual(
      Array(3).fill(["2025-01-01", "2025-12-31"]),
    );
  });

  it("keeps what describes a KPI under our own headers", () => {
    expect(kpis[0]).toMatchObject({
      id: "Sign-ups",
      objective: "Grow the audience",
      owner: "Team A",
      unit: "#",
      details: { Category: "customer" },
    });
  });

  it("knows where each KPI stands", () => {
    expect(kpis.map(({ where }) => where)).toEqual(["B5", "B6", "B7", "B8", "B9"].map((cell) => ({ sheet: "KPIs", cell })));
  });

  it("accounts for every row and cell that it did not use or had to interpret", () => {
    expect(lines(findings)).toEqual([
      'info A4 "Acquisition" stands alone in its row: read as a heading or remark; fill in another cell if it is a KPI',
      'info I6 due "Q4 2025" read as its last day, 2025-12-31',
      "info C9 no objective is named in this row: read as a metric, which is watched and gets no status; a merged cell counts for its first row alone",
      'info A11 "Source: CRM export" stands alone in its row: read as a heading or remark; fill in another cell if it is a KPI',
    ]);
    expect(new Set(findings.map(({ where }) => where.sheet))).toEqual(new Set(["KPIs"]));
  });

  it("reports what was understood", () => {
    expect(understood).toMatchObject({ layout: "register", headerRow: 3, leftOut: ['column K "RAG"'] });
    expect(understood.summary).toMatch(/^register: Category in A, Name in B, Objective in C, .*; not used: column K "RAG"; 5 rows$/);
    expect(understood.columns.find(({ at }) => at === "F")).toEqual({ at: "F", header: "Start value", readAs: "Baseline" });
  });
});

describe("columns that are read", () => {
  it("all come through with their values", () => {
    const { kpis, findings } = readRegister(
      sheetOf([
        {
          ID: "REV",
          Name: "Revenue",
          Kind: "KPI",
          Objective: "Grow",
          Unit: "EUR",
          Direction: "increase",
          Baseline: 100,
          Target: 200,
          Start: "2025-01-01",
          Due: "2025-12-31",
          Owner: "Sales",
          Phasing: "working days",
          Aggregation: "incremental",
          Frequency: "Monthly",
          Weight: "30%",
          Segment: "Europe",
          Actual: 150,
          "Actual as of": "2025-06-30",
          "Rebase on": "1 April 2025; Q3 2024\n2025-04-01",
          "Limit points": 12,
          Amber: "95%",
          Red: 0.8,
          Sponsor: "Board",
          "North star": "yes",
          Indicator: "Lagging",
          "Last reviewed": 45672,
          "Review every": 6,
          State: "live",
        },
      ]),
    );
    expect(lines(findings)).toEqual(['info S2 rebase on "Q3 2024" read as its first day, 2024-07-01']);
    expect(kpis[0]).toEqual({
      id: "REV",
      name: "Revenue",
      kind: "KPI",
      objective: "Grow",
      parent: "",
      owner: "Sales",
      unit: "EUR",
      direction: "increase",
      baseline: 100,
      target: 200,
      low: null,
      high: null,
      tolerance: null,
      thresholds: { amber: 0.95, red: 0.8 },
      start: 45658,
      due: 46022,
      phasing: "workdays",
      aggregation: "sum",
      frequency: "month",
      weight: 0.3,
      segment: "Europe",
      actual: 150,
      actualAsOf: 45838,
      rebaseOn: [45474, 45748],
      limitPoints: 12,
      details: {
        Sponsor: "Board",
        "North star": "yes",
        Indicator: "lagging",
        "Last reviewed": "2025-01-15",
        "Review every": "6",
        State: "active",
      },
      where: { sheet: "Register", cell: "B2" },
    });
  });

  it.each([
    ["cumulative", "last"],
    ["level", "last"],
    ["Stock", "last"],
    ["incremental", "sum"],
    ["flow", "sum"],
    ["Average", "mean"],
    ["ratio", "rate"],
    ["unique", "distinct"],
  ])("read the aggregation %s as %s", (word, aggregation) => {
    expect(
      readRegister([
        ["Name", "Objective", "Classification"],
        ["A", "O", word],
      ]).kpis[0],
    ).toMatchObject({ aggregation });
  });

  it("count rows and columns from where the grid stands", () => {
    const { kpis, findings, understood } = readRegister(
      [
        ["Name", "Objective", "Target"],
        ["A", "O", "abc"],
      ],
      { sheet: "Plan", top: 4, left: 2 },
    );
    expect(kpis[0]?.where).toEqual({ sheet: "Plan", cell: "C6" });
    expect(findings[0]?.where).toEqual({ sheet: "Plan", cell: "E6" });
    expect(understood).toMatchObject({ headerRow: 5, columns: [{ at: "C" }, { at: "D" }, { at: "E" }] });
  });

  it("take their thresholds from the settings where they have none", () => {
    const grid = [
      ["Name", "Objective", "Amber"],
      ["A", "O", null],
      ["B", "O", 0.97],
    ];
    const { kpis } = readRegister(grid, { thresholds: { amber: 0.95, red: 0.9 } });
    expect(kpis.map((kpi) => kpi.thresholds)).toEqual([
      { amber: 0.95, red: 0.9 },
      { amber: 0.97, red: 0.9 },
    ]);
  });
});
