/** What the words of a metric tell without being asked: its scale, and which way it is better. */

const RATES =
  /\b(?:rates?|ratio|percentage|share|proportion|margins?|conversion|retention|churn|uptime|availability|attendance|occupancy|utili[sz]ation|adoption|compliance|accuracy|coverage|satisfaction|csat|turnover rate|penetration|absenteeism|on[- ]time|yield|bounce)\b/i;
const SCORES = /\b(?:nps|net promoter|scores?|index|ratings?|points|grade)\b/i;
const LOWER_IS_BETTER =
  /\b(?:churn|attrition|absenteeism|turnover rate|staff turnover|employee turnover|complaints?|defects?|errors?|bugs?|incidents?|accidents?|injur(?:y|ies)|downtime|outages?|costs?|spend(?:ing)?|expenses?|waste|scrap|rework|emissions?|waiting|wait|delays?|lead time|cycle time|response time|reply time|resolution time|handling time|time to|latency|load time|backlog|overdue|refunds?|returns?|bounce|cancellations?|abandonment|debts?|arrears|losses|loss|failures?|vacanc(?:y|ies)|no[- ]shows?|cac|cost per)\b/i;
const HIGHER_IS_BETTER =
  /\b(?:revenues?|sales|profits?|margins?|income|bookings|orders|customers|users|subscribers|members|leads|traffic|visits|visitors|downloads|conversions?|retention|satisfaction|csat|nps|net promoter|uptime|availability|attendance|adoption|engagement|accuracy|compliance|coverage|quality|productivity|throughput|on[- ]time|ratings?|scores?|market share|growth|awareness|capacity|yield|roi|return on)\b/i;

/** A percentage by its nature: a change in percent of it has two readings. */
export function isRateMetric(metric: string): boolean {
  return RATES.test(metric) && !SCORES.test(metric);
}

/** A score on a scale of its own: its points are no percentage points. */
export function isScoreMetric(metric: string): boolean {
  return SCORES.test(metric);
}

/** 1 and -1 where the words leave no doubt which way is better, else 0. */
export function polarityOf(metric: string): 1 | 0 | -1 {
  const isLower = LOWER_IS_BETTER.test(metric);
  const isHigher = HIGHER_IS_BETTER.test(metric);
  return isLower === isHigher ? 0 : isHigher ? 1 : -1;
}
