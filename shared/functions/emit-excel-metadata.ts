/** Excel's metadata of the custom functions: what functions.json holds, and Excel reads before any script of ours runs. */
import { defaultText } from "./default-text";
import type { FunctionDefinition, NamedParameter } from "./define-function";
import { spills } from "./result";

/**
 * Every type is "any": Excel would turn "12" into 12 and TRUE into 1 for a number, and keep error cells to itself, before our
 * reader could say what is wrong. Ranges are matrices; over the others Excel goes cell by cell, as `lift` does elsewhere.
 */
const TYPE = "any";

/** JSON text of the whole catalogue; `help` is the address of the reference page. */
export function emitExcelMetadata(catalogue: readonly FunctionDefinition[], help: string): string {
  const metadata = { allowErrorForDataTypeAny: true, functions: catalogue.map((definition) => describe(definition, help)) };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function describe({ name, summary, parameters, result }: FunctionDefinition, help: string): object {
  return {
    id: name,
    name,
    description: summary,
    helpUrl: `${help}#${name.toLowerCase()}`,
    parameters: parameters.map(describeParameter),
    result: { type: TYPE, dimensionality: spills(result) ? "matrix" : "scalar" },
  };
}

function describeParameter(parameter: NamedParameter): object {
  const fallback = defaultText(parameter);
  return {
    name: parameter.name,
    description: fallback === "" ? parameter.description : `${parameter.description} Default: ${fallback}.`,
    type: TYPE,
    dimensionality: parameter.kind.shape === "cell" ? "scalar" : "matrix",
    ...(parameter.optional ? { optional: true } : {}),
  };
}
