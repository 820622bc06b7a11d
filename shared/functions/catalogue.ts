/** The catalogue: every custom function, in the order in which the reference shows them. */
import { CHECK_FUNCTIONS } from "./check-functions";
import { CATEGORIES, type FunctionDefinition } from "./define-function";
import { REGISTER_FUNCTIONS } from "./register-functions";
import { VALUE_FUNCTIONS } from "./value-functions";

export const catalogue: readonly FunctionDefinition[] = CATEGORIES.flatMap((category) =>
  [...REGISTER_FUNCTIONS, ...CHECK_FUNCTIONS, ...VALUE_FUNCTIONS].filter((definition) => definition.category === category),
);

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(catalogue.map((definition) => [definition.name, definition]));

/** The function of a name in any case, as formulas have it; undefined if there is none. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name.trim().toUpperCase());
}
