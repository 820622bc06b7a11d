/** The functions whose code comes later, fetched as `isOnline` lets them. */
import { INQUIRY_NAMES, REGISTER_NAMES, type LateFunctions } from "../../../excel-addin/functions";
import { INQUIRY_FUNCTIONS } from "../../../shared/functions/inquiry-functions";
import type { CustomFunction } from "../../../shared/functions/define-function";
import { REGISTER_FUNCTIONS } from "../../../shared/functions/register-functions";

export function lateFunctions(isOnline: () => boolean = () => true): readonly LateFunctions[] {
  const fetch = (functions: readonly CustomFunction[]) => (): Promise<readonly CustomFunction[]> =>
    isOnline() ? Promise.resolve(functions) : Promise.reject(new Error("offline"));
  return [
    { names: REGISTER_NAMES, fetch: fetch(REGISTER_FUNCTIONS) },
    { names: INQUIRY_NAMES, fetch: fetch(INQUIRY_FUNCTIONS) },
  ];
}
