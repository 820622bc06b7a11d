/** The month in which the fiscal year begins: the same argument wherever periods are counted. */
import { wholeNumber } from "../kinds/numbers";
import { optional } from "../parameter";

export const FISCAL_START = optional(wholeNumber({ min: 1, max: 12 }), 1);
