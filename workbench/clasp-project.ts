/** What clasp, Google's tool that uploads scripts, is given to work with. It takes no files from outside its own folder: so its settings go beside what was built. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** For npx: 277 MB that only those need who upload. */
export const CLASP = "@google/clasp@3.4.1";

/** Returns the folder to run clasp in. */
export function prepareForClasp({ addon, built }: { readonly addon: string; readonly built: string }): string {
  const folder = dirname(built);
  const own = readClaspSettings(addon);
  writeFileSync(join(folder, ".clasp.json"), `${JSON.stringify({ ...own, rootDir: basename(built) }, null, 2)}\n`);
  copyFileSync(join(addon, ".claspignore"), join(folder, ".claspignore"));
  return folder;
}

/** Throws with a sentence for the user if the script's id is not there yet. */
export function readClaspSettings(addon: string): object {
  const file = join(addon, ".clasp.json");
  if (!existsSync(file))
    throw new Error("sheets-addon/.clasp.json must exist: copy .clasp.json.example, which is beside it, and put the id of your script in");
  let settings: { readonly scriptId?: unknown } | null;
  try {
    settings = JSON.parse(readFileSync(file, "utf8")) as typeof settings;
  } catch (error) {
    throw new Error(`sheets-addon/.clasp.json must be JSON: ${(error as Error).message}`, { cause: error });
  }
  const id = settings?.scriptId;
  if (typeof id !== "string" || !/^[\w-]{20,}$/.test(id))
    throw new Error(`sheets-addon/.clasp.json must hold the id of your script, as its project settings show it: ${String(id)}`);
  return settings ?? {};
}
