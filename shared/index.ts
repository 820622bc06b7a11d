/** The core as a library, and the only entry file: what dist/core/index.cjs exports. Inside the repository everything imports from the file that has it. */
export { CellError } from "./cell/cell-error";
export { call } from "./functions/call";
export { catalogue } from "./functions/catalogue";
export { readMeasurements } from "./register/read-measurements";
export { readRegister } from "./register/read-register";
export { evaluateScorecard } from "./scorecard/evaluate-scorecard";

export type { Cell, Grid, Value } from "./cell/cell";
export type { ErrorCode } from "./cell/cell-error";
export type { Finding, Place, Severity } from "./cell/finding";
export type { Day } from "./cell/serial-day";
export type { FunctionDefinition } from "./functions/catalogue";
export type { Judgements } from "./kpi/analysis";
export type { Kpi, KpiKind, Thresholds } from "./kpi/kpi";
export type { KpiOutlook } from "./kpi/kpi-outlook";
export type { KpiResult, Measures } from "./kpi/kpi-result";
export type { Measurement } from "./kpi/measurement";
export type { Movement } from "./kpi/movement";
export type { Frequency, Period } from "./kpi/period";
export type { Status, Verdict } from "./kpi/verdict";
export type { MeasurementOptions, MeasurementReading } from "./register/read-measurements";
export type { RegisterOptions, RegisterReading } from "./register/read-register";
export type { Understanding } from "./register/understanding";
export type { Scorecard, ScorecardInput } from "./scorecard/evaluate-scorecard";
