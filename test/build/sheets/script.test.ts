/** The built add-on as Google will read it: what is in Code.js, in the page and in the manifest. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { commands } from "../../../shared/commands/catalogue";
import { catalogue } from "../../../shared/functions/catalogue";
import { entryPoints } from "../../../sheets-addon/entry-points";
import { ROOT } from "../../architecture/source";
import { checkScript, type Expected } from "./check-script";

const FOLDER = join(ROOT, "dist/sheets");
const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

/** `new` is no name that a parameter can have. */
const identifier = (name: string): string => (name === "new" ? "new_" : name);

const EXPECTED: readonly Expected[] = [
  ...catalogue.map(({ name, parameters }) => ({
    name,
    parameters: parameters.map((parameter) => identifier(parameter.name)),
    isCustom: true,
  })),
  ...entryPoints(commands).map(({ name, parameters }) => ({ name, parameters, isCustom: false })),
];

beforeAll(() => {
  if (!existsSync(FOLDER)) throw new Error("dist/sheets must exist: npm run build");
});

describe("the built add-on", () => {
  it("is the three files that clasp pushes", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
  });

  it("is a script that Google takes, with every function of the catalogue and no other public one", () => {
    expect(checkScript(read("Code.js"), EXPECTED)).toEqual([]);
  });

  it("asks for the rights on this one spreadsheet and for its pane, and for no others", () => {
    const { runtimeVersion, oauthScopes } = JSON.parse(read("appsscript.json")) as Record<string, unknown>;
    expect(runtimeVersion).toBe("V8");
    expect(oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  it("has a page without anything that HtmlService executes or strips", () => {
    const page = read("sidebar.html");
    expect(page).not.toMatch(/`|<\?/);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:link|script)[^>]+(?:href|src)=|@import/);
  });
});

describe("the check of a script", () => {
  const custom = { name: "KPI_X", parameters: ["a"], isCustom: true };
  const jsdoc = "/**\n * @param {number} a A.\n * @customfunction\n */\n";

  it("finds nothing in a sound one", () => {
    expect(checkScript(`${jsdoc}function KPI_X(a) { return typeof fetch === "undefined" ? Math.abs(a) : a.b; }`, [custom])).toEqual([]);
  });

  it.each([
    ["syntax after ES2019", "var a_ = {}; a_?.b;", /must be ES2019/],
    ["class fields", "class A_ { x = 1; }", /must be ES2019/],
    ["modules", "export function A() {}", /must be ES2019/],
    ["timers", "function f_() { setTimeout(f_, 1); }", /setTimeout/],
    ["a service that is not allowed", "function f_() { UrlFetchApp.fetch(''); }", /UrlFetchApp/],
    ["a stray public function", "function helper() {}", /no other public function: helper/],
    ["a service used while loading", "var a_ = SpreadsheetApp.getActive();", /must load without any service/],
  ])("finds %s", (_, text, problem) => {
    expect(checkScript(text, []).join("; ")).toMatch(problem);
  });

  it.each([
    ["a missing function", "", /must have a top-level function: KPI_X/],
    ["a lost JSDoc", "function KPI_X(a) {}", /must be marked @customfunction/],
    ["renamed parameters", `${jsdoc}function KPI_X(t) {}`, /must have the parameters a: t/],
  ])("finds %s", (_, text, problem) => {
    expect(checkScript(text, [custom]).join("; ")).toMatch(problem);
  });
});
