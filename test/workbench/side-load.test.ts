/** `npm run excel` in its parts: what it understands, what it asks of Microsoft's tool, and what it serves over https. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { generateCertificates } from "office-addin-dev-certs";
import { startArguments, stopArguments } from "../../workbench/side-load/debugging-tool";
import { readOptions } from "../../workbench/side-load/read-options";
import { serveFolder, type FolderServer } from "../../workbench/side-load/serve-folder";

const WORKBOOK = "https://example.sharepoint.com/:x:/s/team/book.xlsx?web=1";

describe("npm run excel", () => {
  it.each<[readonly string[], NodeJS.Platform, unknown]>([
    [[], "win32", { sideLoad: { into: "desktop", document: null }, port: 3000 }],
    [
      ["--document", "package.json"],
      "darwin",
      { sideLoad: { into: "desktop", document: expect.stringMatching(/package\.json$/) }, port: 3000 },
    ],
    [["--web", "--document", WORKBOOK], "linux", { sideLoad: { into: "web", document: WORKBOOK }, port: 3000 }],
    [["--serve", "--port=3001"], "linux", { sideLoad: { into: "nothing" }, port: 3001 }],
    [["--stop"], "win32", { sideLoad: { into: "stop" }, port: 3000 }],
  ])("understands %j on %s", (args, platform, options) => {
    expect(readOptions(args, platform)).toEqual(options);
  });

  it.each<[readonly string[], NodeJS.Platform, string]>([
    [[], "linux", "Excel must be on this machine, and there is none for linux: use --web --document ADDRESS, or --serve"],
    [["--web"], "win32", "--web requires --document with the https address of a workbook, as its Share menu copies it: none given"],
    [["--web", "--document", "book.xlsx"], "win32", "--web requires --document with the https address"],
    [["--web", "--document", "http://example.org/book.xlsx"], "win32", "--web requires --document with the https address"],
    [["--document", "nowhere.xlsx"], "win32", "the document must exist: nowhere.xlsx"],
    [["--serve", "--stop"], "win32", "choose one of --web, --serve and --stop"],
    [["--serve", "--document", "x"], "win32", "a document is opened with Excel only, not with --serve or --stop: x"],
    [["--port", "99999", "--serve"], "win32", "port must be a whole number from 1 to 65535: 99999"],
    [["--port", "0", "--serve"], "win32", "port must be a whole number from 1 to 65535: 0"],
    [["--wbe"], "win32", "npm run excel -- --web --document ADDRESS"],
    [["book.xlsx"], "win32", "npm run excel -- --document FILE.xlsx"],
  ])("refuses %j on %s by a sentence", (args, platform, sentence) => {
    expect(() => readOptions(args, platform)).toThrow(sentence);
  });

  it("asks Microsoft's tool for what it was asked", () => {
    expect(startArguments({ into: "desktop", document: null }, "m.xml")).toEqual([
      "start",
      "m.xml",
      "desktop",
      "--app",
      "excel",
      "--no-debug",
    ]);
    expect(startArguments({ into: "web", document: WORKBOOK }, "m.xml")?.slice(2)).toEqual([
      ...["web", "--app", "excel", "--no-debug", "--document"],
      WORKBOOK,
    ]);
    expect(startArguments({ into: "nothing" }, "m.xml")).toBeNull();
    expect(stopArguments("m.xml")).toEqual(["stop", "m.xml"]);
  });
});

describe("the server of the add-in", () => {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-excel-"));
  const file = (name: string): string => join(folder, name);
  let server: FolderServer;

  beforeAll(async () => {
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    mkdirSync(file("served/icons"), { recursive: true });
    writeFileSync(file("served/functions.json"), "{}");
    writeFileSync(file("served/icons/icon-16.png"), "png");
    await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"));
    server = await serveFolder(file("served"), certificate(), 0);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const certificate = (): { cert: Buffer; key: Buffer } => ({
    cert: readFileSync(file("localhost.crt")),
    key: readFileSync(file("localhost.key")),
  });

  /** With the authority's certificate trusted, and the path sent as it is written. */
  const ask = (path: string, method = "GET"): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const options = { host: "localhost", port: server.port, path, method, ca: readFileSync(file("ca.crt")), agent: false } as const;
      get(options, (response) => resolve(response.resume())).once("error", reject);
    });

  it("answers over https under a certificate for localhost, and lets Excel on the web read the list of functions", async () => {
    const { statusCode, headers } = await ask("/functions.json?x=1");
    expect([statusCode, headers["content-type"], headers["access-control-allow-origin"]]).toEqual([
      200,
      "application/json; charset=utf-8",
      "*",
    ]);
    expect((await ask("/icons/icon-16.png")).headers["content-type"]).toBe("image/png");
  });

  it.each(["/", "/icons", "/../ca.crt", "/%2e%2e/ca.crt", "//etc/passwd", "/functions.json/", "/FUNCTIONS.JSON%00"])(
    "serves nothing else: %s",
    async (path) => {
      expect((await ask(path)).statusCode).toBe(404);
    },
  );

  it("answers nothing but GET", async () => {
    expect((await ask("/functions.json", "POST")).statusCode).toBe(405);
  });

  it("says which port is taken and what to do", async () => {
    await expect(serveFolder(file("served"), certificate(), server.port)).rejects.toThrow(
      `port ${server.port} must be free, and is in use: stop what runs there, or add --port ${server.port + 1}`,
    );
  });
});
