/** Microsoft's tool that puts an add-in into Excel and takes it out; fetched by npx when it is needed, since it is large. */
import { spawn } from "node:child_process";
import { npmScript } from "../npm-script.mjs";
import type { SideLoad } from "./read-options";

const PACKAGE = "office-addin-debugging@7.0.0";

/** The tool's arguments; null where the add-in is put nowhere. */
export function startArguments(asked: SideLoad, manifest: string): readonly string[] | null {
  if (asked.into !== "desktop" && asked.into !== "web") return null;
  const document = asked.document === null ? [] : ["--document", asked.document];
  return ["start", manifest, asked.into, "--app", "excel", "--no-debug", ...document];
}

export function stopArguments(manifest: string): readonly string[] {
  return ["stop", manifest];
}

/** Rejects with a sentence if the tool cannot be had or fails; what npm and the tool say themselves is shown as it comes. */
export async function runTool(args: readonly string[]): Promise<void> {
  const code = await run(["exec", "--yes", `--package=${PACKAGE}`, "--", "office-addin-debugging", ...args]);
  if (code !== 0) throw new Error(`${PACKAGE} could not be fetched (is there a network?) or failed, with code ${code}`);
}

function run(args: readonly string[]): Promise<number> {
  const npm = npmScript();
  const options = { stdio: "inherit" } as const;
  // Without npm's own script, npm is a batch file on Windows, and only a shell runs those.
  const child = npm
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn("npm", args.map(quote), { ...options, shell: process.platform === "win32" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** For the shell of Windows alone; elsewhere arguments reach the program as they are. */
function quote(argument: string): string {
  return process.platform === "win32" ? `"${argument.replace(/"/g, '""')}"` : argument;
}
