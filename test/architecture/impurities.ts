/** What the core must not touch although it would compile: clock, chance, locale and time zone; and in the pane, a host. */
import ts from "typescript";
import { descendants, lineOf, type Source } from "./source";

/** Globals of hosts, browsers and Node, and those of the language that look outside. */
const GLOBALS = new Set(
  (
    "console process window document globalThis global self navigator location fetch performance crypto require module Buffer " +
    "setTimeout setInterval setImmediate queueMicrotask localStorage sessionStorage alert confirm prompt eval Function Intl"
  ).split(" "),
);

const HOST_GLOBALS = new Set(
  "Office Excel OfficeExtension CustomFunctions google SpreadsheetApp HtmlService PropertiesService CacheService Utilities".split(" "),
);

/** Methods whose answer depends on where or when the program runs. */
const LOCAL_METHODS = new Set(
  (
    "toLocaleString toLocaleDateString toLocaleTimeString toLocaleLowerCase toLocaleUpperCase localeCompare getTimezoneOffset " +
    "getFullYear getMonth getDate getDay getHours getMinutes getSeconds setFullYear setMonth setDate setHours toDateString toTimeString"
  ).split(" "),
);

const CLOCK_AND_CHANCE = new Set(["Date.now", "Date.parse", "Math.random"]);

/** Violations in the pure core. `new Date(milliseconds)` is a calendar, not a clock; without argument it is one. */
export function impurities(source: Source): readonly string[] {
  const own = declaredNames(source.tree);
  return descendants(source.tree).flatMap((node) => {
    const found = impurityOf(node, own);
    return found === null ? [] : [`${source.path}:${lineOf(node)} must not use ${found}`];
  });
}

/** Uses of a host's globals, in the pane and everywhere in shared. */
export function hostGlobals(source: Source): readonly string[] {
  const own = declaredNames(source.tree);
  return descendants(source.tree).flatMap((node) =>
    ts.isIdentifier(node) && HOST_GLOBALS.has(node.text) && isReference(node) && !own.has(node.text)
      ? [`${source.path}:${lineOf(node)} must not use ${node.text}`]
      : [],
  );
}

function impurityOf(node: ts.Node, own: ReadonlySet<string>): string | null {
  if (ts.isIdentifier(node)) return GLOBALS.has(node.text) && isReference(node) && !own.has(node.text) ? node.text : null;
  if (ts.isPropertyAccessExpression(node)) {
    if (LOCAL_METHODS.has(node.name.text)) return node.name.text;
    const path = `${node.expression.getText()}.${node.name.text}`;
    return CLOCK_AND_CHANCE.has(path) ? path : null;
  }
  if (ts.isCallExpression(node)) return isDate(node.expression) ? "Date()" : null;
  if (ts.isNewExpression(node) && isDate(node.expression)) return dateImpurity(node.arguments ?? []);
  return null;
}

function dateImpurity(args: readonly ts.Expression[]): string | null {
  if (args.length === 0) return "new Date()";
  if (args.length > 1) return "new Date(year, month, …), which is local time";
  return args[0] && ts.isStringLiteralLike(args[0]) ? "new Date(text)" : null;
}

function isDate(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === "Date";
}

/** True if the identifier stands for a value: no property's name, no type's, no label of an object literal. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isJsxAttribute(parent)
  );
}

/** Names that the file itself gives to parameters, variables, functions and imports: a parameter `window` is not the browser's. */
function declaredNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = descendants(tree).flatMap((node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node);
    return isDeclaration && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });
  return new Set(names);
}
