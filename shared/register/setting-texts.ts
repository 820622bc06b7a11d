/** What is told of the settings, a sentence each: the sheet's column Meaning. Apart from them, since reading needs no texts. */
import type { SettingKey } from "./settings";

export const SETTING_TEXTS: Readonly<Record<SettingKey, string>> = {
  asOf: "Day of every answer; empty: the scorecard's own day, else today",
  fiscalStart: "Month in which the fiscal year begins, 1 to 12",
  onTrack: "Share of the expected pace, or of the target, from which a KPI is On track, unless its row says otherwise",
  atRisk: "Share from which a KPI is At risk, below it Off track; must be lower than On track from",
  requiredShare: "Share of periods in which a target to be held must be met for the KPI to be Achieved in the end",
  rules: "nhs or wheeler: which published rules tell a signal from ordinary variation",
  kpisPerOwner: "More than so many KPIs of one owner are reported",
  kpisPerObjective: "More than so many KPIs under one objective are reported",
  kpisPerScorecard: "More than so many KPIs in the register are reported",
  reviewEvery: "Months after which a KPI is to be reviewed again, unless its row says otherwise",
  stage: "early, growth or maturity: KPIs that do not fit it are reported",
  focus:
    "growth, profitability, new feature or new market, or several with commas: KPIs that it asks for and the register lacks are reported",
  confidence: "How sure a pattern between two KPIs must be before it is asked about",
};
