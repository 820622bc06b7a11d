/** Checksums of a zip archive's entries, so that a damaged byte becomes an error and never another number. */

const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY_HEADER = 46;
const END_HEADER = 22;
const LONGEST_COMMENT = 65_535;

/** CRC-32 by entry name, as the archive's directory states them; empty where there is no directory to read. */
export function statedChecksums(archive: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const checksums = new Map<string, number>();
  let at = directoryStart(view);
  while (at !== null && at + ENTRY_HEADER <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at! + offset, true)) as [number, number, number];
    const text = new TextDecoder().decode(archive.subarray(at + ENTRY_HEADER, at + ENTRY_HEADER + name));
    checksums.set(text, view.getUint32(at + 16, true));
    at += ENTRY_HEADER + name + extra + comment;
  }
  return checksums;
}

/** The end record is the last thing in the file, but for a comment. */
function directoryStart(view: DataView): number | null {
  const last = view.byteLength - END_HEADER;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return view.getUint32(at + 16, true);
  }
  return null;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in zip and PNG (polynomial 0xEDB88320): 0xCBF43926 for the ASCII digits 1 to 9. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
