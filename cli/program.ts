/** The command line as a whole: commands, help, and what each ending means for the exit code. */
import { Command, CommanderError } from "commander";
import { createColors } from "picocolors";
import { callCommand } from "./call-command";
import { checkCommand } from "./check-command";
import { functionsCommand } from "./functions-command";
import { exitCodeOf } from "./input-error";
import { newCommand } from "./new-command";
import { packCommand } from "./pack-command";
import { scorecardCommand } from "./scorecard-command";
import { sheetsCommand } from "./sheets-command";
import { parseCommand } from "./parse-command";
import { printable } from "./terminal/printable";
import type { Terminal } from "./terminal/terminal";

export type ExitCode = 0 | 1 | 2;

const BUG = "this is a bug in kpi, not in your data";

/** Runs one command. 0: done; 1: bad input or a cell error; 2: wrong usage. `args` are what stands after the program's name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    await createProgram(terminal, finish).parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error, { terminal, verbose: args.includes("--verbose") });
  }
}

function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command("kpi")
    .description("KPIs of a workbook: progress, status and the reason for it, from a register and its measurements")
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.color,
      getErrHasColors: () => terminal.color,
    })
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(--help shows how)")
    .addHelpText("after", "\nExit code: 0 done, 1 bad input or a cell error, 2 wrong usage; kpi check has its own (kpi check --help).");
  for (const command of [
    scorecardCommand(terminal, finish),
    checkCommand(terminal, finish),
    packCommand(terminal, finish),
    parseCommand(terminal, finish),
    callCommand(terminal, finish),
    functionsCommand(terminal),
    newCommand(terminal),
    sheetsCommand(terminal),
  ]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

/** One sentence; the stack only for those who ask, since it says nothing about a file. */
function report(error: unknown, { terminal, verbose }: { terminal: Terminal; verbose: boolean }): ExitCode {
  const colors = createColors(terminal.color);
  const exitCode = exitCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const sentence = exitCode === null ? `${message} (${BUG}; --verbose shows where)` : message;
  terminal.err(`${colors.red("error:")} ${printable(sentence)}\n`);
  if (verbose && error instanceof Error) terminal.err(`${colors.dim(stackOf(error))}\n`);
  return exitCode ?? 1;
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
