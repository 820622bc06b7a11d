/** functions.json against Microsoft's own generator: what it makes of the same functions written by hand with JSDoc. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

interface Metadata {
  readonly functions: readonly CustomFunction[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly name: string; readonly stringValue: string }[] }[];
}

const FILE = fileURLToPath(new URL("../../excel-addin/functions.json", import.meta.url));
const ours = JSON.parse(readFileSync(FILE, "utf8")) as Metadata;
const folder = mkdtempSync(join(tmpdir(), "plumbline-metadata-"));
let theirs: Metadata;

beforeAll(async () => {
  const source = join(folder, "functions.ts");
  writeFileSync(source, [...ours.enums.map(writeEnum), ...ours.functions.map(writeFunction)].join("\n\n"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  theirs = JSON.parse(metadataJson) as Metadata;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("Microsoft's generator", () => {
  it("finds the same functions, with the same ids, names, descriptions and help", () => {
    const described = ({ functions }: Metadata): unknown =>
      functions.map(({ id, name, description, helpUrl }) => ({ id, name, description, helpUrl }));
    expect(described(theirs)).toEqual(described(ours));
  });

  it("finds the same parameters, with the same types, ranges, lists of words and omissions", () => {
    const parameters = ({ functions }: Metadata): unknown => functions.map((each) => each.parameters.map(toParameter));
    expect(parameters(theirs)).toEqual(parameters(ours));
  });

  it("finds the same answers, cells or ranges", () => {
    const results = ({ functions }: Metadata): unknown => functions.map(({ id, result }) => [id, result.dimensionality ?? "scalar"]);
    expect(results(theirs)).toEqual(results(ours));
  });

  it("finds the same lists of words", () => {
    const lists = ({ enums }: Metadata): unknown =>
      enums.map(({ id, values }) => [id, values.map(({ name, stringValue }) => [name, stringValue])]);
    expect(lists(theirs)).toEqual(lists(ours));
  });
});

/** Both leave out what is meant anyway. */
function toParameter({ name, description, type, dimensionality = "scalar", optional = false, customEnumId }: Parameter): unknown {
  return { name: name.replace(/_$/, ""), description, type, dimensionality, optional, customEnumId };
}

function writeEnum({ id, values }: Metadata["enums"][number]): string {
  const members = values.map(({ name, stringValue }) => `  ${name} = ${JSON.stringify(stringValue)},`);
  return `/** @customenum {string} */\nenum ${id} {\n${members.join("\n")}\n}`;
}

function writeFunction({ id, description, helpUrl, parameters, result }: CustomFunction): string {
  const typeOf = ({ customEnumId, dimensionality }: Parameter): string => customEnumId ?? (dimensionality === "matrix" ? "any[][]" : "any");
  const declared = parameters.map((parameter) => `${inCode(parameter)}${parameter.optional ? "?" : ""}: ${typeOf(parameter)}`);
  const tags = parameters.map((parameter) => {
    const name = inCode(parameter);
    return ` * @param ${parameter.optional ? `[${name}]` : name} ${parameter.description}`;
  });
  const comment = ["/**", ` * ${description}`, ` * @customfunction ${id} ${id}`, ` * @helpurl ${helpUrl}`, ...tags, " */"];
  const answer = result.dimensionality === "matrix" ? "any[][]" : "any";
  return [...comment, `export function ${id}(${declared.join(", ")}): ${answer} { return null; }`].join("\n");
}

/** "new" is a word of JavaScript's own, and a good name for an argument all the same. */
function inCode({ name }: Parameter): string {
  return name === "new" ? "new_" : name;
}
