/** The address that a build is made for: what is taken, what is refused, and what it changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { moveAddresses, readBaseUrl } from "../../workbench/base-url";
import { ROOT } from "../architecture/source";

describe("--base-url", () => {
  it.each([
    [[], "https://localhost:3000"],
    [["--base-url", "https://kpi.example.org"], "https://kpi.example.org"],
    [["--base-url=https://kpi.example.org/excel/"], "https://kpi.example.org/excel"],
    [["--base-url", "https://kpi.example.org:8443//"], "https://kpi.example.org:8443"],
  ])("%j is %s", (args, url) => {
    expect(readBaseUrl(args)).toBe(url);
  });

  it.each([
    [["--base-url", "http://kpi.example.org"], "must begin with https://"],
    [["--base-url", "kpi.example.org"], "must begin with https://"],
    [["--base-url", ""], "must begin with https://"],
    [["--base-url"], "must begin with https://"],
    [["--base-url", "https://kpi.example.org/?v=1"], "must begin with https:// and have no ?"],
    [["--base-url", "https://kpi.example.org/?"], "must begin with https:// and have no ?"],
    [["--base-url", "https://kpi.example.org/#"], "must begin with https:// and have no ?"],
    [["--base-url", "https://:secret@kpi.example.org"], "must begin with https:// and have no ?"],
    [["--base-url", "https://a.example", "--base-url", "https://b.example"], "takes one option"],
    [["--url", "https://a.example"], "takes one option, --base-url: --url"],
  ])("%j is refused", (args, sentence) => {
    expect(() => readBaseUrl(args)).toThrow(sentence);
  });
});

describe("a build for another address", () => {
  it.each(["manifest.xml", "excel-addin/functions.json"])("leaves no address of the development server in %s", (file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const moved = moveAddresses(text, "https://kpi.example.org/excel");
    expect(text).toContain("https://localhost:3000");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain("https://kpi.example.org/excel/");
  });

  it.each([
    ["https://kpi.example.org/R&D", "https://kpi.example.org/R%26D/icons/icon-16.png"],
    ["https://kpi.example.org/$&/$$", "https://kpi.example.org/$%26/$$/icons/icon-16.png"],
    ["https://kpi.example.org/our%20files", "https://kpi.example.org/our%20files/icons/icon-16.png"],
  ])("keeps the signs of a path that mean something elsewhere: %s", (baseUrl, address) => {
    expect(moveAddresses('"https://localhost:3000/icons/icon-16.png"', baseUrl)).toBe(`"${address}"`);
  });

  it("names the domain without the path", () => {
    const moved = moveAddresses("<AppDomain>https://localhost:3000</AppDomain>", "https://kpi.example.org/excel");
    expect(moved).toBe("<AppDomain>https://kpi.example.org</AppDomain>");
  });
});
