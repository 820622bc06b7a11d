/** What is put on a web server for Excel: complete, small, shut in by its policy, and running on the genuine Office.js. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { ROOT } from "../architecture/source";
import { catalogue } from "../../shared/functions/catalogue";
import { excelScripts } from "../hosts/excel/excel-scripts";
import { openExcel } from "../hosts/excel/open-excel";

const FOLDER = join(ROOT, "dist", "excel");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

const scripts = (): readonly string[] => excelScripts(FOLDER);

beforeAll(() => {
  if (!existsSync(join(FOLDER, "taskpane.html"))) throw new Error("dist/excel must exist: npm run build");
});

describe("the built add-in", () => {
  it("has a file for every address in its manifest and its metadata", () => {
    const addresses = [...`${read("manifest.xml")}${read("functions.json")}`.matchAll(/"https:\/\/localhost:3000\/([^"#]+)/g)].map(
      ([, path]) => path!,
    );
    expect([...new Set(addresses)].filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
  });

  it("has nothing of Microsoft's and nothing but what is served", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [
        ...["document.css", "functions.html", "functions.json", "help.html", "icons", "manifest.xml"],
        ...["taskpane.css", "taskpane.html", "taskpane.js.LICENSE.txt", ...scripts()],
      ].sort(),
    );
  });

  it("is at most 70 KB of script, compressed, before formulas calculate, and 150 KB with the functions that read a register and the pane", () => {
    const [functions, pane, work] = scripts().map((script) => gzipSync(read(script)).length / 1024) as [number, number, number];
    expect(functions).toBeLessThanOrEqual(70);
    expect(functions + pane).toBeLessThanOrEqual(150);
    expect(work).toBeLessThanOrEqual(120);
  });

  it("names the licences of the packages that are in it", () => {
    expect(read("taskpane.js.LICENSE.txt")).toMatch(/Apache License|MIT/);
  });

  it("leads every function's help to its place on the page", () => {
    const page = read("functions.html");
    expect(catalogue.filter(({ name }) => !page.includes(`id="${name.toLowerCase()}"`)).map(({ name }) => name)).toEqual([]);
  });
});

describe("the page of the built add-in", () => {
  const html = (): string => read("taskpane.html");

  it("loads Office.js from Microsoft, as add-ins must, before its own script", () => {
    expect([...html().matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
      OFFICE_JS,
      expect.stringMatching(/^taskpane\.js\?v=[0-9a-f]{8}$/),
    ]);
  });

  it("has a policy: scripts from here and from Microsoft, nothing in the page itself, nowhere to send anything", () => {
    const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html()) ?? [];
    const directives = Object.fromEntries(policy.split(";").map((part) => part.trim().split(/ (.*)/).slice(0, 2) as [string, string]));
    expect(directives).toEqual({
      "default-src": "'none'",
      "script-src": "'self' https://appsforoffice.microsoft.com",
      "style-src": "'self'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "frame-src": "https://appsforoffice.microsoft.com",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
  });

  it("keeps to its policy: no script, style or handler in the markup", () => {
    expect(html()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
    for (const script of scripts()) expect(read(script)).not.toMatch(/\beval\b|\bFunction\(/);
  });

  it.each(["help.html", "functions.html"])("%s runs nothing", (file) => {
    expect(read(file)).toContain("default-src 'none'");
    expect(read(file)).not.toMatch(/<script/i);
  });
});

describe("the built script on the genuine Office.js", () => {
  it("registers every function before anything is awaited, and answers", async () => {
    const excel = await openExcel();
    try {
      for (const script of scripts()) excel.scripts.set(script, read(script));
      excel.run(read("taskpane.js"), "taskpane.js");
      const registered = Object.keys((excel.CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings);
      expect(registered.sort()).toEqual(catalogue.map(({ name }) => name).sort());
      expect(await excel.simulation.functions.call("KPI_PROGRESS", [38, 100, null, null])).toEqual({ ok: true, value: 0.38 });
      expect(
        await excel.simulation.functions.call("KPI_PARSE", ["Keep uptime at or above 99.9%", ...Array<null>(10).fill(null)]),
      ).toMatchObject({ ok: true });
    } finally {
      excel.close();
    }
  });

  it("answers a register without the last script, and says so where a function needs it, until it can be had", async () => {
    const excel = await openExcel();
    try {
      for (const script of scripts().slice(0, 2)) excel.scripts.set(script, read(script));
      excel.run(read("taskpane.js"), "taskpane.js");
      const register = [
        ["Name", "Objective", "Direction", "Target", "Actual"],
        ["Sales", "Grow", "at least", 100, 120],
      ];
      const scorecard = excel.simulation.functions.call("KPI_SCORECARD", [register, null, "2025-03-10", "Status", null, null, null]);
      expect(await scorecard).toEqual({ ok: true, value: [["Status"], ["On track"]] });
      const parse = ["KPI_PARSE", ["Keep uptime at or above 99.9%", ...Array<null>(10).fill(null)]] as const;
      expect(await excel.simulation.functions.call(...parse)).toMatchObject({
        ok: false,
        message: expect.stringContaining("could not be fetched"),
      });
      excel.scripts.set(scripts()[2]!, read(scripts()[2]!));
      expect(await excel.simulation.functions.call(...parse)).toMatchObject({ ok: true });
    } finally {
      excel.close();
    }
  });

  it("runs a button of the ribbon in a workbook", async () => {
    const excel = await openExcel();
    try {
      for (const script of scripts()) excel.scripts.set(script, read(script));
      excel.run(read("taskpane.js"), "taskpane.js");
      await excel.office.press("newRegister");
      expect(excel.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1", "Register", "Measurements"]);
    } finally {
      excel.close();
    }
  });
});
