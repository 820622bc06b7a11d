/** `kpi new FILE.xlsx`: a workbook with a register and measurements to fill in, blank or with an example. */
import { extname } from "node:path";
import { Command } from "commander";
import { newRegister } from "../shared/commands/new-register";
import type { Snapshot } from "../shared/workbook/snapshot";
import { usageError } from "./input-error";
import { printable } from "./terminal/printable";
import type { Terminal } from "./terminal/terminal";
import { writeWorkbook } from "./writing/workbook-writer";
import { checkOutput, writeFile } from "./writing/write-file";

export function newCommand(terminal: Terminal): Command {
  return new Command("new")
    .description("write a workbook with a register and measurements to fill in")
    .argument("<file.xlsx>", "the file to write")
    .option("--example", "start from a worked example")
    .option("--force", "replace a file that exists")
    .action(async (file: string, { example = false, force = false }: { example?: boolean; force?: boolean }) => {
      if (extname(file).toLowerCase() !== ".xlsx") throw usageError(`file must be named .xlsx: ${file}`);
      await checkOutput(file, { inputs: [], force });
      const { changes, report } = newRegister.run(emptyWorkbook(terminal), { example });
      if (!report.ok) throw new Error(report.message);
      await writeFile(file, await writeWorkbook(changes, { title: "KPI register", description: report.message }), force);
      terminal.out(`written: ${printable(file)} (${report.message})\n`);
    });
}

function emptyWorkbook({ today }: Terminal): Snapshot {
  return {
    sheets: [],
    names: [],
    activeSheet: "",
    today,
    locale: "en-GB",
    traits: { blanksBecomeZero: false, structuredReferences: true },
  };
}
