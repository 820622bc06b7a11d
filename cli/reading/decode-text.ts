/** Bytes of a text file as text: UTF-8, UTF-16 or Windows-1252, recognised by byte order mark or by what the bytes can be. */
import { inputError } from "../input-error";

/** 0x80 to 0x9F of Windows-1252. Node's own decoder of that name leaves them control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Without byte order mark; file is the name for messages. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, "utf-16be");
  const wide = byteOrder(bytes);
  if (wide) return decode(bytes, wide);
  if (bytes.includes(0)) throw inputError(`file must be text, this one holds binary data: ${file}`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte; which one tells the order. */
function byteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0] === 0) return "utf-16le";
  return zeros[0]! > half * 0.7 && zeros[1] === 0 ? "utf-16be" : null;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  return decode(bytes, "latin1").replace(/[\u0080-\u009F]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}
