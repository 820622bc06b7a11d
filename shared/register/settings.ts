/** The Settings sheet as data: what a workbook may say once for all of its KPIs, with what counts where it says nothing; what is told of each is in the texts beside it. */
import type { Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import type { Day } from "../cell/serial-day";
import { DEFAULT_THRESHOLDS } from "../kpi/kpi";
import type { RuleSetName } from "../statistics/xmr-rules";
import { readCount, readDaySetting, readMonth, readShare, wordReader, wordsReader } from "./setting-readers";

export const RULE_SETS = ["nhs", "wheeler"] as const;
export const STAGES = ["early", "growth", "maturity"] as const;
export const FOCUSES = ["growth", "profitability", "new feature", "new market"] as const;

export type Stage = (typeof STAGES)[number];
export type Focus = (typeof FOCUSES)[number];

export interface Settings {
  /** Null: the scorecard's own day, else today. */
  readonly asOf: Day | null;
  /** Month in which the fiscal year begins. */
  readonly fiscalStart: number;
  /** Thresholds of KPIs that name none of their own. */
  readonly onTrack: number;
  readonly atRisk: number;
  /** Share of periods in which a target to be held must be met. */
  readonly requiredShare: number;
  readonly rules: RuleSetName;
  readonly kpisPerOwner: number;
  readonly kpisPerObjective: number;
  readonly kpisPerScorecard: number;
  /** Months between reviews of a KPI that names none of its own. */
  readonly reviewEvery: number;
  /** Null where the workbook does not say: then nothing is held against it. */
  readonly stage: Stage | null;
  readonly focus: readonly Focus[];
  /** How sure a pattern between two KPIs must be before it is asked about. */
  readonly confidence: number;
}

export type SettingKey = keyof Settings;

export interface Setting<Key extends SettingKey = SettingKey> {
  readonly key: Key;
  /** As the sheet names it. */
  readonly header: string;
  readonly synonyms: readonly string[];
  readonly fallback: Settings[Key];
  /** Words to choose from; empty where there is no such list. */
  readonly list: readonly string[];
  /** Number format of the value's cell. */
  readonly format: string;
  /** Never called with a blank. The subject is for the error's sentence. */
  readonly read: (value: Value, subject: string, locale: string) => Settings[Key] | CellError;
}

type Rest<Key extends SettingKey> = Pick<Setting<Key>, "read"> & Partial<Pick<Setting<Key>, "synonyms" | "list" | "format">>;

function setting<Key extends SettingKey>(key: Key, header: string, fallback: Settings[Key], rest: Rest<Key>): Setting<Key> {
  return { key, header, fallback, synonyms: [], list: [], format: "General", ...rest };
}

const SHARE = { format: "0%", read: readShare };

/** In the order in which a new sheet has them. */
export const SETTINGS = [
  setting("asOf", "As of", null, {
    synonyms: ["As of day", "As of date", "As at", "Reporting date"],
    format: "yyyy-mm-dd",
    read: readDaySetting,
  }),
  setting("fiscalStart", "Fiscal year starts in", 1, {
    synonyms: ["Fiscal year start", "Fiscal start", "Financial year start", "First month of the fiscal year", "Fiscal year begins"],
    read: readMonth,
  }),
  setting("onTrack", "On track from", DEFAULT_THRESHOLDS.amber, {
    ...SHARE,
    synonyms: ["On-track threshold", "On track threshold", "On track", "Amber", "Amber threshold", "Amber from", "Green from"],
  }),
  setting("atRisk", "At risk from", DEFAULT_THRESHOLDS.red, {
    ...SHARE,
    synonyms: ["At-risk threshold", "At risk threshold", "At risk", "Red", "Red threshold"],
  }),
  setting("requiredShare", "Periods to be met", 1, {
    ...SHARE,
    synonyms: ["Required share", "Share of periods", "Required share of periods"],
  }),
  setting("rules", "Signal rules", "nhs", {
    synonyms: ["Rule set", "Rules", "Chart rules", "Signals"],
    list: RULE_SETS,
    read: wordReader(RULE_SETS),
  }),
  setting("kpisPerOwner", "KPIs an owner", 3, {
    synonyms: ["KPIs per owner", "Most KPIs an owner", "Owner limit", "Max KPIs per owner"],
    read: readCount,
  }),
  setting("kpisPerObjective", "KPIs an objective", 7, {
    synonyms: ["KPIs per objective", "Most KPIs an objective", "Objective limit", "Max KPIs per objective"],
    read: readCount,
  }),
  setting("kpisPerScorecard", "KPIs a scorecard", 25, {
    synonyms: ["KPIs per scorecard", "Most KPIs a scorecard", "Scorecard limit", "Max KPIs per scorecard"],
    read: readCount,
  }),
  setting("reviewEvery", "Review every (months)", 6, {
    synonyms: ["Review every", "Review interval", "Review cycle", "Months between reviews"],
    read: readCount,
  }),
  setting("stage", "Stage", null, {
    synonyms: ["Business stage", "Growth stage", "Company stage"],
    list: STAGES,
    read: wordReader(STAGES),
  }),
  setting("focus", "Focus", [], {
    synonyms: ["Business focus", "Strategic focus"],
    list: FOCUSES,
    read: wordsReader(FOCUSES),
  }),
  setting("confidence", "Confidence", 0.95, {
    ...SHARE,
    synonyms: ["Confidence level", "Significance"],
    read: (value, subject, locale) => {
      const share = readShare(value, subject, locale);
      return share instanceof CellError || (share >= 0.5 && share < 1)
        ? share
        : new CellError("#NUM!", `${subject} must be at least 0.5 and below 1: ${share}`);
    },
  }),
] as const;

export const DEFAULT_SETTINGS = Object.fromEntries(SETTINGS.map(({ key, fallback }) => [key, fallback])) as unknown as Settings;
