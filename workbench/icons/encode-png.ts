/** Pixels as a PNG file. */
import { zlibSync } from "fflate";

/** RGBA, a byte each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const EIGHT_BIT_RGBA = [8, 6, 0, 0, 0];

export function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const header = new Uint8Array([...bigEndian(width), ...bigEndian(height), ...EIGHT_BIT_RGBA]);
  const rows = new Uint8Array(height * (width * 4 + 1));
  // Each row begins with its filter: none.
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  return new Uint8Array([
    ...SIGNATURE,
    ...chunk("IHDR", header),
    ...chunk("IDAT", zlibSync(rows, { level: 9 })),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): readonly number[] {
  const body = new Uint8Array([...type].map((letter) => letter.charCodeAt(0)).concat([...data]));
  return [...bigEndian(data.length), ...body, ...bigEndian(checksum(body))];
}

function bigEndian(number: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

/** CRC-32 of ISO 3309, as the PNG specification asks for. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
