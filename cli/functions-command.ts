/** `kpi functions [NAME]`: the catalogue by category, or the help of one function. */
import { Command } from "commander";
import { createColors } from "picocolors";
import { catalogue, type FunctionDefinition } from "../shared/functions/catalogue";
import { CATEGORIES, type NamedParameter } from "../shared/functions/define-function";
import type { Example } from "../shared/functions/function-texts";
import { usageError } from "./input-error";
import { nearestWord } from "../shared/cell/nearest-word";
import type { Colors } from "./terminal/status-colors";
import { tableText, type TextColumn } from "./terminal/table-text";
import type { Terminal } from "./terminal/terminal";

export function functionsCommand(terminal: Terminal): Command {
  return new Command("functions")
    .description("list the functions of the catalogue, or explain one")
    .argument("[name]", "name of the function to explain")
    .option("--json", "as JSON")
    .action((name: string | undefined, { json }: { json?: boolean }) => {
      const chosen = name === undefined ? catalogue : [find(name)];
      if (json) return terminal.out(`${JSON.stringify(name === undefined ? chosen.map(describe) : describe(chosen[0]!), null, 2)}\n`);
      const colors = createColors(terminal.color);
      terminal.out(`${name === undefined ? listText(terminal, colors) : helpText(chosen[0]!, terminal, colors)}\n`);
    });
}

function find(name: string): FunctionDefinition {
  const wanted = name.trim().toUpperCase();
  const definition = catalogue.find((candidate) => candidate.name === wanted);
  if (definition) return definition;
  const nearest = nearestWord(
    wanted,
    catalogue.map((candidate) => candidate.name),
  );
  throw usageError(`function must be one of the catalogue: ${name}${nearest === null ? "" : `, did you mean ${nearest}?`}`);
}

/** The documented shape of --json. */
function describe({ name, category, summary, details, parameters, result, examples }: FunctionDefinition): unknown {
  return {
    name,
    category,
    summary,
    details: details ?? "",
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: parameter.kind.label,
      words: parameter.kind.words ?? [],
      optional: parameter.optional,
      default: defaultOf(parameter),
      description: parameter.description,
    })),
    result: result.description,
    examples,
  };
}

function listText(terminal: Terminal, colors: Colors): string {
  const columns: TextColumn[] = [
    { header: "Function", align: "left", least: 0, dispensable: 0 },
    { header: "Summary", align: "left", least: 24, dispensable: 0 },
  ];
  return CATEGORIES.flatMap((category) => {
    const functions = catalogue.filter((definition) => definition.category === category);
    if (functions.length === 0) return [];
    const rows = functions.map(({ name, summary }) => [{ text: name }, { text: summary }]);
    return [`${colors.bold(category)}\n${tableText(columns, rows, { limit: terminal.columns, colors })}`];
  }).join("\n\n");
}

function helpText(definition: FunctionDefinition, terminal: Terminal, colors: Colors): string {
  const { name, category, summary, details, parameters, result, examples } = definition;
  const columns: TextColumn[] = [
    { header: "Argument", align: "left", least: 0, dispensable: 0 },
    { header: "Expects", align: "left", least: 16, dispensable: 0 },
    { header: "Default", align: "left", least: 0, dispensable: 0 },
    { header: "Meaning", align: "left", least: 30, dispensable: 0 },
  ];
  const rows = parameters.map((parameter) =>
    [parameter.name, parameter.kind.label, defaultText(parameter), parameter.description].map((text) => ({ text })),
  );
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  return [
    `${colors.bold(`${name}(${signature})`)}  ${colors.dim(category)}`,
    [summary, details].filter(Boolean).join("\n"),
    tableText(columns, rows, { limit: terminal.columns, colors }),
    `${colors.bold("Result")}\n${result.description}`,
    `${colors.bold("Examples")}\n${examples.map((example) => exampleText(name, example, colors)).join("\n")}`,
  ].join("\n\n");
}

function exampleText(name: string, { args, result, note }: Example, colors: Colors): string {
  const words = args.map((arg) => shellQuoted(typeof arg === "string" && !isJson(arg) ? arg : JSON.stringify(arg)));
  return `  kpi call ${[name, ...words].join(" ")}\n    ${JSON.stringify(result)}${note ? colors.dim(`  ${note}`) : ""}`;
}

function shellQuoted(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}

/** A bare word that JSON knows (true, 5) must keep its quotes to stay text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function defaultOf({ optional, fallback }: NamedParameter): unknown {
  const isPlain = ["number", "string", "boolean"].includes(typeof fallback);
  return optional && isPlain ? fallback : null;
}

function defaultText(parameter: NamedParameter): string {
  if (!parameter.optional) return "required";
  const value = defaultOf(parameter);
  return value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
}
