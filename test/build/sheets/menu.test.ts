/** Menu, triggers and the pane's door of the built Code.js, with the rights that Google gives each of them. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { commands } from "../../../shared/commands/catalogue";
import { withSurface } from "../../../shared/commands/command";
import { openSheets, type OpenSheets } from "../../hosts/sheets/open-sheets";

let sheets: OpenSheets;
beforeEach(() => {
  sheets = openSheets({ timeZone: "Pacific/Auckland" });
});
afterEach(() => sheets.close());

function sheetNames(): readonly string[] {
  return sheets.model.sheets().map((sheet) => sheet.name());
}

describe("the menu", () => {
  const offered = withSurface(commands).map(({ label, name }) => ({ label, name }));

  it.each([
    ["NONE", "none"],
    ["LIMITED", "limited"],
    ["FULL", "full"],
  ] as const)("has the pane and the commands that need nothing typed, with the rights of AuthMode.%s", (authMode, mode) => {
    sheets.run("onOpen", [{ authMode }], mode);
    expect(sheets.state.menu).toEqual([{ label: "Open pane", name: "showPane" }, ...offered]);
  });

  it("is built without a look at the spreadsheet", () => {
    sheets.state.calls.clear();
    sheets.run("onOpen", [{ authMode: "NONE" }], "none");
    expect([...sheets.state.calls.keys()].sort()).toEqual([
      "Menu.addItem",
      "Menu.addSeparator",
      "Menu.addToUi",
      "SpreadsheetApp.getUi",
      "Ui.createAddonMenu",
    ]);
  });

  it("is built right after installation, and twice is once", () => {
    sheets.run("onInstall", [{ authMode: "FULL" }]);
    sheets.run("onOpen", [{ authMode: "LIMITED" }], "limited");
    expect(sheets.state.menu).toHaveLength(offered.length + 1);
  });

  it("names only functions that the script has", () => {
    sheets.run("onOpen", [{ authMode: "LIMITED" }], "limited");
    expect(sheets.state.menu.filter(({ name }) => !sheets.publicFunctions.includes(name))).toEqual([]);
  });

  it("opens the pane's page", () => {
    sheets.run("showPane");
    expect(sheets.state.sidebars).toMatchObject([{ title: "Plumbline", html: expect.stringContaining('<div id="pane">') }]);
  });

  it("opens the pane at its list of functions, which the page brings along", () => {
    sheets.run("insertFunction");
    const [{ html } = { html: "" }] = sheets.state.sidebars;
    expect(html).toContain('<div id="pane" data-show="functions">');
    expect(html).toContain("Share of the way from baseline to target that is done");
    expect(sheets.state.alerts).toEqual([]);
  });

  it("makes a register with an example if the user says yes, and tells so in passing", () => {
    sheets.state.answers.push("YES");
    sheets.run("newRegister");
    expect(sheets.state.toasts.at(-1)).toBe("An example register on sheet Register, measurements on sheet Measurements.");
    expect(sheetNames()).toEqual(expect.arrayContaining(["Register", "Measurements"]));
  });

  it("does nothing if the user thinks better of it", () => {
    sheets.state.answers.push("CANCEL");
    sheets.run("newRegister");
    expect(sheets.state.toasts).toEqual([]);
    expect(sheetNames()).toHaveLength(1);
  });

  it("says in words that wait why a command did nothing", () => {
    sheets.run("refreshScorecard");
    expect(sheets.state.alerts).toEqual([expect.stringMatching(/^Refresh scorecard: No register was found/)]);
  });

  it("draws a chart of the KPI whose row is selected, once", async () => {
    sheets.command("newRegister", { example: true });
    await sheets.calculated();
    const sheet = sheets.model.sheets().find((each) => each.name() === "Register")!;
    sheets.model.select({ sheet, area: { top: 3, left: 1, bottom: 3, right: 1 } });
    sheets.run("insertChart");
    sheets.command("insertChart", { kpi: "Customer retention" });
    const charts = sheets.model.sheets().flatMap((each) => sheets.model.charts(each));
    expect(charts.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
      ["Customer retention", ["Actual", "Target", "Average", "Lower limit", "Upper limit"]],
    ]);
    expect(sheets.snapshot().activeSheet).toBe("Charts");
  });
});

describe("an edit", () => {
  it("costs one write to the cache, and no look at the spreadsheet", () => {
    sheets.state.calls.clear();
    sheets.run("onEdit", [{}], "limited");
    expect(Object.fromEntries(sheets.state.calls)).toEqual({ "CacheService.getDocumentCache": 1, "Cache.put": 1 });
    expect(sheets.run("paneRevision")).toMatch(/^\d+$/);
  });
});

describe("a command from somebody's pane", () => {
  it("is news to the panes of others", () => {
    const before = sheets.run("paneRevision");
    sheets.command("newRegister");
    expect(sheets.run("paneRevision")).not.toBe(before);
  });
});

describe("what crosses to the page", () => {
  it("is text, whatever stands in the cells: dates as serial days, errors by their code", async () => {
    const sheet = sheets.workbook.getActiveSheet();
    sheet.getRange("A1").setValue({ v: 45_000, s: { n: { pattern: "yyyy-mm-dd" } } });
    sheet.getRange("B1").setValue({ f: "=1/0" });
    sheet.getRange("C1").setValue("2025-01-01T00:00:00Z");
    await sheets.calculated();
    const text = sheets.run("paneSnapshot");
    expect(typeof text).toBe("string");
    expect(sheets.snapshot().sheets[0]?.values).toEqual([[45_000, expect.objectContaining({ code: "#DIV/0!" }), "2025-01-01T00:00:00Z"]]);
    for (const [name, ...args] of [["paneRevision"], ["paneSelection"], ["paneRun", "checkRegister", "{}"]] as const)
      expect([name, typeof sheets.run(name, args)]).toEqual([name, "string"]);
  });

  it("says what is selected, with the formats of ours that touch it", () => {
    const sheet = sheets.model.activeSheet();
    sheets.model.select({ sheet, area: { top: 1, left: 1, bottom: 2, right: 2 } });
    sheet.write({ top: 1, left: 1, bottom: 1, right: 1 }, [[{ value: 0.5 }]]);
    sheets.command("trafficLights");
    expect(JSON.parse(sheets.run("paneSelection") as string)).toEqual({
      sheet: "Sheet1",
      range: "B2:C3",
      formats: [expect.stringMatching(/^selection /)],
    });
  });
});
