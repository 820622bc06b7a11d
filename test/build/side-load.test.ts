/** `npm run excel` from outside, where there is neither Excel nor a network: the add-in is served, and the user reads what to do. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { ROOT } from "../architecture/source";

jest.setTimeout(120_000);

const home = mkdtempSync(join(tmpdir(), "plumbline-home-"));
let child: ChildProcess;
let output = "";
let port = 0;

/** Certificates go into a home of their own; npm finds no registry. */
const WITHOUT_NETWORK = {
  ...process.env,
  HOME: home,
  npm_config_cache: join(home, "npm"),
  npm_config_registry: "http://127.0.0.1:9",
  npm_config_fetch_retries: "0",
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  server.close();
  return free;
}

function read(path: string): Promise<string> {
  const ca = readFileSync(join(home, ".office-addin-dev-certs", "ca.crt"));
  return new Promise((resolve, reject) => {
    get({ host: "localhost", port, path, ca, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString())).on("end", () => resolve(text));
    }).once("error", reject);
  });
}

beforeAll(async () => {
  port = await freePort();
  const args = [
    "workbench/prepare.mjs",
    "workbench/side-load/main.ts",
    "--web",
    "--document",
    "https://example.org/book.xlsx",
    "--port",
    `${port}`,
  ];
  child = spawn(process.execPath, args, { cwd: ROOT, env: WITHOUT_NETWORK, stdio: ["ignore", "pipe", "pipe"] });
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes("Ctrl-C ends it.")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
});

afterAll(() => {
  child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

describe("npm run excel without Excel and without a network", () => {
  it("says what could not be had, and the way by hand", () => {
    expect(output).toContain(`The add-in is served on https://localhost:${port}/taskpane.html`);
    expect(output).toContain("The add-in was not put into Excel: office-addin-debugging@7.0.0 could not be fetched (is there a network?)");
    expect(output).toMatch(/Upload my add-in, and choose\s+\S+manifest\.xml/);
  });

  it("serves the add-in all the same, its manifest with the addresses that are served", async () => {
    expect(await read("/taskpane.html")).toContain('<script src="taskpane.js?v=');
    const manifest = await read("/manifest.xml");
    expect(manifest).toContain(`https://localhost:${port}/taskpane.html`);
    expect(manifest).not.toContain("https://localhost:3000");
  });

  it("leaves dist/excel to the build", () => {
    expect(readFileSync(join(ROOT, "dist", "excel", "manifest.xml"), "utf8")).toContain("https://localhost:3000/taskpane.html");
  });

  it("ends when it is asked to", async () => {
    const exited = once(child, "exit") as Promise<[number | null]>;
    child.kill("SIGINT");
    expect((await exited)[0]).toBe(0);
  });
});
