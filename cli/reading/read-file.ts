/** Reads a file from disk into sheets, by what is in it rather than by its name; every way to fail has its own sentence. */
import { open, type FileHandle } from "node:fs/promises";
import { basename, extname } from "node:path";
import { inputError } from "../input-error";
import { readCsv } from "./read-csv";
import { readWorkbook, type FileContents } from "./read-workbook";
import { isZip, refuseForeignContainer } from "./workbook-signature";

const MAX_FILE_BYTES = 500 * (1 << 20);
const TEXT_EXTENSIONS = [".csv", ".tsv", ".txt"];
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "file must exist",
  ENOTDIR: "file must exist",
  EACCES: "file must be readable by you",
  EPERM: "file must be readable by you",
  EISDIR: "file must not be a folder",
  EBUSY: "file must not be locked by another program",
  ENAMETOOLONG: "file name must be shorter",
};

/** The sheets of one file; a csv is one sheet of the file's name. */
export async function readFile(path: string, locale: string): Promise<FileContents> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw inputError(`file must not be empty: ${path}`);
  if (basename(path).startsWith("~$"))
    throw inputError(`file must be the workbook itself, this is the lock file that Excel keeps beside it: ${path}`);
  if (isZip(bytes)) return readWorkbook(bytes, path);
  refuseForeignContainer(bytes, path);
  const extension = extname(path).toLowerCase();
  if (!TEXT_EXTENSIONS.includes(extension)) throw inputError(`file must be an Excel workbook (.xlsx) or a csv: ${path}`);
  return readCsv(bytes, { file: path, sheet: basename(path, extname(path)), locale });
}

async function readBytes(path: string): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, "r");
    const facts = await handle.stat();
    if (facts.isDirectory()) throw inputError(`file must not be a folder: ${path}`);
    if (!facts.isFile()) throw inputError(`file must be an ordinary file: ${path}`);
    if (facts.size > MAX_FILE_BYTES) throw inputError(`file must be at most ${MAX_FILE_BYTES >> 20} MB: ${path}`);
    return await handle.readFile();
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
    throw reason === undefined ? error : inputError(`${reason}: ${path}`, error);
  } finally {
    await handle?.close();
  }
}
