/** The catalogue: every custom function with what is told of it, in the order in which the reference shows them. */
import { CUSTOMERS_TEXTS } from "./business/customers-texts";
import { FINANCE_TEXTS } from "./business/finance-texts";
import { REVENUE_TEXTS } from "./business/revenue-texts";
import { SURVEY_TEXTS } from "./business/survey-texts";
import { UNIT_ECONOMICS_TEXTS } from "./business/unit-economics-texts";
import { USAGE_TEXTS } from "./business/usage-texts";
import { VISITS_TEXTS } from "./business/visits-texts";
import { CONSISTENCY_TEXTS } from "./level/consistency-texts";
import { JUDGEMENT_TEXTS } from "./level/judgement-texts";
import { PACE_TEXTS } from "./level/pace-texts";
import { PROGRESS_TEXTS } from "./level/progress-texts";
import { STATUS_TEXTS } from "./level/status-texts";
import { TARGET_TEXTS } from "./level/target-texts";
import { VARIANCE_TEXTS } from "./level/variance-texts";
import { CHECK_TEXTS } from "./scorecard/check-texts";
import { CONFLICTS_TEXTS } from "./scorecard/conflicts-texts";
import { DRIVERS_TEXTS } from "./scorecard/drivers-texts";
import { MIX_TEXTS } from "./scorecard/mix-texts";
import { PARSE_TEXTS } from "./scorecard/parse-texts";
import { ROLLUP_TEXTS } from "./scorecard/rollup-texts";
import { SCORECARD_TEXTS } from "./scorecard/scorecard-texts";
import { SMART_TEXTS } from "./scorecard/smart-texts";
import { TREE_TEXTS } from "./scorecard/tree-texts";
import { ASSURANCE_TEXTS } from "./series/assurance-texts";
import { GROWTH_TEXTS } from "./series/growth-texts";
import { LEAD_TEXTS } from "./series/lead-texts";
import { OUTLOOK_TEXTS } from "./series/outlook-texts";
import { SIGNALS_TEXTS } from "./series/signals-texts";
import { SPARK_TEXTS } from "./series/spark-texts";
import { TREND_TEXTS } from "./series/trend-texts";
import { PERIOD_TEXTS } from "./time/period-texts";
import { RATE_TEXTS } from "./time/rate-texts";
import { REVIEW_TEXTS } from "./time/review-texts";
import { RULE_TEXTS } from "./time/rule-texts";
import { WINDOWS_TEXTS } from "./time/windows-texts";
import { LABELS, type CustomFunction, type NamedParameter } from "./define-function";
import type { FunctionTexts } from "./function-texts";
import { FUNCTIONS } from "./functions";
import type { Result } from "./result";

export interface DescribedParameter extends NamedParameter {
  readonly description: string;
}

export interface DescribedResult extends Result {
  readonly description: string;
}

/** A function with all that is told of it: what the emitters and the pane work with. */
export interface FunctionDefinition extends CustomFunction, Omit<FunctionTexts, "parameters" | "result"> {
  readonly parameters: readonly DescribedParameter[];
  readonly result: DescribedResult;
}

/** By the name of the function. */
export const TEXTS: Readonly<Record<string, FunctionTexts>> = {
  ...CUSTOMERS_TEXTS,
  ...FINANCE_TEXTS,
  ...REVENUE_TEXTS,
  ...SURVEY_TEXTS,
  ...UNIT_ECONOMICS_TEXTS,
  ...USAGE_TEXTS,
  ...VISITS_TEXTS,
  ...CONSISTENCY_TEXTS,
  ...JUDGEMENT_TEXTS,
  ...PACE_TEXTS,
  ...PROGRESS_TEXTS,
  ...STATUS_TEXTS,
  ...TARGET_TEXTS,
  ...VARIANCE_TEXTS,
  ...CHECK_TEXTS,
  ...CONFLICTS_TEXTS,
  ...DRIVERS_TEXTS,
  ...MIX_TEXTS,
  ...PARSE_TEXTS,
  ...ROLLUP_TEXTS,
  ...SCORECARD_TEXTS,
  ...SMART_TEXTS,
  ...TREE_TEXTS,
  ...ASSURANCE_TEXTS,
  ...GROWTH_TEXTS,
  ...LEAD_TEXTS,
  ...OUTLOOK_TEXTS,
  ...SIGNALS_TEXTS,
  ...SPARK_TEXTS,
  ...TREND_TEXTS,
  ...PERIOD_TEXTS,
  ...RATE_TEXTS,
  ...REVIEW_TEXTS,
  ...RULE_TEXTS,
  ...WINDOWS_TEXTS,
};

/** Told once for all functions that have it. */
const LABELS_TEXT = "TRUE puts a header row above.";

export const catalogue: readonly FunctionDefinition[] = FUNCTIONS.map(describe);

function describe(definition: CustomFunction): FunctionDefinition {
  const { name, parameters, result } = definition;
  const texts = TEXTS[name];
  if (!texts) throw new Error(`${name} must have texts`);
  return {
    ...definition,
    ...texts,
    parameters: parameters.map((parameter) => ({ ...parameter, description: descriptionOf(parameter.name, texts) })),
    result: { ...result, description: texts.result },
  };
}

function descriptionOf(parameter: string, { parameters }: FunctionTexts): string {
  return parameters[parameter] ?? (parameter === LABELS ? LABELS_TEXT : "");
}
