/** What Google would refuse or misread in a script, found by reading it: one sentence for each. Google itself only says so after a push. */
import vm from "node:vm";
import { parse, type Comment, type FunctionDeclaration, type Identifier, type Node, type Program } from "acorn";

/** A function that must be there: with JSDoc that marks it as a custom function, or without. */
export interface Expected {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly isCustom: boolean;
}

/** Services that the add-on's rights allow. */
const SERVICES = "SpreadsheetApp HtmlService CacheService LockService Charts Utilities".split(" ");

export function checkScript(text: string, expected: readonly Expected[]): readonly string[] {
  const comments: Comment[] = [];
  let program: Program;
  try {
    program = parse(text, { ecmaVersion: 2019, sourceType: "script", onComment: comments });
  } catch (error) {
    return [`script must be ES2019: ${(error as Error).message}`];
  }
  return [...unknownNames(program), ...entryProblems(program, expected, { text, comments }), ...loadProblems(text)];
}

/** Names that are read and neither declared anywhere, nor JavaScript's, nor a service. A name behind typeof may be missing. */
function unknownNames(program: Program): readonly string[] {
  const nodes = descendants(program);
  const asked = new Set(nodes.flatMap((node) => (node.type === "UnaryExpression" ? [child(node, "argument")] : [])));
  const declared = new Set(nodes.flatMap(declaredBy));
  const builtIn = new Set(vm.runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[]);
  const isKnown = (name: string): boolean => declared.has(name) || builtIn.has(name) || SERVICES.includes(name) || name === "arguments";
  const keys = keysIn(nodes);
  const unknown = nodes.flatMap((node) => {
    if (node.type !== "Identifier" || asked.has(node) || keys.has(node)) return [];
    const { name } = node as Identifier;
    return isKnown(name) ? [] : [`name must be declared, JavaScript's or a service's: ${name}`];
  });
  return [...new Set(unknown)];
}

function entryProblems(
  program: Program,
  expected: readonly Expected[],
  { text, comments }: { readonly text: string; readonly comments: readonly Comment[] },
): readonly string[] {
  const functions = program.body.filter((node): node is FunctionDeclaration => node.type === "FunctionDeclaration");
  const names = functions.map(({ id }) => id.name);
  const stray = names.filter((name) => !name.endsWith("_") && !expected.some((each) => each.name === name));
  const missing = expected.filter(({ name }) => !names.includes(name));
  return [
    ...stray.map((name) => `script must have no other public function: ${name}`),
    ...missing.map(({ name }) => `script must have a top-level function: ${name}`),
    ...functions.flatMap((node) => {
      const wanted = expected.find(({ name }) => name === node.id.name);
      const jsdoc = comments.find(({ end, start }) => start < node.start && text.slice(end, node.start).trim() === "")?.value ?? "";
      return wanted ? functionProblems(node, jsdoc, wanted) : [];
    }),
  ];
}

function functionProblems(node: FunctionDeclaration, jsdoc: string, { name, parameters, isCustom }: Expected): readonly string[] {
  const own = node.params.map((parameter) => (parameter as Identifier).name);
  const documented = [...jsdoc.matchAll(/@param \{[^}]*\} (\S+)/g)].map(([, parameter]) => parameter);
  const problems: string[] = [];
  if (own.join() !== parameters.join()) problems.push(`${name} must have the parameters ${parameters.join(", ")}: ${own.join(", ")}`);
  if (isCustom !== /@customfunction\b/.test(jsdoc)) problems.push(`${name} ${isCustom ? "must" : "must not"} be marked @customfunction`);
  if (isCustom && documented.join() !== parameters.join()) problems.push(`${name} must document each parameter: ${documented.join(", ")}`);
  return problems;
}

/** Google loads the whole script before each call, a custom function's among them, which may use hardly any service. */
function loadProblems(text: string): readonly string[] {
  try {
    vm.runInNewContext(text, {}, { timeout: 5000 });
    return [];
  } catch (error) {
    return [`script must load without any service: ${(error as Error).message}`];
  }
}

function declaredBy(node: Node): readonly string[] {
  if (node.type === "VariableDeclarator") return namesIn(child(node, "id"));
  if (node.type === "CatchClause") return namesIn(child(node, "param"));
  const own = ["FunctionDeclaration", "FunctionExpression", "ClassDeclaration", "ClassExpression"].includes(node.type)
    ? namesIn(child(node, "id"))
    : [];
  return "params" in node ? [...own, ...(node.params as Node[]).flatMap(namesIn)] : own;
}

/** Names that a pattern binds. */
function namesIn(pattern: Node | null): readonly string[] {
  if (!pattern) return [];
  return descendants(pattern).flatMap((node) => (node.type === "Identifier" ? [(node as Identifier).name] : []));
}

/** Identifiers that are the name of a property or a label, and no value. */
function keysIn(nodes: readonly Node[]): ReadonlySet<Node | null> {
  return new Set(
    nodes.flatMap((node) => {
      if (node.type === "MemberExpression") return isComputed(node) ? [] : [child(node, "property")];
      if (node.type === "Property" || node.type === "MethodDefinition") return isComputed(node) ? [] : [child(node, "key")];
      return ["LabeledStatement", "BreakStatement", "ContinueStatement"].includes(node.type) ? [child(node, "label")] : [];
    }),
  );
}

function isComputed(node: Node): boolean {
  return (node as { computed?: boolean }).computed === true;
}

function child(node: Node, key: string): Node | null {
  return (node as unknown as Readonly<Record<string, Node | null | undefined>>)[key] ?? null;
}

/** The node and every node below it. */
function descendants(node: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (each: Node): void => {
    found.push(each);
    Object.values(each as unknown as Record<string, unknown>)
      .flat()
      .filter(isNode)
      .forEach(visit);
  };
  visit(node);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
