/** What the stage of the business and its focus ask to be measured, and whether any KPI speaks of it. */
import type { Focus, Stage } from "../register/settings";
import type { Found } from "./check";
import type { Subject } from "./subject";

type Theme =
  "acquisition" | "engagement" | "capacity" | "retention" | "profitability" | "revenue per user" | "lifetime value" | "adoption" | "usage";

/** Words by which a KPI's name, definition or statement speaks of a theme. */
const WORDS: Readonly<Record<Theme, RegExp>> = {
  acquisition:
    /acqui|new (?:customer|user|account|member|subscriber|business)|sign-? ?ups?|registr|leads?\b|downloads?|traffic|visit|trial|conversion|install/i,
  engagement: /engag|active|activity|usage|sessions?|stick|\b[dwm]au\b|time spent|log-?ins?|frequency of use/i,
  capacity: /capacity|uptime|availab|latency|\bload\b|infrastructure|headroom|scal|response time|crash|incident|outage|reliab/i,
  retention: /retention|retain|churn|renew|repeat|loyal|\b[ng]rr\b|attrition|cancel/i,
  profitability: /profit|margin|ebit|\broi\b|earnings|contribution|cost|payback|cash/i,
  "revenue per user": /revenue per|\barp[uac]\b|\barppu\b|order value|basket|spend per|per (?:user|customer|account)/i,
  "lifetime value": /lifetime|life-time|\bc?ltv\b|\bclv\b/i,
  adoption: /adopt|uptake|activat|roll-?out|feature/i,
  usage: /usage|\buse\b|\buses\b|used|active|sessions?|engag/i,
};

const OF_STAGE: Readonly<Record<Stage, readonly Theme[]>> = {
  early: ["acquisition", "engagement"],
  growth: ["acquisition", "engagement", "capacity"],
  maturity: ["retention", "profitability"],
};

const OF_FOCUS: Readonly<Record<Focus, readonly Theme[]>> = {
  growth: ["acquisition", "retention"],
  profitability: ["revenue per user", "lifetime value"],
  "new feature": ["adoption", "usage"],
  "new market": ["acquisition"],
};

/** A finding for each theme that is asked for and that no KPI speaks of; none where the settings ask for nothing. */
export function askedThemes({ settings, judged, heading }: Subject, by: "stage" | "focus"): readonly Found[] {
  const asking =
    by === "stage"
      ? settings.stage === null
        ? []
        : [{ name: settings.stage, themes: OF_STAGE[settings.stage] }]
      : settings.focus.map((name) => ({ name, themes: OF_FOCUS[name] }));
  if (judged.length === 0) return [];
  const texts = judged.map(({ kpi }) => [kpi.name, kpi.details["Definition"] ?? "", kpi.details["Statement"] ?? ""].join("\n"));
  return asking.flatMap(({ name, themes }) =>
    themes
      .filter((theme) => !texts.some((text) => WORDS[theme].test(text)))
      .map((theme) => ({ about: "", where: heading, message: `${by} ${name} requires a KPI of ${theme}: none speaks of it` })),
  );
}
