/** Several files as one snapshot: a register in one and its measurements in another are one workbook to the core. */
import { basename } from "node:path";
import type { Finding } from "../../shared/cell/finding";
import type { DefinedName, SheetSnapshot } from "../../shared/workbook/snapshot";
import type { Progress } from "../terminal/progress";
import type { FileContents } from "./read-workbook";
import { readFile } from "./read-file";

/** The sheets of all files; every sheet's name is its own. */
export interface ReadFiles {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly findings: readonly Finding[];
}

/** In the order in which they were named. */
export async function readFiles(
  paths: readonly string[],
  { locale, progress }: { locale: string; progress: Progress },
): Promise<ReadFiles> {
  const contents: FileContents[] = [];
  for (const path of paths) {
    await progress.step(`reading ${basename(path)}`);
    contents.push(
      withFreeNames(
        await readFile(path, locale),
        basename(path),
        contents.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
      ),
    );
  }
  return {
    sheets: contents.flatMap(({ sheets }) => sheets),
    names: contents.flatMap(({ names }) => names),
    findings: contents.flatMap(({ findings }) => findings),
  };
}

/** A second sheet called Sheet1 is told apart by its file. */
function withFreeNames(file: FileContents, name: string, taken: readonly string[]): FileContents {
  const isTaken = (sheet: string): boolean => taken.some((other) => other.toLowerCase() === sheet.toLowerCase());
  const free = (sheet: string): string => (isTaken(sheet) ? `${sheet} (${name})` : sheet);
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, name: free(sheet.name) })),
    names: file.names.map((defined) => ({ ...defined, sheet: free(defined.sheet) })),
    findings: file.findings.map((finding) => ({ ...finding, where: { ...finding.where, sheet: free(finding.where.sheet) } })),
  };
}
