/** Who may import whom: DESIGN's dependency rule as data, and the violations of it that sources contain. */
import type { Source } from "./source";

const MEASURING = ["shared/cell", "shared/statistics", "shared/kpi"];
const JUDGING = [...MEASURING, "shared/formula", "shared/register", "shared/statement", "shared/journal", "shared/scorecard"];

/** A layer is a folder; it may import itself and what is listed. Folders deeper down belong to the nearest layer above. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "shared/cell": [],
  "shared/statistics": ["shared/cell"],
  "shared/workbook": ["shared/cell"],
  "shared/kpi": ["shared/cell", "shared/statistics"],
  "shared/formula": ["shared/cell", "shared/kpi"],
  // A register's column of statements fills its empty cells: the reader of sentences lies below the reader of rows.
  "shared/statement": [...MEASURING],
  "shared/register": [...MEASURING, "shared/formula", "shared/statement"],
  "shared/library": [...MEASURING, "shared/register"],
  "shared/journal": [...MEASURING, "shared/register"],
  "shared/scorecard": [...MEASURING, "shared/formula", "shared/register", "shared/journal", "shared/workbook"],
  "shared/checks": [...JUDGING],
  "shared/functions": [...JUDGING, "shared/checks"],
  "shared/commands": [...JUDGING, "shared/checks", "shared/library", "shared/workbook"],
  "shared/pane": ["shared"],
  shared: ["shared"],
  "excel-addin": ["shared"],
  "sheets-addon": ["shared"],
  // The command line may bring spreadsheets elsewhere up to date; nothing of a script or a page comes with it.
  "sheets-addon/remote": ["shared", "sheets-addon"],
  cli: ["shared", "sheets-addon/remote"],
  workbench: ["shared", "excel-addin", "sheets-addon", "cli", "examples"],
  examples: ["shared", "cli"],
};

/** Packages that a layer may import; all others are told apart by package.json alone. The core stands on nothing but distribution functions. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "shared/pane": ["preact"],
  "shared/statistics": ["@stdlib"],
  "shared/formula": ["jsep"],
  shared: [],
};

/** Sentences such as "shared/kpi/a.ts:3 must not import shared/pane/b". */
export function layerViolations(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ specifier, target }) => !(target === null ? mayUsePackage(source.path, specifier) : mayImport(source.path, target)))
      .map(({ specifier, target, line }) => `${source.path}:${line} must not import ${target ?? specifier}`),
  );
}

/** Rings of files that need each other to run, each told once: "a → b → a". Types may know each other. */
export function importCycles(sources: readonly Source[]): readonly string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [withoutExtension(path), imports.flatMap(({ target, isType }) => (isType ? [] : (target ?? [])))]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file) || trail.includes(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return cycles;
}

/** The layer that a file belongs to: the longest listed folder that contains it; null outside all of them. */
function layerOf(path: string): string | null {
  const containing = Object.keys(MAY_IMPORT).filter((layer) => path.startsWith(`${layer}/`));
  return containing.sort((a, b) => b.length - a.length)[0] ?? null;
}

function mayImport(path: string, target: string): boolean {
  const from = layerOf(path);
  const to = layerOf(target);
  if (from === null || to === null) return false;
  const isEntry = target === "shared/index";
  return !isEntry && (from === to || MAY_IMPORT[from]!.some((layer) => to === layer || to.startsWith(`${layer}/`)));
}

function mayUsePackage(path: string, specifier: string): boolean {
  const layer = Object.keys(PACKAGES).find((folder) => path.startsWith(`${folder}/`));
  return layer === undefined || PACKAGES[layer]!.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function withoutExtension(path: string): string {
  return path.replace(/\.(tsx?|mjs|mts)$/, "");
}
