/** The functions that read a register or a sentence: twice the code of all the others, so a host may load them after those. */
import type { FunctionDefinition } from "./define-function";
import { KPI_CHECK } from "./scorecard/check";
import { KPI_CONFLICTS } from "./scorecard/conflicts";
import { KPI_PARSE } from "./scorecard/parse";
import { KPI_SCORECARD } from "./scorecard/scorecard";
import { KPI_SMART } from "./scorecard/smart";
import { KPI_TREE } from "./scorecard/tree";

/** In the order of the reference. */
export const REGISTER_FUNCTIONS: readonly FunctionDefinition[] = [KPI_SCORECARD, KPI_TREE, KPI_CHECK, KPI_CONFLICTS, KPI_SMART, KPI_PARSE];
