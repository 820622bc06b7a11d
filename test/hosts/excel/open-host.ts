/** The add-in's host with its commands at hand: what the pane and the ribbon run on in tests. */
import { createExcelHost, type ExcelHost } from "../../../excel-addin/host";
import { readHiddenFormulas } from "../../../excel-addin/reading/hidden-formulas";
import { applyChanges } from "../../../excel-addin/writing/apply-changes";
import { commands } from "../../../shared/commands/catalogue";
import type { Command } from "../../../shared/commands/command";

export function openHost(known: readonly Command[] = commands): ExcelHost {
  return createExcelHost(() => Promise.resolve({ commands: known, applyChanges, readHiddenFormulas }));
}
