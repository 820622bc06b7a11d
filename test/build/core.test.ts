/** The built core as somebody else's project meets it: copied away from the repository, by require, by import, and by its types. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ROOT } from "../architecture/source";

const EXPORTS = ["CellError", "call", "catalogue", "evaluateScorecard", "readMeasurements", "readRegister"];

const project = realpathSync(mkdtempSync(join(tmpdir(), "plumbline-core-")));

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/core/index.cjs"))) throw new Error("dist/core/index.cjs must exist: npm run build");
  cpSync(join(ROOT, "dist/core"), join(project, "core"), { recursive: true });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What a script of that project prints, as JSON. */
function runScript(file: string, code: string): unknown {
  writeFileSync(join(project, file), code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8" })) as unknown;
}

describe("the built core", () => {
  it("is required from any project and has its six names", () => {
    const code = 'const core = require("./core/index.cjs"); console.log(JSON.stringify(Object.keys(core).sort()));';
    expect(runScript("names.cjs", code)).toEqual(EXPORTS);
  });

  it("is a package that can be required by its folder", () => {
    expect(runScript("folder.cjs", 'console.log(JSON.stringify(typeof require("./core").call));')).toBe("function");
  });

  it("gives its names to an ES module", () => {
    const code = `import { ${EXPORTS.join(", ")} } from "./core/index.cjs"; console.log(JSON.stringify([call("KPI_PROGRESS", [38, 100]), typeof readRegister]));`;
    expect(runScript("names.mjs", code)).toEqual([0.38, "function"]);
  });

  it("runs where there is nothing but the language", () => {
    const exports: Record<string, (...args: readonly unknown[]) => unknown> = {};
    vm.runInNewContext(readFileSync(join(project, "core/index.cjs"), "utf8"), { exports });
    expect(exports.call?.("KPI_ATTAINMENT", [45, 50])).toBe(0.9);
  });

  it("answers with a cell, a grid, or an error that has code and message", () => {
    const code = `
      const { call, CellError } = require("./core/index.cjs");
      const cell = call("KPI_PROGRESS", [70, 60, 100]);
      const grid = call("KPI_PROGRESS", [[[70], [80]], 60, 100]);
      const error = call("KPI_PROGRESS", [50, 100, 100]);
      const unknown = call("KPI_NOTHING", []);
      console.log(JSON.stringify([cell, grid, error instanceof CellError, error.code, typeof error.message, unknown.code]));
    `;
    expect(runScript("call.cjs", code)).toEqual([0.75, [[0.75], [0.5]], true, "#N/A", "string", "#NAME?"]);
  });

  it("lists its functions, each with a name, a summary and examples", () => {
    const code = `
      const { call, catalogue } = require("./core/index.cjs");
      const incomplete = catalogue.filter(({ name, summary, examples }) => !name || !summary || examples.length === 0);
      console.log(JSON.stringify([incomplete, catalogue.some(({ name }) => name === "KPI_STATUS")]));
    `;
    expect(runScript("catalogue.cjs", code)).toEqual([[], true]);
  });

  it("takes a register and measurements from cells to statuses", () => {
    const code = `
      const { readRegister, readMeasurements, evaluateScorecard } = require("./core/index.cjs");
      const register = readRegister([
        ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner", "Aggregation"],
        ["Sign-ups", "Grow", "#", "increase", 0, 100, 45658, 46022, "Ann", "last"],
        ["Seen in four hours", "Care", "%", "at least", null, 0.95, null, null, "Ben", null],
        ["Deaths", "Care", "#", "at most", null, "abc", null, null, "Ben", null],
      ]);
      const measurements = readMeasurements([
        ["KPI", "Period", "Actual"],
        ["Sign-ups", "2025-05", 21],
        ["Sign-ups", "2025-06", 38],
        ["Seen in four hours", "2025-06", 0.93],
        ["Seen in four hours", "31/02/2025", 0.97],
      ]);
      const { results } = evaluateScorecard({ kpis: register.kpis, measurements: measurements.measurements, asOf: 45840 });
      const findings = [...register.findings, ...measurements.findings].filter(({ severity }) => severity === "error");
      console.log(JSON.stringify({
        results: results.map(({ kpi, status, progress, attainment }) => [kpi.name, status, progress, attainment]),
        findings: findings.map(({ where }) => where),
      }));
    `;
    // 1 January to 31 December 2025 is 364 days; 182 later, on 2 July, half of the way is expected: a pace of 0.38 / 0.5 is 0.76.
    expect(runScript("scorecard.cjs", code)).toEqual({
      results: [
        ["Sign-ups", "At risk", 0.38, 0.38],
        ["Seen in four hours", "At risk", null, expect.closeTo(0.93 / 0.95, 12)],
        ["Deaths", "No target", null, null],
      ],
      findings: [
        { sheet: "Register", cell: "F4" },
        { sheet: "Measurements", cell: "B5" },
      ],
    });
  });
});
