/** The functions that judge what somebody wrote, a register or a sentence: they bring all the checks along, so a host may fetch them when first called. */
import type { CustomFunction } from "./define-function";
import { KPI_CHECK } from "./scorecard/check";
import { KPI_CONFLICTS } from "./scorecard/conflicts";
import { KPI_PARSE } from "./scorecard/parse";
import { KPI_SMART } from "./scorecard/smart";

/** In the order of the reference. */
export const CHECK_FUNCTIONS: readonly CustomFunction[] = [KPI_CHECK, KPI_CONFLICTS, KPI_SMART, KPI_PARSE];
