/** Checksums against the published check value and against archives of another program's making. */
import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { crc32, statedChecksums } from "../../cli/reading/zip-checksums";

describe("CRC-32", () => {
  it("is 0xCBF43926 for the digits 1 to 9", () => {
    // the check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it("is what an archive states of its entries", () => {
    const archive = zipSync({ "a.txt": strToU8("hello"), "ü/b.txt": new Uint8Array() });
    expect([...statedChecksums(archive)]).toEqual([
      ["a.txt", crc32(strToU8("hello"))],
      ["ü/b.txt", 0],
    ]);
    expect(statedChecksums(strToU8("no archive at all, not even near one")).size).toBe(0);
  });
});
