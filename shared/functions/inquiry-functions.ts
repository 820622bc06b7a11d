/** The functions by which somebody looks into a matter: no scorecard calls them, and they bring much along, so a host may fetch them when first called. */
import type { CustomFunction } from "./define-function";
import { KPI_CHECK } from "./scorecard/check";
import { KPI_CONFLICTS } from "./scorecard/conflicts";
import { KPI_DRIVERS } from "./scorecard/drivers";
import { KPI_MIX } from "./scorecard/mix";
import { KPI_PARSE } from "./scorecard/parse";
import { KPI_SMART } from "./scorecard/smart";
import { KPI_TREE } from "./scorecard/tree";
import { KPI_LEAD } from "./series/lead";

/** In the order of the reference within each category. */
export const INQUIRY_FUNCTIONS: readonly CustomFunction[] = [
  KPI_TREE,
  KPI_DRIVERS,
  KPI_MIX,
  KPI_LEAD,
  KPI_CHECK,
  KPI_CONFLICTS,
  KPI_SMART,
  KPI_PARSE,
];
