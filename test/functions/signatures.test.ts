import { describe, expect, it } from "@jest/globals";
import { defaultText } from "../../shared/functions/default-text";
import { findFunction } from "../../shared/functions/functions";

/** As users' workbooks have them: a name, an order or a default that changes here changes numbers there. New arguments come last. */
const SIGNATURES = `
KPI_PROGRESS(actual, target, [baseline=0], [clamp=FALSE])
KPI_ATTAINMENT(actual, target, [direction=at least], [scale])
KPI_RANGE(actual, low, high, [tolerance])
KPI_VARIANCE(actual, comparison)
KPI_VARIANCE_PCT(actual, comparison)
KPI_POINTS(actual, comparison)
KPI_FAVORABLE(actual, comparison, [direction=at least])
KPI_CONSISTENCY(values, targets, [direction], [missing=ignore], [counts=FALSE], [labels=FALSE])
KPI_SCORE(actual, red, green, [best=10])
KPI_STATUS(actual, target, [baseline], [start], [due], [as_of], [direction], [amber=0.9], [red=0.75])
KPI_RAG(actual, target, [baseline], [start], [due], [as_of], [direction], [amber=0.9], [red=0.75])
KPI_EXPLAIN(actual, target, [baseline], [start], [due], [as_of], [direction], [amber=0.9], [red=0.75])
KPI_EXPECTED(target, baseline, start, due, as_of, [shape=linear])
KPI_PACE(actual, target, baseline, start, due, as_of, [shape=linear])
KPI_REQUIRED_RATE(actual, target, as_of, due, [unit=day], [direction=at least])
KPI_PROJECTED(actual, baseline, start, due, as_of)
KPI_TARGET(baseline, change, [kind=percent], [periods=1], [compound=TRUE])
KPI_SLOPE(values, [dates], [method=theil-sen])
KPI_TREND(values, [dates], [direction=at least], [season=1])
KPI_TREND_TEST(values, [season=1], [correction=hamed-rao], [labels=FALSE])
KPI_LIMITS(values, [baseline_points], [center=mean], [screen=FALSE], [labels=FALSE])
KPI_SIGNAL(values, [direction=at least], [rules=nhs])
KPI_SIGNALS(values, [direction=at least], [rules=nhs], [baseline_points], [labels=FALSE])
KPI_ASSURANCE(values, targets, [direction])
KPI_SEASON(values, season, [labels=FALSE])
KPI_FORECAST(values, [periods=1], [season=1], [level=0.9], [floor], [ceiling], [labels=FALSE])
KPI_PROBABILITY(values, target, [periods=1], [direction], [season=1], [total=FALSE], [to_date=0])
KPI_SPARK(values, [width=12])
KPI_LEAD(leading, lagging, [max_lag=6], [season=1], [labels=FALSE])
KPI_GROWTH(values, [periods=1])
KPI_CAGR(first, last, periods)
KPI_PERIOD(date, [frequency=month], [fiscal_start=1], [label=FALSE])
KPI_BUCKET(dates, values, [frequency=month], [aggregate=sum], [fiscal_start=1], [labels=FALSE])
KPI_TO_DATE(dates, values, as_of, [span=year], [aggregate=sum], [fiscal_start=1])
KPI_ROLLING(dates, values, as_of, periods, [frequency=month], [aggregate=sum], [partial=FALSE], [fiscal_start=1])
KPI_PRIOR(dates, values, as_of, [periods=1], [frequency=month], [aggregate=sum], [fiscal_start=1])
KPI_RATE(numerators, denominators, [dates], [as_of], [periods], [frequency=month], [fiscal_start=1])
KPI_RULE(times, values, window, [aggregate=sum], [keys], [where], [labels=FALSE])
KPI_SCORECARD(register, measurements, as_of, [columns], [fiscal_start], [settings], [events])
KPI_TREE(register, measurements, as_of, [root], [method=weighted], [settings], [events])
KPI_CHECK(register, [measurements], [as_of], [settings], [events])
KPI_CONFLICTS(register, measurements, [settings], [events])
KPI_ROLLUP(scores, [weights], [method=weighted], [missing=skip], [labels=FALSE])
KPI_DRIVERS(before, after, [relation=product], [labels=FALSE])
KPI_MIX(rates_before, weights_before, rates_after, weights_after, [method=rate-mix], [labels=FALSE])
KPI_CONVERSION(converted, visitors)
KPI_RETENTION(start, end, new)
KPI_CHURN(lost, start)
KPI_ARPU(revenue, users)
KPI_LTV(arpu, churn, [margin=1])
KPI_CAC(spend, new_customers)
KPI_PAYBACK(cac, arpu, [margin=1])
KPI_NPS(scores, [passives], [detractors], [counts=FALSE], [labels=FALSE])
KPI_CSAT(scores, [top=4])
KPI_STICKINESS(dau, mau)
KPI_ACTIVE(user_ids, dates, as_of, [days=1])
KPI_COHORT(user_ids, dates, [frequency=month], [labels=FALSE])
KPI_ADOPTION(users, active)
KPI_NRR(start, expansion, contraction, churn)
KPI_GRR(start, contraction, churn)
KPI_MARGIN(revenue, cost)
KPI_ROI(gain, cost)
KPI_PRODUCTIVITY(output, input)
KPI_ATTENDANCE(present, due)
`;

describe("a signature", () => {
  it.each(SIGNATURES.trim().split("\n"))("is %s", (signature) => {
    const name = signature.slice(0, signature.indexOf("("));
    const parameters = (findFunction(name)?.parameters ?? []).map((parameter) => {
      const fallback = defaultText(parameter);
      return parameter.optional ? `[${parameter.name}${fallback === "" ? "" : `=${fallback}`}]` : parameter.name;
    });
    expect(`${name}(${parameters.join(", ")})`).toBe(signature);
  });
});
