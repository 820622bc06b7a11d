/** The built core's types as TypeScript finds them from another project, whichever way it resolves modules. */
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { ROOT } from "../architecture/source";

const project = realpathSync(mkdtempSync(join(tmpdir(), "plumbline-types-")));

beforeAll(() => {
  cpSync(join(ROOT, "dist/core"), join(project, "core"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const NODE = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };

const IMPORTED = 'import { call, CellError, evaluateScorecard, type Cell, type Grid, type Kpi, type Scorecard } from "./core/index.cjs";';
const REQUIRED =
  'import core = require("./core/index.cjs"); const { call, CellError, evaluateScorecard } = core; type Cell = core.Cell; type Grid = core.Grid; type Kpi = core.Kpi; type Scorecard = core.Scorecard;';

const USE = `
  const answer: Cell | Grid | InstanceType<typeof CellError> = call("KPI_PROGRESS", [38, 100]);
  export const text: string = answer instanceof CellError ? answer.code + answer.message : String(answer);
  export const scorecard = (kpis: readonly Kpi[]): Scorecard => evaluateScorecard({ kpis, measurements: [], asOf: 45658 });
  export const word: string | null | undefined = scorecard([]).results[0]?.status;
`;

/** What the compiler has to say about a file of that project. */
function complaints(name: string, text: string, options: ts.CompilerOptions): readonly string[] {
  const file = join(project, name);
  writeFileSync(file, text);
  const program = ts.createProgram([file], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: false,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the built core's types", () => {
  it.each([
    ["an ES module of Node", "use.mts", IMPORTED, NODE],
    ["a CommonJS module of Node", "use.cts", REQUIRED, NODE],
    ["a bundled module", "bundled.ts", IMPORTED, BUNDLER],
  ])("are found from %s", (_, name, opening, options) => {
    expect(complaints(name, opening + USE, options)).toEqual([]);
  });

  it("refuse what the core would refuse", () => {
    expect(complaints("wrong.mts", `${IMPORTED} call(5, []); evaluateScorecard({ kpis: [] });`, NODE)).toHaveLength(2);
  });
});
