/** The scripts of the built add-in, each fetched by the one before: what Excel starts, what shows KPIs, what works on the workbook. */
import { readdirSync } from "node:fs";

/** Names as they are in the folder, with their versions; throws if the folder holds anything else. */
export function excelScripts(folder: string): readonly string[] {
  const found = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const parts = [/^taskpane\.js$/, /^scorecard\.[0-9a-f]{8}\.js$/, /^work\.[0-9a-f]{8}\.js$/];
  const scripts = parts.map((part) => found.find((name) => part.test(name)) ?? "");
  if (scripts.includes("") || found.length > parts.length) throw new Error(`dist/excel must hold its three scripts: ${found.join(", ")}`);
  return scripts;
}
