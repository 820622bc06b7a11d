/**
 * Unpacks a workbook's parts with a limit on their size and packs them again without what we never look at: empty formatted cells (a million of
 * them is common), pictures, styles. The parser then sees a lean file, and a number stays the number that the file holds.
 */
import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from "fflate";
import { inputError } from "../input-error";
import { leanSheet } from "./lean-sheet";
import { crc32, statedChecksums } from "./zip-checksums";
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

  const checksums = statedChecksums(bytes);
  const parts = new Map(wanted.map(({ name }) => [name, unpackPart(bytes, { name, checksum: checksums.get(name) ?? null }, file)]));
  const keepStyles = [...parts].some(([name, part]) => WORKBOOK.test(name) && usesDates1904(part));
  const lean: Zippable = {};
  for (const [name, part] of parts) {
    if (STYLES.test(name) && !keepStyles) continue;
    lean[name] = [SHEET.test(name) ? leanSheet(part) : part, { level: 0 }];
    parts.delete(name); // a large sheet is not kept twice
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

function unpackPart(bytes: Uint8Array, { name, checksum }: { name: string; checksum: number | null }, file: string): Uint8Array {
  const sentence = `workbook must be undamaged, its part ${name} cannot be unpacked: ${file}`;
  let part: Uint8Array;
  try {
    part = unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? new Uint8Array();
  } catch (cause) {
    throw inputError(sentence, cause);
  }
  if (checksum !== null && checksum !== crc32(part)) throw inputError(sentence);
  return part;
}

/** Only in the 1904 system do the styles matter to us: a date's number must be moved by four years, another number must not. */
function usesDates1904(workbook: Uint8Array): boolean {
  return /date1904\s*=\s*["'](1|true)["']/.test(new TextDecoder().decode(workbook));
}

function inMegabytes(size: number): string {
  return `${Math.ceil(size / (1 << 20)).toLocaleString("en")} MB`;
}
