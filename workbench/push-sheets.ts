/** `npm run sheets:push`: builds the add-on and uploads it into the script that sheets-addon/.clasp.json names; further words go to clasp. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { buildSheets } from "./build-sheets";
import { CLASP, prepareForClasp, readClaspSettings } from "./clasp-project";

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

try {
  const [addon, built] = [folder("sheets-addon"), folder("dist/sheets")];
  // Before the build, which takes its time.
  readClaspSettings(addon);
  await buildSheets(built);
  const cwd = prepareForClasp({ addon, built });
  // npx is a batch file on Windows, and only a shell runs those.
  const { status, error } = spawnSync("npx", ["--yes", CLASP, "push", ...process.argv.slice(2)], {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
