/** A genuine `clasp push` of what was built, against the Apps Script API on a loopback port. Skipped, with a notice, where npx cannot have clasp in time. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CLASP, prepareForClasp } from "../../../workbench/clasp-project";
import { ROOT } from "../../architecture/source";

interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

const ID = "1".repeat(57);

/** Milliseconds: 277 MB, which came in 15 seconds where this was written. */
const IN_TIME = 120_000;

const NPX = process.platform === "win32" ? "npx.cmd" : "npx";
const environment = { ...process.env, npm_config_fetch_retries: "0", npm_config_update_notifier: "false" };

const isThere = spawnSync(NPX, ["--yes", CLASP, "--version"], { env: environment, timeout: IN_TIME, encoding: "utf8" }).stdout?.includes(
  "3.4.1",
);
if (!isThere) console.warn(`SKIPPED: a genuine clasp push, because npx could not have ${CLASP} within ${IN_TIME / 1000} seconds.`);

let folder: string;
let server: Server;
/** The script as Google keeps it. */
let kept: readonly ScriptFile[];
const calls: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-clasp-"));
  mkdirSync(join(folder, "dist"));
  cpSync(join(ROOT, "dist/sheets"), join(folder, "dist/sheets"), { recursive: true });
  cpSync(join(ROOT, "sheets-addon/.claspignore"), join(folder, "addon/.claspignore"));
  const example = readFileSync(join(ROOT, "sheets-addon/.clasp.json.example"), "utf8");
  writeFileSync(join(folder, "addon/.clasp.json"), example.replace(/"scriptId": "[^"]*"/, `"scriptId": "${ID}"`));
  const token = {
    type: "authorized_user",
    access_token: "loopback",
    refresh_token: "none",
    client_id: "x",
    client_secret: "x",
    expiry_date: 8e12,
  };
  writeFileSync(join(folder, "clasprc.json"), JSON.stringify({ tokens: { default: token } }));
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString("utf8")));
    request.on("end", () => {
      calls.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      const isContent = request.url?.startsWith(`/v1/projects/${ID}/content`) === true;
      if (isContent && request.method === "PUT") kept = (JSON.parse(body) as { files: ScriptFile[] }).files;
      response.writeHead(isContent ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(isContent ? { scriptId: ID, files: kept } : { error: { code: 404, message: "not found" } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** In the folder that `npm run sheets:push` runs it in; as a terminal without anybody in front of it, so it may not ask. */
function push(): Promise<{ readonly code: number | null; readonly said: string }> {
  const cwd = prepareForClasp({ addon: join(folder, "addon"), built: join(folder, "dist/sheets") });
  const clasp = spawn(NPX, ["--yes", CLASP, "--auth", join(folder, "clasprc.json"), "push", "--force"], {
    cwd,
    env: {
      ...environment,
      LOOPBACK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, "test/build/sheets/clasp-to-loopback.mjs")).href}`,
    },
  });
  let said = "";
  for (const stream of [clasp.stdout, clasp.stderr]) stream.on("data", (part: Buffer) => (said += part.toString("utf8")));
  return new Promise((resolve) => clasp.on("close", (code) => resolve({ code, said })));
}

const built = (name: string): string => readFileSync(join(ROOT, "dist/sheets", name), "utf8");

(isThere ? describe : describe.skip)("clasp push", () => {
  it("uploads the three files of the add-on as they were built, and nothing that lies beside them", async () => {
    kept = [{ name: "appsscript", type: "JSON", source: "{}" }];
    writeFileSync(join(folder, "dist/sheets/notes.js"), "function stray() {}");
    expect(await push()).toMatchObject({ code: 0, said: expect.stringMatching(/Pushed 3 files/) });
    expect(calls.every((call) => call.endsWith("Bearer loopback"))).toBe(true);
    expect([...kept].sort((a, b) => a.name.localeCompare(b.name)).map(({ name, type, source }) => [name, type, source.length])).toEqual([
      ["appsscript", "JSON", built("appsscript.json").length],
      ["Code", "SERVER_JS", built("Code.js").length],
      ["sidebar", "HTML", built("sidebar.html").length],
    ]);
    expect(kept.find(({ name }) => name === "Code")?.source).toBe(built("Code.js"));
    expect(kept.find(({ name }) => name === "sidebar")?.source).toBe(built("sidebar.html"));
  });

  it("uploads nothing a second time", async () => {
    calls.length = 0;
    expect(await push()).toMatchObject({ code: 0, said: expect.stringMatching(/already up to date/) });
    expect(calls.filter((call) => call.startsWith("PUT"))).toEqual([]);
  });
});

describe("what clasp is given", () => {
  const prepare = (settings: string): string => {
    const addon = mkdtempSync(join(folder, "other-"));
    cpSync(join(folder, "addon/.claspignore"), join(addon, ".claspignore"));
    if (settings !== "") writeFileSync(join(addon, ".clasp.json"), settings);
    return prepareForClasp({ addon, built: join(folder, "dist/sheets") });
  };

  it.each([
    ["no settings", "", /must exist: copy \.clasp\.json\.example/],
    ["the example as it is", readFileSync(join(ROOT, "sheets-addon/.clasp.json.example"), "utf8"), /must hold the id of your script/],
    ["settings without an id", "{}", /must hold the id of your script, .*: undefined$/],
    ["settings that are no JSON", "scriptId: 1", /must be JSON/],
  ])("is refused in a sentence for %s", (_, settings, message) => {
    expect(() => prepare(settings)).toThrow(message);
  });

  it("keeps what else the settings say", () => {
    const cwd = prepare(JSON.stringify({ scriptId: ID, projectId: "mine", rootDir: "../dist/sheets" }));
    expect(JSON.parse(readFileSync(join(cwd, ".clasp.json"), "utf8"))).toEqual({ scriptId: ID, projectId: "mine", rootDir: "sheets" });
  });
});
