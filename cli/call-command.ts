/** `kpi call NAME ARGS…`: one function of the catalogue on JSON, for scripts and for trying a formula out. */
import { Command } from "commander";
import { isError } from "../shared/cell/cell";
import { call } from "../shared/functions/call";
import { catalogue } from "../shared/functions/catalogue";
import { usageError } from "./input-error";
import { nearestWord } from "../shared/cell/nearest-word";
import { printable } from "./terminal/printable";
import type { Terminal } from "./terminal/terminal";

const EXAMPLES = `
Each argument is JSON; a word that is no JSON is text.

  kpi call KPI_PROGRESS 38 100
  kpi call KPI_PROGRESS '[70, 65, 60]' 60 100          a column spills
  kpi call KPI_STATUS 38 100 0 2025-01-01 2025-12-31 2025-06-30

The answer is JSON too: a value, rows of values, or {"error": …, "message": …} with exit code 1.`;

/** Prints the answer; `finish` gets 1 for a cell error. */
export function callCommand(terminal: Terminal, finish: (code: 1) => void): Command {
  return (
    new Command("call")
      .description("call a function of the catalogue")
      .argument("<name>", "name of the function, KPI_PROGRESS")
      .argument("[args...]", "its arguments")
      // what follows the name is data: -5 is a number and no option
      .passThroughOptions()
      .addHelpText("after", EXAMPLES)
      .action((name: string, args: readonly string[]) => {
        const answer = call(name, args.map(readArgument));
        terminal.out(`${JSON.stringify(answer)}\n`);
        if (!isError(answer)) return;
        terminal.err(`${answer.code}: ${printable(answer.message)}${suggestion(name)}\n`);
        finish(1);
      })
  );
}

function readArgument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (/^\s*[[{"]/.test(text)) throw usageError(`argument must be complete JSON: ${text}`);
    return text;
  }
}

function suggestion(name: string): string {
  const names = catalogue.map((definition) => definition.name);
  if (names.includes(name.trim().toUpperCase())) return "";
  const nearest = nearestWord(name.trim().toUpperCase(), names);
  return nearest === null ? " (kpi functions lists them)" : `, did you mean ${nearest}?`;
}
