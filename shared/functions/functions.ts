/** Every custom function as it calculates, in the order of the reference; what is told of them is in the catalogue. */
import { CATEGORIES, type CustomFunction } from "./define-function";
import { INQUIRY_FUNCTIONS } from "./inquiry-functions";
import { REGISTER_FUNCTIONS } from "./register-functions";
import { VALUE_FUNCTIONS } from "./value-functions";

export const FUNCTIONS: readonly CustomFunction[] = CATEGORIES.flatMap((category) =>
  [...REGISTER_FUNCTIONS, ...VALUE_FUNCTIONS, ...INQUIRY_FUNCTIONS].filter((each) => each.category === category),
);

const BY_NAME: ReadonlyMap<string, CustomFunction> = new Map(FUNCTIONS.map((each) => [each.name, each]));

/** The function of a name in any case, as formulas have it; undefined if there is none. */
export function findFunction(name: string): CustomFunction | undefined {
  return BY_NAME.get(name.trim().toUpperCase());
}
