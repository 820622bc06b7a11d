/** The functions that read a whole register: as much code again as all those on values, so a host may fetch them after those. */
import type { CustomFunction } from "./define-function";
import { KPI_SCORECARD } from "./scorecard/scorecard";

/** In the order of the reference. */
export const REGISTER_FUNCTIONS: readonly CustomFunction[] = [KPI_SCORECARD];
