/** `kpi sheets` with Google's genuine client against the Sheets API on a loopback port, over the workbook that the built Code.js sees too. */
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { run } from "../../../cli/program";
import type { Terminal } from "../../../cli/terminal/terminal";
import type { Area } from "../../../shared/cell/a1";
import { serialOf } from "../../../shared/cell/serial-day";
import { serveSheetsApi, type SheetsApiServer } from "../../../workbench/sheets/api/serve-sheets-api";
import { ROOT } from "../../architecture/source";
import { openSheets, type OpenSheets } from "../../hosts/sheets/open-sheets";

const ID = "1AbC-xyZ";
const WIDE: Area = { top: 0, left: 0, bottom: 130, right: 19 };

let sheets: OpenSheets;
let server: SheetsApiServer;

beforeEach(async () => {
  sheets = openSheets();
  server = await serveSheetsApi(sheets.state, ID);
  sheets.command("newRegister", { example: true });
  await sheets.calculated();
});

afterEach(async () => {
  await server.close();
  sheets.close();
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function kpi(...args: readonly string[]): Promise<Said> {
  return kpiAtGoogle(...args, "--root-url", server.url);
}

async function kpiAtGoogle(...args: readonly string[]): Promise<Said> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: 100,
    color: false,
    interactive: false,
    today: serialOf(2026, 11, 22),
  };
  const code = await run(["sheets", ...args], terminal);
  return { code, out, err };
}

function sheetOf(name: string): ReturnType<OpenSheets["model"]["activeSheet"]> {
  return sheets.model.sheets().find((sheet) => sheet.name() === name)!;
}

function pictureOf(name: string): unknown {
  const sheet = sheetOf(name);
  return {
    values: sheet.values(WIDE),
    formulas: sheet.formulas(WIDE),
    formats: sheet.numberFormats(WIDE),
    rules: sheet.conditionalFormats().map(({ area, details }) => ({ area, details })),
    frozen: sheet.frozen(),
    names: sheets.model.names(),
  };
}

function contentsOf(name: string): unknown {
  const blankAsText = (row: readonly unknown[]): unknown[] => row.map((value) => value ?? "");
  return [sheetOf(name).values(WIDE).map(blankAsText), sheetOf(name).formulas(WIDE)];
}

describe("kpi sheets", () => {
  it("writes the scorecard as values, in two readings and one update", async () => {
    expect(await kpi(ID, "--as-of", "2026-11-22")).toMatchObject({ code: 0, out: "9 KPIs as of 2026-11-22 on sheet Scorecard\n" });
    expect(server.requests).toEqual([
      `GET /v4/spreadsheets/${ID}`,
      `GET /v4/spreadsheets/${ID}/values:batchGet`,
      `POST /v4/spreadsheets/${ID}:batchUpdate`,
    ]);
    expect(sheetOf("Scorecard").formulas({ top: 3, left: 0, bottom: 3, right: 0 })).toEqual([[""]]);
    expect(sheetOf("Scorecard").values({ top: 3, left: 0, bottom: 4, right: 6 })[1]).toEqual([
      "New customers",
      "Grow the customer base",
      "Marketing lead",
      "2026-10",
      769,
      1200,
      "At risk",
    ]);
  });

  it("run twice is run once", async () => {
    await kpi(ID);
    await sheets.calculated();
    const once = pictureOf("Scorecard");
    expect(await kpi(ID)).toMatchObject({ code: 0 });
    await sheets.calculated();
    expect(pictureOf("Scorecard")).toEqual(once);
  });

  it("writes what the add-on writes, so that either brings the other's up to date", async () => {
    await kpi(ID, "--as-of", "2026-01-31");
    await sheets.calculated();
    const fromOutside = contentsOf("Scorecard");
    expect(sheets.command("refreshScorecard")).toMatchObject({ ok: true });
    await sheets.calculated();
    expect(contentsOf("Scorecard")).toEqual(fromOutside);
    await kpi(ID);
    await sheets.calculated();
    expect(contentsOf("Scorecard")).toEqual(fromOutside);
  });

  it("keeps other people's conditional formats, in their order", async () => {
    await kpi(ID);
    const sheet = sheetOf("Scorecard");
    for (const formula of ["=B1=2", "=A1=1"])
      sheet.putConditionalFormat({ id: `foreign ${formula}`, area: WIDE, details: { type: "Custom", formula, style: { bold: true } } });
    await kpi(ID);
    const formulas = sheet.conditionalFormats().map(({ details }) => (details.type === "Custom" ? details.formula : ""));
    expect(formulas.filter((formula) => !formula.includes("plumbline:"))).toEqual(["=A1=1", "=B1=2"]);
  });

  it("prints the requests and sends none, if it is a dry run", async () => {
    const { code, out } = await kpi(ID, "--dry-run");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([{ addSheet: expect.objectContaining({ properties: expect.objectContaining({ title: "Scorecard" }) }) }]),
    );
    expect(server.requests.some((request) => request.startsWith("POST"))).toBe(false);
    expect(sheetOf("Scorecard")).toBeUndefined();
  });

  it("writes text as text, whatever it begins with", async () => {
    sheetOf("Register").write({ top: 1, left: 0, bottom: 1, right: 0 }, [[{ value: "=1+1" }]]);
    await kpi(ID);
    const names = sheetOf("Scorecard").values({ top: 4, left: 0, bottom: 13, right: 0 }).flat();
    expect(names).toContain("=1+1");
    expect(sheetOf("Scorecard").formulas({ top: 4, left: 0, bottom: 13, right: 0 }).flat().join("")).toBe("");
  });
});

describe("kpi sheets, refused", () => {
  it.each([
    ["an id that cannot be one", ["not an id"], 2, /spreadsheet id must be letters, digits/],
    ["a date that is none", [ID, "--as-of", "31/02/2025"], 2, /as of must be a day that the calendar has/],
    ["an id that Google does not know", ["unknown"], 1, /spreadsheet must exist: its id stands in its address/],
  ])("names %s", async (_, args, code, message) => {
    const said = await kpi(...args);
    expect(said.code).toBe(code);
    expect(said.err).toMatch(message);
  });

  it("names a missing permission", async () => {
    server.failures.push(403);
    expect((await kpi(ID)).err).toMatch(/must be shared, for editing, with the account/);
  });

  it("says that nothing was changed where Google refuses the update twice", async () => {
    server.failures.push(200, 200, 400, 200, 200, 400);
    expect(await kpi(ID)).toMatchObject({ code: 1, err: expect.stringMatching(/Google refused the changes twice, and none was made/) });
  });

  it.each([
    ["a key file that is not there", { GOOGLE_APPLICATION_CREDENTIALS: "/nowhere/key.json" }],
    ["a key file that is none", { GOOGLE_APPLICATION_CREDENTIALS: join(ROOT, "package.json") }],
  ])("names %s, before anything is sent", async (_, environment) => {
    const before = { ...process.env };
    Object.assign(process.env, environment);
    try {
      const said = await kpiAtGoogle(ID);
      expect(said).toMatchObject({ code: 1, err: expect.stringMatching(/Google requires credentials: sign in with gcloud/) });
    } finally {
      process.env = before;
    }
  });

  it("says so where there is no register", async () => {
    for (const name of ["Register", "Measurements"]) sheets.model.removeSheet(sheetOf(name));
    expect(await kpi(ID)).toMatchObject({ code: 1, err: expect.stringMatching(/no register was found/) });
  });

  it("names a server that cannot be reached", async () => {
    await server.close();
    const said = await kpi(ID);
    expect(said.code).toBe(1);
    expect(said.err).toMatch(/Google must be reachable/);
  });
});
