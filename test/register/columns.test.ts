import { describe, expect, it } from "@jest/globals";
import { isError } from "../../shared/cell/cell";
import { readDay } from "../../shared/cell/read-day";
import { readChoice } from "../../shared/register/choice-words";
import { MEASUREMENT_TEXTS, REGISTER_TEXTS } from "../../shared/register/column-texts";
import { MEASUREMENT_COLUMNS, REGISTER_COLUMNS } from "../../shared/register/columns";
import { headerKey, matchHeaders } from "../../shared/register/match-headers";
import { readPeriod } from "../../shared/kpi/read-period";
import { readTarget } from "../../shared/register/read-target";

const ALL = [
  ...REGISTER_COLUMNS.map((column) => ["register", { ...column, ...REGISTER_TEXTS[column.key] }] as const),
  ...MEASUREMENT_COLUMNS.map((column) => ["measurements", { ...column, ...MEASUREMENT_TEXTS[column.key] }] as const),
];

describe("the columns as data", () => {
  it("begin with the nine that must be enough", () => {
    const headers = REGISTER_COLUMNS.slice(0, 9).map((column) => column.header);
    expect(headers).toEqual(["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner"]);
  });

  it.each([
    ["register", REGISTER_COLUMNS],
    ["measurements", MEASUREMENT_COLUMNS],
  ])("of the %s have keys and headers of their own", (_, columns) => {
    expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
    expect(new Set(columns.map((column) => headerKey(column.header))).size).toBe(columns.length);
  });

  it.each(ALL)("of the %s: $header explains itself in a sentence", (_, column) => {
    expect(column.help).toMatch(/^[\p{L}#*+].{5,}[^.]$/u);
    expect(column.example).not.toBe("");
  });

  it.each(ALL)("of the %s: the example of $header can be read", (_, { key, kind, list, example }) => {
    if (kind === "choice") {
      expect(list).toContain(example);
      expect(readChoice(key, String(example))).toBe(example);
    }
    if (kind === "number" || kind === "fraction") expect(typeof example).toBe("number");
    if (kind === "target") expect(readTarget(example).problem).toBe("");
    if (kind === "date") expect(isError(readDay(example))).toBe(false);
    if (kind === "period") expect(isError(readPeriod(example))).toBe(false);
  });

  it.each(REGISTER_COLUMNS.filter((column) => column.kind === "choice"))("$header reads every word of its own list", ({ key, list }) => {
    for (const word of list) expect(readChoice(key, word.toUpperCase())).toBe(word);
    expect(list.length).toBeGreaterThan(1);
  });
});

describe("headers", () => {
  const keys = (...headers: readonly string[]): (string | null)[] => matchHeaders(headers, REGISTER_COLUMNS).map(({ key }) => key);

  it.each([
    ["Unit of measure", "unit"],
    ["Desired change", "direction"],
    ["Polarity", "direction"],
    ["Start value", "baseline"],
    ["Goal value", "target"],
    ["Current value", "actual"],
    ["Target date", "due"],
    ["Deadline", "due"],
    ["Responsible", "owner"],
    ["Accountable", "owner"],
    ["Rolls up to", "parent"],
    ["Tracking cycle", "frequency"],
    ["Classification", "aggregation"],
    ["Flow/stock", "aggregation"],
    ["Target distribution", "phasing"],
    ["Means of verification", "source"],
    ["Importance", "weight"],
    ["Perspective", "category"],
    ["Leading/lagging", "indicator"],
    ["Key", "id"],
  ])("calls %s what the field calls it", (header, key) => {
    expect(keys(header)).toEqual([key]);
  });

  it("do not care about case, spaces, punctuation, brackets and years", () => {
    expect(keys("UNIT-OF-MEASURE:", "due_date", "Target (%)", "Owner(s)", "  baseline\u00a0")).toEqual([
      "unit",
      "due",
      "target",
      "owner",
      "baseline",
    ]);
    expect(keys("2024 Baseline", "Target FY25")).toEqual(["baseline", "target"]);
  });

  it("give a name to the better match, wherever it stands", () => {
    expect(keys("KPI", "Name")).toEqual([null, "name"]);
    expect(keys("Target FY24", "Target")).toEqual([null, "target"]);
    expect(keys("Responsible", "Accountable")).toEqual(["owner", "sponsor"]);
  });

  it("leave unknown words alone, even those that every object knows", () => {
    expect(keys("RAG", "constructor", "__proto__", "Trend")).toEqual([null, null, null, null]);
  });
});
