/**
 * Unpacks a workbook's parts with a limit on their size and packs them again without what we never look at: empty formatted cells (a million of
 * them is common), pictures, styles. The parser then sees a lean file, and a number stays the number that the file holds.
 */
import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from "fflate";
import { inputError } from "../input-error";
import { leanSheet } from "./lean-sheet";
import { foreignArchive, isZip, refuseForeignContainer } from "./workbook-signature";

/** Ten times the largest workbook met so far. */
export const MAX_UNPACKED_BYTES = 1 << 30;

const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/[^/]+\.rels|workbook\d*\.xml|sharedStrings\d*\.xml|styles\d*\.xml|tables\/[^/]+\.xml|worksheets\/[^/]+\.xml|worksheets\/_rels\/[^/]+\.rels))$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const STYLES = /^xl\/styles\d*\.xml$/i;
const WORKBOOK = /^xl\/workbook\d*\.xml$/i;

/** A workbook's bytes, unpacked within the limit and packed again; file is its name for messages. */
export function unpackWorkbook(bytes: Uint8Array, file: string, limit = MAX_UNPACKED_BYTES): Uint8Array {
  refuseForeignContainer(bytes, file);
  if (!isZip(bytes)) throw inputError(`file must be an Excel workbook (.xlsx) or a csv: ${file}`);
  const entries = listEntries(bytes, file);
  if (!entries.some(({ name }) => WORKBOOK.test(name)))
    throw foreignArchive(
      entries.map(({ name }) => name),
      file,
    );

  const wanted = entries.filter(({ name }) => WANTED.test(name));
  const size = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > limit) {
    throw inputError(`workbook must unpack to at most ${inMegabytes(limit)}, this one claims ${inMegabytes(size)}: ${file}`);
  }

  const keepStyles = usesDates1904(bytes, wanted);
  const lean: Zippable = {};
  for (const { name } of wanted) {
    if (STYLES.test(name) && !keepStyles) continue;
    const part = unpackPart(bytes, name, file);
    lean[name] = [SHEET.test(name) ? leanSheet(part) : part, { level: 0 }];
  }
  return zipSync(lean);
}

function listEntries(bytes: Uint8Array, file: string): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
  } catch (cause) {
    throw inputError(`workbook must be complete, this file ends too early or is damaged, copy or download it again: ${file}`, cause);
  }
  return entries;
}

function unpackPart(bytes: Uint8Array, name: string, file: string): Uint8Array {
  try {
    return unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? new Uint8Array();
  } catch (cause) {
    throw inputError(`workbook must be undamaged, its part ${name} cannot be unpacked: ${file}`, cause);
  }
}

/** Only in the 1904 system do the styles matter to us: a date's number must be moved by four years, another number must not. */
function usesDates1904(bytes: Uint8Array, wanted: readonly UnzipFileInfo[]): boolean {
  const workbooks = wanted.filter(({ name }) => WORKBOOK.test(name));
  const parts = unzipSync(bytes, { filter: (entry) => workbooks.some(({ name }) => name === entry.name) });
  return Object.values(parts).some((part) => /date1904\s*=\s*["'](1|true)["']/.test(new TextDecoder().decode(part)));
}

function inMegabytes(size: number): string {
  return `${Math.ceil(size / (1 << 20)).toLocaleString("en")} MB`;
}
