/** The catalogue as the pane lists it: what each function is for, and a formula to begin with. */
import type { ListedFunction } from "../workbook/pane-host";
import { catalogue } from "../functions/catalogue";
import { emitFormula } from "../functions/emit-formula";

export function listFunctions(): readonly ListedFunction[] {
  return catalogue.map(({ name, category, summary, parameters, examples }) => ({
    name,
    category,
    summary,
    signature: `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`,
    formula: emitFormula(name, examples[0]?.args ?? []),
  }));
}
