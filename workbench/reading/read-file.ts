/** A file from disk, or dropped onto the page, as a workbook for Univer; every way to fail has its own sentence. */
import type { IWorkbookData } from "@univerjs/core";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { decodeText } from "../../cli/reading/decode-text";
import { readCsv } from "../../cli/reading/read-csv";
import { isZip, refuseForeignContainer } from "../../cli/reading/workbook-signature";
import { inputError } from "../../cli/input-error";
import type { Change } from "../../shared/workbook/change";
import { checkedArchive } from "./archive";
import { changesFor } from "./changes-for";
import { gridToWorkbookData, toWorkbookData } from "./to-workbook-data";

export interface OpenedFile {
  readonly data: IWorkbookData;
  /** Tables, names and lists to choose from, which Univer takes as commands. */
  readonly changes: readonly Change[];
  /** What was understood otherwise than it stands in the file. */
  readonly notes: readonly string[];
}

const TEXT_FILE = /\.(csv|tsv|txt)$/i;
const SHEET_NAME_LENGTH = 31;

/** Throws an input error, whose message is for the user. */
export async function readFile(bytes: Uint8Array, name: string, locale: string): Promise<OpenedFile> {
  if (bytes.length === 0) throw inputError(`file must not be empty: ${name}`);
  refuseForeignContainer(bytes, name);
  if (isZip(bytes)) return readWorkbook(bytes, name);
  if (!TEXT_FILE.test(name)) throw inputError(`file must be an Excel workbook (.xlsx) or a csv: ${name}`);
  return readText(bytes, name, locale);
}

async function readWorkbook(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const archive = checkedArchive(bytes, name);
  const book = await parse(archive.bytes, name);
  if (book.sheets.length === 0) throw inputError(`workbook must have a sheet: ${name}`);
  const { data, notes } = toWorkbookData(book, name);
  return { data, notes: [...notes, ...(archive.unread === null ? [] : [archive.unread])], changes: changesFor(book) };
}

async function parse(bytes: Uint8Array, name: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    const far = cause instanceof Error ? /^Sheet "(.*)" spans /.exec(cause.message)?.[1] : undefined;
    if (far !== undefined)
      throw inputError(
        `sheet ${far} must not reach so far: delete the stray cells in its far corner and save the file again: ${name}`,
        cause,
      );
    throw inputError(`workbook must be an undamaged .xlsx file, its contents cannot be read: ${name}`, cause);
  }
}

function readText(bytes: Uint8Array, name: string, locale: string): OpenedFile {
  if (decodeText(bytes, name).trim() === "") throw inputError(`file must not be empty: ${name}`);
  const sheet =
    name
      .replace(TEXT_FILE, "")
      .replace(/[:\\/?*[\]']/g, " ")
      .trim()
      .slice(0, SHEET_NAME_LENGTH) || "Data";
  const contents = readCsv(bytes, { file: name, sheet, locale });
  const grid = contents.sheets[0]?.values ?? [];
  return { data: gridToWorkbookData(grid, sheet, name), changes: [], notes: contents.findings.map(({ message }) => message) };
}
