/** The simulated services of Apps Script: their limits, their refusals, and their silence about nothing. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkbookModel } from "../../../workbench/excel/model/workbook-model";
import { createGoogleState, type GoogleState } from "../../../workbench/sheets/google-state";
import type { Shown } from "../../../workbench/sheets/screen";
import { scriptGlobals } from "../../../workbench/sheets/services/globals";

interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
}

let now: number;
let state: GoogleState;
let google: Globals;
let shown: Shown[];

function start(scopes?: readonly string[]): void {
  now = 1_000_000;
  shown = [];
  const screen = { show: (what: Shown) => void shown.push(what), ask: () => ({ button: "OK", text: "typed" }) };
  const options = { now: () => now, screen, files: { page: "<p>page</p>" }, timeZone: "Europe/London", ...(scopes && { scopes }) };
  state = createGoogleState({} as WorkbookModel, options);
  google = scriptGlobals(state) as unknown as Globals;
}

beforeEach(() => start());

describe("properties", () => {
  const store = (): GoogleAppsScript.Properties.Properties => google.PropertiesService.getDocumentProperties();

  it("are kept as text, apart for document, script and user", () => {
    store()
      .setProperty("a", 1 as unknown as string)
      .setProperties({ b: "2" });
    expect(store().getProperties()).toEqual({ a: "1", b: "2" });
    expect(google.PropertiesService.getScriptProperties().getProperty("a")).toBeNull();
    store().setProperties({ c: "3" }, true).deleteProperty("gone");
    expect(store().getKeys()).toEqual(["c"]);
  });

  it("hold nine kilobytes each, counted in bytes", () => {
    store().setProperty("a", "x".repeat(9216));
    expect(() => store().setProperty("a", "x".repeat(9217))).toThrow("Argument too large: value");
    expect(() => store().setProperty("a", "é".repeat(4609))).toThrow("Argument too large: value");
    expect(store().getProperty("a")).toHaveLength(9216);
  });

  it("hold five hundred kilobytes together, where replacing one counts once", () => {
    for (let i = 0; i < 55; i++) store().setProperty(`key${i}`, "x".repeat(9200));
    expect(() => store().setProperty("last", "x".repeat(9200))).toThrow(/exceeded the property storage quota/);
    expect(() => store().setProperty("key0", "y".repeat(9200))).not.toThrow();
  });
});

describe("the cache", () => {
  const cache = (): GoogleAppsScript.Cache.Cache => google.CacheService.getDocumentCache()!;

  it("forgets when its time is up: ten minutes where none is said", () => {
    cache().put("a", "1");
    cache().put("b", "2", 30);
    now += 29_999;
    expect(cache().getAll(["a", "b", "c"])).toEqual({ a: "1", b: "2" });
    now += 1;
    expect(cache().get("b")).toBeNull();
    now += 570_000;
    expect(cache().get("a")).toBeNull();
  });

  it.each([
    ["a key of 251 characters", () => cache().put("k".repeat(251), "v")],
    ["a value of more than 100 KB", () => cache().put("k", "v".repeat(102_401))],
    ["more than six hours", () => cache().put("k", "v", 21_601)],
    ["no time at all", () => cache().put("k", "v", 0)],
  ])("refuses %s", (_, put) => {
    expect(put).toThrow(/^(?:Argument too large|Invalid argument)/);
  });
});

describe("the lock", () => {
  it("is held by one", () => {
    const lock = google.LockService.getDocumentLock();
    expect([lock.tryLock(1), lock.hasLock(), lock.tryLock(1)]).toEqual([true, true, false]);
    expect(() => lock.waitLock(1)).toThrow(/Lock timeout/);
    lock.releaseLock();
    expect(lock.tryLock(1)).toBe(true);
  });
});

describe("the user interface", () => {
  it("shows menus with what stands in them", () => {
    const ui = google.SpreadsheetApp.getUi();
    const inner = ui.createMenu("Formats").addItem("Bars", "bars");
    ui.createAddonMenu().addItem("Open", "open").addSeparator().addSubMenu(inner).addToUi();
    expect(shown).toEqual([
      {
        kind: "menu",
        title: "Plumbline",
        items: [
          { kind: "item", label: "Open", name: "open" },
          { kind: "separator" },
          { kind: "submenu", label: "Formats", items: [{ kind: "item", label: "Bars", name: "bars" }] },
        ],
      },
    ]);
    expect(state.menu).toEqual([
      { label: "Open", name: "open" },
      { label: "Bars", name: "bars" },
    ]);
  });

  it("shows pages beside the sheet and over it", () => {
    const ui = google.SpreadsheetApp.getUi();
    const page = google.HtmlService.createHtmlOutputFromFile("page").setTitle("Pane").append("<p>more</p>");
    ui.showSidebar(page);
    ui.showModalDialog(page.setWidth(300), "Dialog");
    expect(shown).toEqual([
      { kind: "sidebar", title: "Pane", html: "<p>page</p><p>more</p>" },
      { kind: "dialog", title: "Dialog", html: "<p>page</p><p>more</p>", width: 300, height: 400 },
    ]);
    expect(() => google.HtmlService.createHtmlOutputFromFile("other")).toThrow("No HTML file named other was found.");
  });

  it("shows no page where the manifest does not ask for that right", () => {
    start(["https://www.googleapis.com/auth/spreadsheets.currentonly"]);
    expect(() => google.SpreadsheetApp.getUi().showSidebar(google.HtmlService.createHtmlOutput("<p></p>"))).toThrow(
      "You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    );
  });

  it("shows no page from a simple trigger, and nothing at all to a custom function", () => {
    state.mode = "limited";
    const page = google.HtmlService.createHtmlOutput("<p></p>");
    expect(() => google.SpreadsheetApp.getUi().showSidebar(page)).toThrow(/permission to call Ui.showSidebar/);
    state.mode = "custom function";
    expect(() => google.SpreadsheetApp.getUi()).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
  });
});

describe("every object", () => {
  it("throws for a member that is not simulated, and counts the calls of the others", () => {
    expect(() => (google.Session as unknown as { getToken: () => void }).getToken()).toThrow(
      "simulated Apps Script has no Session.getToken",
    );
    google.Session.getScriptTimeZone();
    google.Session.getScriptTimeZone();
    expect(Object.fromEntries(state.calls)).toEqual({ "Session.getScriptTimeZone": 2 });
    expect(google.Session.getActiveUser().getEmail()).toBe("");
  });

  it("fails once where it is told to, with Google's words", () => {
    state.failures.set("CacheService.getDocumentCache", "Service unavailable");
    expect(() => google.CacheService.getDocumentCache()).toThrow(
      expect.objectContaining({ name: "Exception", message: "Service unavailable" }),
    );
    expect(google.CacheService.getDocumentCache()).not.toBeNull();
  });
});
