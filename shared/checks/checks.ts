/** Every check there is, by area. The last one takes what no other does. */
import type { Check } from "./check";
import { BALANCE_CHECKS } from "./checks-balance";
import { DATA_CHECKS, readingCheck } from "./checks-data";
import { DEFINITION_CHECKS } from "./checks-definition";
import { OWNERSHIP_CHECKS } from "./checks-ownership";
import { REVIEW_CHECKS } from "./checks-review";
import { TARGET_CHECKS } from "./checks-targets";

const LISTED: readonly Check[] = [
  ...DEFINITION_CHECKS,
  ...TARGET_CHECKS,
  ...OWNERSHIP_CHECKS,
  ...BALANCE_CHECKS,
  ...DATA_CHECKS,
  ...REVIEW_CHECKS,
];

export const CHECKS: readonly Check[] = [...LISTED, readingCheck(new Set(LISTED.map(({ id }) => id)))];
