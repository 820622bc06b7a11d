/** Holds the architecture: who imports whom, how files are cut, what the core may not touch, what lies at the top. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { hostGlobals, impurities } from "./architecture/impurities";
import { importCycles, layerViolations } from "./architecture/layers";
import { lineOf, parseSource, readSources, ROOT, type Source } from "./architecture/source";

const HOSTS = ["excel-addin", "sheets-addon", "cli", "workbench"];
const sources = readSources(["shared", "examples", ...HOSTS]);
const all = [...sources, ...readSources(["test"])];
const core = sources.filter(({ path }) => path.startsWith("shared/") && !path.startsWith("shared/pane/"));
const ENTRY = "shared/index.ts";

const paths = (found: readonly Source[]): readonly string[] => found.map(({ path }) => path);

describe("the dependency rule", () => {
  it("holds in every file", () => {
    expect(layerViolations(sources)).toEqual([]);
  });

  it.each([
    ["shared/kpi/a.ts", "../pane/b", "shared/kpi/a.ts:1 must not import shared/pane/b"],
    ["shared/cell/a.ts", "../kpi/b", "shared/cell/a.ts:1 must not import shared/kpi/b"],
    ["shared/pane/a.tsx", "../../cli/b", "shared/pane/a.tsx:1 must not import cli/b"],
    ["cli/a.ts", "../workbench/b", "cli/a.ts:1 must not import workbench/b"],
    ["cli/a.ts", "../shared/index", "cli/a.ts:1 must not import shared/index"],
    ["shared/kpi/a.ts", "papaparse", "shared/kpi/a.ts:1 must not import papaparse"],
    ["shared/kpi/a.ts", "node:fs", "shared/kpi/a.ts:1 must not import node:fs"],
  ])("is broken when %s imports %s", (path, specifier, sentence) => {
    expect(layerViolations([parseSource(path, `import { b } from "${specifier}";`)])).toEqual([sentence]);
  });

  it("sees dynamic imports, imported types and re-exports", () => {
    const text = 'const a = import("../pane/a"); type B = import("../pane/b").B; export { c } from "../pane/c";';
    expect(layerViolations([parseSource("shared/kpi/a.ts", text)])).toHaveLength(3);
  });

  it("leaves no ring of files that need each other to run", () => {
    // The object models of Excel and of Apps Script are rings: a range has its worksheet, a worksheet its ranges.
    const ownModel = all.filter(({ path }) => !/^workbench\/(?:excel|sheets)\/objects\//.test(path));
    expect(importCycles(ownModel)).toEqual([]);
    const a = parseSource("cli/a.ts", 'import { b } from "./b";');
    expect(importCycles([a, parseSource("cli/b.ts", 'import { a } from "./a";')])).toEqual(["cli/a → cli/b → cli/a"]);
    expect(importCycles([a, parseSource("cli/b.ts", 'import { type A } from "./a"; import type { B } from "./a";')])).toEqual([]);
  });

  it("lets every imported package be one that package.json declares", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { devDependencies: Record<string, string> };
    const declared = Object.keys(manifest.devDependencies);
    const unknown = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, target }) => target === null && !specifier.startsWith("node:"))
        .filter(({ specifier }) => !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`)))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("the core", () => {
  it("uses neither clock, chance, locale, time zone, nor anything outside the language", () => {
    expect(core.flatMap(impurities)).toEqual([]);
  });

  it("and the pane never speak to a host", () => {
    expect(sources.filter(({ path }) => path.startsWith("shared/")).flatMap(hostGlobals)).toEqual([]);
  });

  it.each([
    "const a = Date.now();",
    "const a = new Date();",
    "const a = new Date(2025, 0, 1);",
    'const a = new Date("2025-01-01");',
    "const a = Math.random();",
    'const a = (1).toLocaleString("en");',
    'const a = "a".localeCompare("b");',
    "console.log(1);",
    "const a = { now: process.hrtime };",
    "const f = (d: Date) => d.getMonth();",
  ])("would be caught at: %s", (text) => {
    expect(impurities(parseSource("shared/kpi/a.ts", text))).toHaveLength(1);
  });

  it.each([
    "const a = new Date(0).getUTCFullYear();",
    "const f = (window: number) => window + 1;",
    "const a = { process: 1, document: 2 };",
  ])("may say: %s", (text) => {
    expect(impurities(parseSource("shared/kpi/a.ts", text))).toEqual([]);
  });
});

describe("a file", () => {
  it("has at most 250 lines", () => {
    expect(paths(all.filter(({ text }) => text.trimEnd().split("\n").length > 250))).toEqual([]);
  });

  it("opens with a comment that says what it is", () => {
    const product = all.filter(({ path }) => !/\.test\.tsx?$/.test(path));
    expect(paths(product.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text)))).toEqual([]);
  });

  it("exports by name; only a tool's configuration has a default export", () => {
    const isDefault = (node: ts.Node): boolean =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    expect(all.flatMap(({ path, tree }) => tree.statements.filter(isDefault).map((node) => `${path}:${lineOf(node)}`))).toEqual([]);
  });

  it("is no barrel: what it exports, it contains; the entries of two bundles alone pass on", () => {
    const passesOn = (node: ts.Statement): boolean => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    expect(paths(all.filter(({ tree }) => tree.statements.some(passesOn)))).toEqual([ENTRY, "sheets-addon/code.ts"]);
  });

  it("has a name that says something", () => {
    expect(paths(all).filter((path) => /(^|\/)(utils?|helpers?|common|misc|.*manager)(\/|\.|$)/i.test(path))).toEqual([]);
    expect(paths(all).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([ENTRY]);
  });
});

describe("the top of the repository", () => {
  const FOLDERS = ["excel-addin", "sheets-addon", "shared", "test", "workbench", "cli", "examples", ".ci"];
  const FILES = ["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "README.md", "CHANGELOG.md", "LICENSE"];
  /** What a tool or Git cannot find elsewhere. */
  const TOOLS = [
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    ".npmrc",
    ".prettierignore",
    "eslint.config.mjs",
    "jest.config.mjs",
    "prettier.config.mjs",
  ];
  const NOT_KEPT = [".git", ".cache", "node_modules", "dist", "coverage"];

  it("is laid out as the project's owner fixed it", () => {
    const known = [...FOLDERS, ...FILES, ...TOOLS, ...NOT_KEPT];
    expect(readdirSync(ROOT).filter((name) => !known.includes(name) && !name.endsWith(".log"))).toEqual([]);
  });

  it("has in shared/ the folders of the design and one entry file", () => {
    const layers = ["cell", "checks", "commands", "formula", "functions", "journal", "kpi", "library", "pane", "register"];
    const folders = [...layers, "docs", "scorecard", "statement", "statistics", "workbook"];
    expect(readdirSync(join(ROOT, "shared")).filter((name) => !folders.includes(name))).toEqual(["index.ts", "tsconfig.json"]);
  });
});
