/** The program as a person starts it: a process of its own, with its exit code, its two streams and its folder. */
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";

const ROOT = resolve(__dirname, "../..");
const ENV = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: undefined };

function start(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string | undefined> } = {},
): SpawnSyncReturns<string> {
  const script = [join(ROOT, "workbench", "prepare.mjs"), join(ROOT, "cli", "main.ts"), ...args];
  return spawnSync(process.execPath, script, { cwd: ROOT, env: ENV, encoding: "utf8", ...options });
}

describe("the program", () => {
  it("prints the scorecard of a real workbook and ends with 0", () => {
    const { status, stdout, stderr } = start(["scorecard", "examples/nhs-ae-four-hour.xlsx"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("nhs-ae-four-hour  as of 2019-03-31");
    expect(stdout).toMatch(/▲ At risk +England +2019-03 +86\.6 % +≥ 95\.0 %/);
    expect(stdout).not.toContain("\u001b");
  }, 60_000);

  it("ends with 1 for bad input and with 2 for wrong usage, all of it on stderr", () => {
    const missing = start(["scorecard", "none.xlsx"]);
    expect([missing.status, missing.stdout, missing.stderr]).toEqual([1, "", "error: file must exist: none.xlsx\n"]);
    const wrong = start(["scorecard"]);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
  }, 60_000);

  it("has colours in a pipe only if they are forced", () => {
    const { stdout } = start(["scorecard", "examples/nhs-ae-four-hour.xlsx"], { env: { ...ENV, NO_COLOR: undefined, FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[33m▲ At risk");
  }, 60_000);

  it("ends quietly when the reader of a pipe has seen enough", () => {
    const command = `"${process.execPath}" workbench/prepare.mjs cli/main.ts scorecard examples/product-team.xlsx --json | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: ROOT, env: ENV, encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["{\n", ""]);
  }, 60_000);

  it("reads files from the folder in which it was typed", () => {
    const npm = spawnSync("npm", ["run", "-s", "kpi", "--", "scorecard", "product-team.xlsx", "--json"], {
      cwd: join(ROOT, "examples"),
      env: ENV,
      encoding: "utf8",
    });
    expect(npm.status).toBe(0);
    expect((JSON.parse(npm.stdout) as { results: unknown[] }).results).toHaveLength(22);
  }, 60_000);
});
