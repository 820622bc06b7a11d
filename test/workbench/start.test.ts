/** `npm start` from outside: what it serves, to whom, and what it says when it cannot. */
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { startWorkbench, type Running } from "../browser/workbench-server";

jest.setTimeout(60_000);

const start = (...args: readonly string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["workbench/start.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, PORT: "" },
  });
  return { status, text: stdout + stderr };
};

describe("npm start", () => {
  let server: Running;
  beforeAll(async () => void (server = await startWorkbench()));
  afterAll(async () => void (await server.stop()));

  const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.address}${path}`, init);

  it("says what it does and where the workbench is", () => {
    expect(server.output()).toMatch(
      /Bundled the page in \d+ ms\.[\s\S]*Ready after [\d.]+ s\. The workbench is at\s+http:\/\/localhost:\d+/,
    );
  });

  it("serves page, script, style and examples, and forbids the page to ask anyone else", async () => {
    const page = await get("/");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'self'; /);
    expect(page.headers.get("content-security-policy")).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(await page.text()).toContain('<script type="module" src="/page.js">');
    expect((await get("/page.js")).headers.get("content-type")).toMatch(/^text\/javascript/);
    expect((await get("/style.css")).headers.get("content-type")).toMatch(/^text\/css/);
    const examples = (await (await get("/examples.json")).json()) as string[];
    expect(examples).toContain("product-team.xlsx");
    expect((await (await get(`/examples/${examples[0]!}`)).arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it("lets the browser keep the packages' files as long as they are the same", async () => {
    const script = await (await get("/page.js")).text();
    const file = /\/vendor\/[\w.-]+\.js/.exec(script)![0];
    const tag = (await get(file)).headers.get("etag")!;
    expect((await get(file, { headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await get(file, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it.each(["/package.json", "/examples/..%2Fpackage.json", "/vendor/..%2F..%2F..%2Fpackage.json", "/examples/%E0%A4%A", "/nothing"])(
    "serves nothing else: %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("answers nothing but GET", async () => {
    expect((await get("/", { method: "POST" })).status).toBe(405);
  });

  it("says which port is taken and what to do", async () => {
    const other = createServer().listen(0, "localhost");
    await new Promise((done) => other.once("listening", done));
    const { port } = other.address() as AddressInfo;
    const { status, text } = start("--port", String(port));
    other.close();
    expect(status).toBe(1);
    expect(text).toContain(
      `port ${port} is in use by another program: stop that one, or choose another with  npm start -- --port ${port + 1}`,
    );
  });

  it.each([
    [["--port", "abc"], "port must be a whole number from 0 to 65535: abc"],
    [["--port", "70000"], "port must be a whole number from 0 to 65535: 70000"],
    [["--prot", "3000"], "usage: npm start -- [--port NUMBER]: --prot 3000"],
  ])("refuses %j by a sentence", (args, sentence) => {
    const { status, text } = start(...args);
    expect([status, text.trim()]).toEqual([1, sentence]);
  });
});
