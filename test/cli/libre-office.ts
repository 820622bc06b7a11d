/** LibreOffice as a second opinion: it recalculates a workbook of ours from its formulas alone. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Recalculate on load, always: without it stored results are shown. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The program, or null where it is not installed. */
export const soffice: string | null =
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find(isExecutable) ?? null;

/** The workbook's bytes as LibreOffice saves them after calculating every formula anew. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "kpi-office-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), PROFILE);
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(
      soffice ?? "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "book.xlsx")],
      { stdio: "ignore" },
    );
    return new Uint8Array(readFileSync(join(folder, "out", "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
