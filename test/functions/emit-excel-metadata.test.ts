import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../shared/functions/catalogue";
import { emitExcelMetadata } from "../../shared/functions/emit-excel-metadata";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly type: string;
      readonly customEnumId?: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string }[];
  }[];
}

const metadata = JSON.parse(emitExcelMetadata(catalogue, "https://example.org/functions.html")) as Metadata;
const find = (id: string): Metadata["functions"][number] => metadata.functions.find((each) => each.id === id)!;

describe("Excel's metadata", () => {
  it("declares every function under its name, so that code can register it", () => {
    expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(catalogue.map(({ name }) => [name, name]));
  });

  it("lets error cells reach the functions", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    const others = metadata.functions.flatMap(({ parameters }) => parameters).filter(({ type }) => type !== "any");
    expect(others.filter(({ type, customEnumId }) => type !== "string" || customEnumId === undefined)).toEqual([]);
  });

  it("offers the words of a choice in a list, one list for all parameters that have the same words", () => {
    const direction = find("KPI_ATTAINMENT").parameters.find(({ name }) => name === "direction");
    const words = metadata.enums.find(({ id }) => id === direction?.customEnumId);
    expect(words).toMatchObject({ id: "DIRECTION", type: "string" });
    expect(words?.values).toContainEqual({ name: "at_least", stringValue: "at least", tooltip: "" });
    expect(find("KPI_STATUS").parameters.find(({ name }) => name === "direction")?.customEnumId).toBe("DIRECTION");
  });

  it("names every list once, with names that are words", () => {
    const ids = metadata.enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = metadata.enums.flatMap(({ values }) => values.map(({ name }) => name));
    expect(names.filter((name) => !/^[A-Za-z_]\w*$/.test(name))).toEqual([]);
  });

  it("leaves a parameter that takes a range of numbers as well as a word without a list", () => {
    const shape = find("KPI_EXPECTED").parameters.find(({ name }) => name === "shape");
    expect(shape).toMatchObject({ type: "any", dimensionality: "matrix" });
  });

  it("takes ranges as matrices and cells as scalars, which Excel spills by itself", () => {
    expect(find("KPI_BUCKET").parameters.map(({ dimensionality }) => dimensionality)).toEqual([
      "matrix",
      "matrix",
      "scalar",
      "scalar",
      "scalar",
      "scalar",
    ]);
    expect(
      find("KPI_SCORECARD")
        .parameters.map(({ dimensionality }) => dimensionality)
        .slice(0, 4),
    ).toEqual(["matrix", "matrix", "scalar", "matrix"]);
  });

  it("answers with a matrix wherever more than one cell may come", () => {
    expect(["KPI_PROGRESS", "KPI_BUCKET", "KPI_ROLLUP", "KPI_SCORECARD", "KPI_NPS"].map((id) => find(id).result.dimensionality)).toEqual([
      "scalar",
      "matrix",
      "matrix",
      "matrix",
      "matrix",
    ]);
  });

  it("marks what is optional, and only that", () => {
    expect(find("KPI_PROGRESS").parameters.map(({ optional }) => optional)).toEqual([undefined, undefined, true, true]);
  });

  it("leads to the function's part of the reference", () => {
    expect(find("KPI_PROGRESS").helpUrl).toBe("https://example.org/functions.html#kpi_progress");
  });
});
