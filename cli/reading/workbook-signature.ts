/** Tells from the first bytes and the parts of a file what it is, so that a wrong file gets its own sentence instead of a parser's. */
import { inputError } from "../input-error";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** True for a zip archive, the container of .xlsx. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP);
}

/** Refuses what is known not to be a workbook of ours: encrypted and old binary files share one container, web pages are common exports. */
export function refuseForeignContainer(bytes: Uint8Array, file: string): void {
  if (beginsWith(bytes, COMPOUND_FILE)) {
    if (containsUtf16(bytes, "EncryptedPackage")) {
      throw inputError(`workbook must not be password-protected, take the password off and save it again: ${file}`);
    }
    throw inputError(`workbook must be saved as .xlsx, this one has the old .xls format: ${file}`);
  }
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (opening.startsWith("%pdf")) throw inputError(`file must be a workbook or a csv, this one is a PDF: ${file}`);
  if (/^(<!doctype html|<html|<table)/.test(opening)) {
    throw inputError(`file must be a workbook, this one is a web page under another name, open it and save it as .xlsx: ${file}`);
  }
}

/** Says what a zip archive is that is no .xlsx workbook, by the parts in it. */
export function foreignArchive(parts: readonly string[], file: string): Error {
  const has = (part: string): boolean => parts.includes(part);
  if (has("content.xml") && has("META-INF/manifest.xml")) {
    return inputError(`workbook must be saved as .xlsx, this one is an OpenDocument file: ${file}`);
  }
  if (parts.some((part) => part.startsWith("Index/") || part === "Index.zip")) {
    return inputError(`workbook must be exported as .xlsx, this one is a Numbers file: ${file}`);
  }
  if (has("xl/workbook.bin")) return inputError(`workbook must be saved as .xlsx, this one has the binary .xlsb format: ${file}`);
  if (parts.some((part) => part.startsWith("word/"))) return inputError(`file must be a workbook, this one is a Word document: ${file}`);
  if (parts.some((part) => part.startsWith("ppt/"))) return inputError(`file must be a workbook, this one is a presentation: ${file}`);
  return inputError(`file must be an Excel workbook, this zip archive holds none: ${file}`);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Names in a compound file's directory stand in UTF-16. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
