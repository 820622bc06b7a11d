/** What the code uses of Excel's interface against what the manifest asks for: Microsoft's types say since when each member is there. */
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = `excel-addin${sep}`;

/** Used without looking first, each for a reason. */
const HARMLESS = [
  // Refused by find-obstacles.ts where it is missing.
  "excel-addin/changes/table.ts Table.resize",
  // Undefined in older Excels, which is as if the user had made the change.
  "excel-addin/watch-workbook.ts WorksheetChangedEventArgs.triggerSource",
];

interface Use {
  readonly place: string;
  readonly member: string;
  /** Minor version of ExcelApi 1. */
  readonly since: number;
  /** Minor version that the code around it looks for; 0 if it does not. */
  readonly lookedFor: number;
}

const uses = usesOfExcel();
const asked = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(`${ROOT}manifest.xml`, "utf8"))?.[1]);

describe("the manifest's requirement set", () => {
  it("covers every member that is used without looking for it first", () => {
    const beyond = uses.filter(({ since, lookedFor }) => since > Math.max(asked, lookedFor));
    expect([...new Set(beyond.map(({ place, member }) => `${place} ${member}`))].sort()).toEqual(HARMLESS);
  });

  it("asks for no more than what is used", () => {
    const needed = uses.filter(({ lookedFor }) => lookedFor === 0).map(({ since }) => since);
    expect(Math.max(...needed.filter((since) => since <= asked))).toBe(asked);
  });
});

function usesOfExcel(): readonly Use[] {
  const config = ts.parseJsonConfigFileContent({ extends: "./tsconfig.json", include: ["excel-addin"] }, ts.sys, ROOT);
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter(({ fileName }) => relative(ROOT, fileName).startsWith(FOLDER) && !fileName.endsWith(".d.ts"));
  return own.flatMap((file) =>
    descendants(file).flatMap((node) => [...namedAt(node, checker), ...loadedAt(node, checker)].flatMap((use) => toUse(use, file))),
  );
}

interface Named {
  readonly node: ts.Node;
  readonly symbol: ts.Symbol;
}

function namedAt(node: ts.Node, checker: ts.TypeChecker): readonly Named[] {
  const symbol = ts.isIdentifier(node) ? memberSymbol(node, checker) : undefined;
  return symbol ? [{ node, symbol }] : [];
}

function toUse({ node, symbol }: Named, file: ts.SourceFile): readonly Use[] {
  const declaration = symbol.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes("@types/office-js")) return [];
  const since = sinceOf(symbol);
  const parent = declaration.parent as { readonly name?: ts.Identifier };
  const place = relative(ROOT, file.fileName).split(sep).join("/");
  return since === null ? [] : [{ place, member: `${parent.name?.text ?? ""}.${symbol.name}`, since, lookedFor: lookedForAround(node) }];
}

/** The members in `tables.load("items/name,items/style")`, which the compiler does not look at. */
function loadedAt(node: ts.Node, checker: ts.TypeChecker): readonly Named[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return [];
  const loaded = checker.getTypeAtLocation(node.expression.expression);
  const texts = node.arguments.flatMap(descendants).filter((each) => ts.isStringLiteral(each) || ts.isTemplateHead(each));
  return texts.flatMap((text) =>
    text.text
      .split(",")
      // A comma in front, and the version that `supports` is asked for, are no names.
      .filter((path) => /^[a-z]/i.test(path))
      .flatMap((path) => membersOn(path.split("/"), loaded, checker).map((symbol) => ({ node: text, symbol }))),
  );
}

/** Each member on the way; through "items" the way goes on in an item. */
function membersOn([name, ...rest]: readonly string[], type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (name === undefined) return [];
  const symbol = type.getNonNullableType().getProperty(name);
  if (!symbol) throw new Error(`no such member to load: ${name}`);
  const found = checker.getTypeOfSymbol(symbol);
  return [symbol, ...membersOn(rest, name === "items" ? found.getNumberIndexType()! : found, checker)];
}

/** `range.values`, and `{ values }` taken out of a range. */
function memberSymbol(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return checker.getSymbolAtLocation(node);
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) return undefined;
  const isName = parent.propertyName ? parent.propertyName === node : parent.name === node;
  return isName ? checker.getTypeAtLocation(parent.parent).getProperty(node.text) : undefined;
}

/** "[Api set: ExcelApi 1.13]" in the documentation; of several the earliest. */
function sinceOf(symbol: ts.Symbol): number | null {
  const texts = (symbol.declarations ?? []).map((declaration) => declaration.getFullText());
  const versions = texts.flatMap((text) => [...text.matchAll(/\[Api set: ExcelApi 1\.(\d+)/g)].map(([, minor]) => Number(minor)));
  return versions.length === 0 ? null : Math.min(...versions);
}

/** The highest version that `supports("1.x")` asks for in the statement or the expression around. */
function lookedForAround(node: ts.Node): number {
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    const isCondition = ts.isIfStatement(around) || ts.isConditionalExpression(around);
    const [, minor] = (isCondition && /supports\("1\.(\d+)"\)/.exec(around.getText())) || [];
    if (minor !== undefined) return Number(minor);
  }
  return 0;
}

/** The node and all below it. */
function descendants(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}
