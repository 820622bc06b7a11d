import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import { call } from "../../shared/functions/call";
import { catalogue, TEXTS } from "../../shared/functions/catalogue";
import { CATEGORIES, LABELS } from "../../shared/functions/define-function";
import { findFunction } from "../../shared/functions/functions";
import { hasColumns } from "../../shared/functions/result";

/** Excel cuts a tooltip here, and nobody reads on in Google's. */
const LONGEST_TEXT = 255;
const definitions = catalogue.map((definition) => [definition.name, definition] as const);

describe("the catalogue", () => {
  it("has each name once", () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });

  it("finds a function in any case, and nothing for a name of Object's prototype", () => {
    expect(findFunction(" kpi_progress ")?.name).toBe("KPI_PROGRESS");
    expect(findFunction("constructor")).toBeUndefined();
  });

  it("keeps the functions of a category together, in the order of the categories", () => {
    const order = catalogue.map(({ category }) => CATEGORIES.indexOf(category));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe("the texts", () => {
  it("tell of every argument that somebody fills in, and of no other", () => {
    for (const { name, parameters } of catalogue) {
      expect([name, parameters.filter(({ description }) => description === "")]).toEqual([name, []]);
    }
    for (const [name, { parameters }] of Object.entries(TEXTS)) {
      const filledIn = (findFunction(name)?.parameters ?? []).map((parameter) => parameter.name).filter((each) => each !== LABELS);
      expect([name, Object.keys(parameters)]).toEqual([name, filledIn]);
    }
  });
});

describe.each(definitions)("%s", (name, { summary, details, parameters, examples, result, aligned }) => {
  it("has a name that both hosts take, which no cell address looks like", () => {
    expect(name).toMatch(/^KPI_[A-Z_]+$/);
  });

  it("says in a short sentence what it does", () => {
    expect(summary).toMatch(/^[\d"A-Z].*\.$/);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(details ?? "Nothing more.").toMatch(/\.$/);
    expect(result.description).toMatch(/\.$/);
  });

  it("names its parameters in snake_case, each once and described", () => {
    const names = parameters.map((parameter) => parameter.name);
    expect(names.filter((each) => !/^[a-z]+(_[a-z]+)*$/.test(each))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(parameters.filter(({ description }) => !/\.$/.test(description) || description.length > LONGEST_TEXT)).toEqual([]);
  });

  it("takes required arguments first", () => {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  });

  it("has labels last where its answer has columns and no header", () => {
    const last = parameters[parameters.length - 1]?.name;
    expect(last === "labels").toBe(hasColumns(result));
  });

  it("aligns only ranges that it has", () => {
    const ranges = parameters.filter(({ kind }) => kind.shape === "range").map((parameter) => parameter.name);
    expect(aligned.filter((each) => !ranges.includes(each))).toEqual([]);
  });

  it("shows at least two examples, and one without error", () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.some((example) => typeof example.result !== "object" || example.result === null || Array.isArray(example.result))).toBe(
      true,
    );
  });

  it("answers the samples of its kinds without complaint about their type", () => {
    const answer = call(
      name,
      parameters.filter(({ optional }) => !optional).map(({ kind }) => kind.sample),
    );
    expect(answer instanceof CellError && answer.code === "#VALUE!" ? answer.message : "").toBe("");
  });
});
