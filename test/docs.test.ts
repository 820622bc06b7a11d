/** Holds the documents to what is there: links lead somewhere, commands exist, every dependency has its reason. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT, sourcePaths } from "./architecture/source";
import { anchorsOf, linksOf, npmScriptsIn } from "./docs/markdown";

const NOT_OURS = new Set(["node_modules", ".git", ".cache", "dist", "coverage"]);

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};
const documents = markdownBelow(ROOT);

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : markdownBelow(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** "README.md:12 …" for a link that leads nowhere; null for one that leads somewhere, or out into the web. */
function brokenLink(document: string, target: string): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return null;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? document : join(dirname(document), decodeURIComponent(path));
  if (!existsSync(file)) return `leads to no file: ${target}`;
  if (!anchor) return null;
  if (statSync(file).isDirectory()) return `has an anchor in a folder: ${target}`;
  return anchorsOf(readFileSync(file, "utf8")).has(decodeURIComponent(anchor)) ? null : `leads to no heading: ${target}`;
}

describe("the documents", () => {
  it("have no broken links", () => {
    const broken = documents.flatMap((document) =>
      linksOf(readFileSync(document, "utf8")).flatMap(({ target, line }) => {
        const why = brokenLink(document, target);
        return why === null ? [] : [`${relative(ROOT, document)}:${line} ${why}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("name only npm scripts that exist", () => {
    const missing = documents.flatMap((document) =>
      npmScriptsIn(readFileSync(document, "utf8"))
        .filter((script) => !(script in manifest.scripts))
        .map((script) => `${relative(ROOT, document)} names npm run ${script}`),
    );
    expect(missing).toEqual([]);
  });

  it("begin with the two commands", () => {
    expect(npmScriptsIn(readFileSync(join(ROOT, "README.md"), "utf8"))).toEqual(expect.arrayContaining(["start", "test"]));
  });
});

describe("a dependency", () => {
  it("is used by a file, or its reason stands in decisions.md", () => {
    const configs = readdirSync(ROOT).filter((name) => name.endsWith(".config.mjs"));
    const files = [...sourcePaths(["shared", "excel-addin", "sheets-addon", "cli", "workbench", "examples", "test"]), ...configs];
    const named = new Set(files.flatMap((path) => packagesNamedIn(readFileSync(join(ROOT, path), "utf8"))));
    const decisions = readFileSync(join(ROOT, "shared/docs/decisions.md"), "utf8");
    const isUsed = (name: string): boolean =>
      named.has(name.replace(/^@types\//, "")) || name === "@types/node" || decisions.includes(`\`${name}\``);
    expect(Object.keys(manifest.devDependencies).filter((name) => !isUsed(name))).toEqual([]);
  });

  it("has one exact version", () => {
    expect(Object.values(manifest.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

/** From every text in quotes, since loaders, presets and types are named without being imported. */
function packagesNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/["'`]([@\w][^"'`\s]*)["'`]/g)].map((match) => packageOf(match[1]!));
}

/** "node_modules/jest/bin/jest.js" → "jest"; "@univerjs/core/facade" → "@univerjs/core". */
function packageOf(text: string): string {
  const [first = "", second = ""] = text.replace(/^node_modules\//, "").split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

describe("reading Markdown", () => {
  it("finds links of every form and none in code", () => {
    const text = ["[a](b.md#c)", "![p](p.png)", '<img src="q.png">', "[r]: s.md", "`[x](y.md)`", "```", "[z](w.md)", "```", "[e](f.md)"];
    expect(linksOf(text.join("\n")).map(({ target, line }) => `${line} ${target}`)).toEqual([
      "1 b.md#c",
      "2 p.png",
      "3 q.png",
      "4 s.md",
      "9 f.md",
    ]);
  });

  it("names anchors as GitHub does", () => {
    const text = "# Two commands\n## KPI_STATUS & co.\n## Two commands\n```\n# no heading\n```";
    expect([...anchorsOf(text)]).toEqual(["two-commands", "kpi_status--co", "two-commands-1"]);
  });

  it("finds the scripts that a reader is told to run", () => {
    expect(npmScriptsIn("`npm start`, then npm run -s kpi -- scorecard; npm ci is npm's own")).toEqual(["kpi", "start"]);
  });
});
