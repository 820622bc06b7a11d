/** The program's own sources, parsed: what each imports and exports, and where. The architecture test asks its questions of these. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ImportOf {
  readonly specifier: string;
  /** Path of the imported file without extension, from the root; null for a package. */
  readonly target: string | null;
  readonly line: number;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

export interface Source {
  /** From the root, with slashes on every system. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly ImportOf[];
}

/** All TypeScript and module files below the folders, generated ones left out. */
export function sourcePaths(folders: readonly string[]): readonly string[] {
  return folders.flatMap(filesBelow);
}

export function readSources(folders: readonly string[]): readonly Source[] {
  return sourcePaths(folders).map((path) => parseSource(path, readFileSync(join(ROOT, path), "utf8")));
}

export function parseSource(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, text, tree, imports: importsOf(tree) };
}

/** Line of a node, counted from 1. */
export function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Every node below, in the order of the text. */
export function descendants(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /\.(ts|tsx|mjs|mts)$/.test(entry.name) && !entry.name.includes(".generated.") ? [path] : [];
  });
}

function importsOf(tree: ts.SourceFile): readonly ImportOf[] {
  return descendants(tree).flatMap((node) => {
    const name = specifierOf(node);
    if (!name) return [];
    return [{ specifier: name.text, target: resolveSpecifier(tree.fileName, name.text), line: lineOf(name), isType: isTypeOnly(node) }];
  });
}

/** The name in `import … from "x"`, `export … from "x"`, `import("x")` the expression, `import("x")` the type, and `require("x")`. */
function specifierOf(node: ts.Node): ts.StringLiteralLike | null {
  const candidate = specifierNode(node);
  return candidate && ts.isStringLiteralLike(candidate) ? candidate : null;
}

function specifierNode(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: isAll, name, namedBindings } = node.importClause;
  const isEach =
    !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((one) => one.isTypeOnly);
  return isAll || isEach;
}

function resolveSpecifier(from: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  return posix.join(posix.dirname(from), specifier).replace(/\.(tsx?|mts|mjs)$/, "");
}
