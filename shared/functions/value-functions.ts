/** The functions that work on values and ranges of numbers: what most formulas call, and all that a host needs to begin with. */
import type { CustomFunction } from "./define-function";
import { KPI_CHURN, KPI_CONVERSION, KPI_RETENTION } from "./business/customers";
import { KPI_MARGIN, KPI_PRODUCTIVITY, KPI_ROI } from "./business/finance";
import { KPI_ARPU, KPI_GRR, KPI_NRR } from "./business/revenue";
import { KPI_CSAT, KPI_NPS } from "./business/survey";
import { KPI_CAC, KPI_LTV, KPI_PAYBACK } from "./business/unit-economics";
import { KPI_ADOPTION, KPI_ATTENDANCE, KPI_STICKINESS } from "./business/usage";
import { KPI_ACTIVE, KPI_COHORT } from "./business/visits";
import { KPI_CONSISTENCY } from "./level/consistency";
import { KPI_FAVORABLE, KPI_SCORE } from "./level/judgement";
import { KPI_EXPECTED, KPI_PACE, KPI_PROJECTED } from "./level/pace";
import { KPI_ATTAINMENT, KPI_PROGRESS, KPI_RANGE } from "./level/progress";
import { KPI_EXPLAIN, KPI_RAG, KPI_STATUS } from "./level/status";
import { KPI_REQUIRED_RATE, KPI_TARGET } from "./level/target";
import { KPI_POINTS, KPI_VARIANCE, KPI_VARIANCE_PCT } from "./level/variance";
import { KPI_ROLLUP } from "./scorecard/rollup";
import { KPI_ASSURANCE } from "./series/assurance";
import { KPI_CAGR, KPI_GROWTH } from "./series/growth";
import { KPI_FORECAST, KPI_PROBABILITY, KPI_SEASON } from "./series/outlook";
import { KPI_LIMITS, KPI_SIGNAL, KPI_SIGNALS } from "./series/signals";
import { KPI_SPARK } from "./series/spark";
import { KPI_SLOPE, KPI_TREND, KPI_TREND_TEST } from "./series/trend";
import { KPI_BUCKET, KPI_PERIOD } from "./time/period";
import { KPI_RATE } from "./time/rate";
import { KPI_REVIEW_DUE } from "./time/review";
import { KPI_RULE } from "./time/rule";
import { KPI_PRIOR, KPI_ROLLING, KPI_TO_DATE } from "./time/windows";

/** In the order of the reference within each category. */
export const VALUE_FUNCTIONS: readonly CustomFunction[] = [
  KPI_PROGRESS,
  KPI_ATTAINMENT,
  KPI_RANGE,
  KPI_VARIANCE,
  KPI_VARIANCE_PCT,
  KPI_POINTS,
  KPI_FAVORABLE,
  KPI_CONSISTENCY,
  KPI_SCORE,
  KPI_STATUS,
  KPI_RAG,
  KPI_EXPLAIN,
  KPI_EXPECTED,
  KPI_PACE,
  KPI_REQUIRED_RATE,
  KPI_PROJECTED,
  KPI_TARGET,
  KPI_SLOPE,
  KPI_TREND,
  KPI_TREND_TEST,
  KPI_LIMITS,
  KPI_SIGNAL,
  KPI_SIGNALS,
  KPI_ASSURANCE,
  KPI_SEASON,
  KPI_FORECAST,
  KPI_PROBABILITY,
  KPI_SPARK,
  KPI_GROWTH,
  KPI_CAGR,
  KPI_PERIOD,
  KPI_BUCKET,
  KPI_TO_DATE,
  KPI_ROLLING,
  KPI_PRIOR,
  KPI_RATE,
  KPI_RULE,
  KPI_ROLLUP,
  KPI_REVIEW_DUE,
  KPI_CONVERSION,
  KPI_RETENTION,
  KPI_CHURN,
  KPI_ARPU,
  KPI_LTV,
  KPI_CAC,
  KPI_PAYBACK,
  KPI_NPS,
  KPI_CSAT,
  KPI_STICKINESS,
  KPI_ACTIVE,
  KPI_COHORT,
  KPI_ADOPTION,
  KPI_NRR,
  KPI_GRR,
  KPI_MARGIN,
  KPI_ROI,
  KPI_PRODUCTIVITY,
  KPI_ATTENDANCE,
];
