/** Writes a file whole or not at all, and never over another one unless told to. */
import { constants, copyFile, link, mkdtemp, realpath, rename, rm, stat, writeFile as writeBytes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { inputError } from "../input-error";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "folder of the output file must exist",
  ENOTDIR: "folder of the output file must exist",
  EACCES: "output file must be in a folder that you may write to",
  EPERM: "output file must be in a folder that you may write to",
  EROFS: "output file must be in a folder that you may write to",
  ENOSPC: "disk must have room for the output file",
  EISDIR: "output file must not be a folder",
  ENAMETOOLONG: "output file name must be shorter",
};

/** Disks without links, such as memory cards. */
const NO_LINKS = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"];

/** Before the work begins: the output must not exist, unless by force, and must never be one of the inputs. */
export async function checkOutput(path: string, { inputs, force }: { inputs: readonly string[]; force: boolean }): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (!there) return;
  if (there.isDirectory()) throw inputError(`output file must not be a folder: ${path}`);
  const target = await realpath(path);
  for (const input of inputs) {
    if ((await realpath(input).catch(() => "")) === target)
      throw inputError(`output file must not be one of the files that are read: ${path}`);
  }
  if (!force) throw inputError(`output file must not exist yet, use --force to replace it: ${path}`);
}

/** Written beside its place first, then put there in one step. */
export async function writeFile(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  let folder = "";
  try {
    folder = await mkdtemp(join(dirname(path), ".kpi-"));
    const temporary = join(folder, basename(path));
    await writeBytes(temporary, bytes);
    await (force ? rename(temporary, path) : place(temporary, path));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw inputError(`output file must not exist yet, use --force to replace it: ${path}`, error);
    const reason = REASONS[code];
    throw reason === undefined ? error : inputError(`${reason}: ${path}`, error);
  } finally {
    if (folder !== "") await rm(folder, { recursive: true, force: true });
  }
}

/** A link, unlike a rename, fails if the name was taken in the meantime. */
async function place(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
}
