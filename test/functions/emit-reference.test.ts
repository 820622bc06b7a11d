import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../shared/functions/catalogue";
import { emitReference } from "../../shared/functions/emit-reference";

const text = emitReference(catalogue);

describe("the reference", () => {
  it("has a heading for each function, and a contents list that leads to all of them", () => {
    const headings = [...text.matchAll(/^### (\w+)$/gm)].map((match) => match[1]);
    const links = [...text.matchAll(/\[(KPI_\w+)\]\(#(\w+)\)/g)].map((match) => [match[1], match[2]]);
    expect(headings).toEqual(catalogue.map(({ name }) => name));
    expect(links).toEqual(catalogue.map(({ name }) => [name, name.toLowerCase()]));
  });

  it("shows formulas with their answers", () => {
    expect(text).toContain("=KPI_PROGRESS(38, 100)\n  → 0.38");
    expect(text).toContain("=KPI_PROGRESS(5, 8, 8)\n  → #N/A");
  });

  it("has tables whose rows all have four cells", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.filter((line) => line.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  });
});
