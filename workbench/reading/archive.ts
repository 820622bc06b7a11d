/** Looks into a workbook's zip archive before it is parsed: what is no workbook is named, what is mostly empty cells is made lean. */
import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from "fflate";
import { inputError } from "../../cli/input-error";
import { leanSheet } from "../../cli/reading/lean-sheet";
import { MAX_UNPACKED_BYTES } from "../../cli/reading/unpack-workbook";
import { foreignArchive } from "../../cli/reading/workbook-signature";
import { unreadParts } from "./unread-parts";

const WORKBOOK = /^xl\/workbook\d*\.xml$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
/** Below this a sheet keeps the formats of its empty cells, for what will be typed there. */
const LARGE_SHEET_BYTES = 16 << 20;

export interface CheckedArchive {
  /** The same bytes, or those of the same workbook without the empty cells of its large sheets. */
  readonly bytes: Uint8Array;
  /** A sentence on what in it is not read, if anything. */
  readonly unread: string | null;
}

export function checkedArchive(bytes: Uint8Array, file: string): CheckedArchive {
  const parts = listParts(bytes, file);
  const names = parts.map(({ name }) => name);
  if (!names.some((name) => WORKBOOK.test(name))) throw foreignArchive(names, file);
  if (parts.reduce((sum, { originalSize }) => sum + originalSize, 0) > MAX_UNPACKED_BYTES) {
    throw inputError(`workbook must unpack to at most ${MAX_UNPACKED_BYTES >> 20} MB: ${file}`);
  }
  const large = new Set(
    parts.filter(({ name, originalSize }) => SHEET.test(name) && originalSize > LARGE_SHEET_BYTES).map(({ name }) => name),
  );
  return { bytes: large.size === 0 ? bytes : repack(bytes, large), unread: unreadParts(names) };
}

function repack(bytes: Uint8Array, large: ReadonlySet<string>): Uint8Array {
  const lean: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) lean[name] = [large.has(name) ? leanSheet(part) : part, { level: 0 }];
  return zipSync(lean);
}

function listParts(bytes: Uint8Array, file: string): readonly UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (part) => parts.push(part) < 0 });
  } catch (cause) {
    throw inputError(`workbook must be complete, this file ends too early or is damaged: ${file}`, cause);
  }
  return parts;
}
