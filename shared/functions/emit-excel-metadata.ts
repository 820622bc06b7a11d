/** Excel's metadata of the custom functions: what functions.json holds, and Excel reads before any script of ours runs. */
import { defaultText } from "./default-text";
import type { DescribedParameter, FunctionDefinition } from "./catalogue";
import { spills } from "./result";

/**
 * Nearly every type is "any": Excel would turn "12" into 12 and TRUE into 1 for a number, and keep error cells to itself, before our
 * reader could say what is wrong. Ranges are matrices; over the others Excel goes cell by cell, as `lift` does elsewhere.
 */
const TYPE = "any";

/** Words to choose from are text: Excel offers them in a list while the formula is typed. */
const WORD_TYPE = "string";

/** A list of words under the id by which parameters name it. */
type Enums = ReadonlyMap<string, readonly string[]>;

/** JSON text of the whole catalogue; `help` is the address of the reference page. */
export function emitExcelMetadata(catalogue: readonly FunctionDefinition[], help: string): string {
  const enums = enumsOf(catalogue);
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => describe(definition, help, enums)),
    enums: [...enums].map(([id, words]) => ({ id, type: WORD_TYPE, values: words.map(describeWord) })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** One for each list of words, after the parameter that has it: DIRECTION; a second list under that name is DIRECTION_2. */
function enumsOf(catalogue: readonly FunctionDefinition[]): Enums {
  const enums = new Map<string, readonly string[]>();
  for (const { name, kind } of catalogue.flatMap(({ parameters }) => parameters)) {
    const words = wordsOf(kind);
    if (!words || idOf(words, enums) !== undefined) continue;
    const base = name.toUpperCase();
    let id = base;
    for (let i = 2; enums.has(id); i++) id = `${base}_${i}`;
    enums.set(id, words);
  }
  return enums;
}

/** A range has no list of words: it may hold numbers instead. */
function wordsOf(kind: DescribedParameter["kind"]): readonly string[] | undefined {
  return kind.shape === "cell" ? kind.words : undefined;
}

function idOf(words: readonly string[], enums: Enums): string | undefined {
  return [...enums].find(([, known]) => known.join() === words.join())?.[0];
}

/** Excel shows the name, which must be an identifier, and writes the value. */
function describeWord(word: string): object {
  const name = word.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^(?=\d)/, "_");
  return { name, stringValue: word, tooltip: "" };
}

function describe({ name, summary, parameters, result }: FunctionDefinition, help: string, enums: Enums): object {
  return {
    id: name,
    name,
    description: summary,
    helpUrl: `${help}#${name.toLowerCase()}`,
    parameters: parameters.map((parameter) => describeParameter(parameter, enums)),
    result: { type: TYPE, dimensionality: spills(result) ? "matrix" : "scalar" },
  };
}

function describeParameter(parameter: DescribedParameter, enums: Enums): object {
  const fallback = defaultText(parameter);
  const words = wordsOf(parameter.kind);
  const customEnumId = words && idOf(words, enums);
  return {
    name: parameter.name,
    description: fallback === "" ? parameter.description : `${parameter.description} Default: ${fallback}.`,
    type: customEnumId === undefined ? TYPE : WORD_TYPE,
    ...(customEnumId === undefined ? {} : { customEnumId }),
    dimensionality: parameter.kind.shape === "cell" ? "scalar" : "matrix",
    ...(parameter.optional ? { optional: true } : {}),
  };
}
