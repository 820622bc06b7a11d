/** What the field writes in columns that hold one word of a list. Direction and frequency have their words in kpi/. */
import { readDirection } from "../kpi/direction";
import { readFrequency } from "../kpi/period";

type Words = Readonly<Record<string, readonly string[]>>;

const KINDS: Words = {
  KPI: ["key performance indicator", "indicator", "key result", "kr", "objective kpi", "strategic", "operational"],
  metric: ["metrics", "measure", "performance indicator", "pi", "monitor", "informational", "supporting metric", "health metric"],
  milestone: ["milestones", "project", "deliverable", "task", "event", "yes/no", "binary", "initiative"],
};

const AGGREGATIONS: Words = {
  sum: ["total", "flow", "incremental", "increment", "additive", "sum of values", "add", "summed"],
  last: [
    "latest",
    "cumulative",
    "cumulated",
    "level",
    "stock",
    "snapshot",
    "end of period",
    "closing",
    "balance",
    "running total",
    "point in time",
    "last value",
    "most recent",
    "eop",
    "year to date",
    "ytd",
  ],
  mean: ["average", "avg", "arithmetic mean", "averaged"],
  min: ["minimum", "lowest", "smallest"],
  max: ["maximum", "highest", "largest", "peak"],
  rate: ["ratio", "weighted average", "weighted mean", "numerator/denominator", "pooled"],
  count: ["number of", "counted", "counta"],
  distinct: ["unique", "distinct count", "count distinct", "unique count", "countunique"],
};

const PHASINGS: Words = {
  linear: ["straight line", "straight-line", "even", "evenly", "equal", "uniform", "flat", "constant", "pro rata", "by days", "days"],
  workdays: ["working days", "business days", "weekdays", "by workdays"],
  profile: ["phased", "profiled", "phased targets", "custom", "period targets", "by period", "manual", "as targets"],
  "last year": ["seasonal", "prior year", "previous year", "same as last year", "seasonality", "like last year", "history"],
  step: ["at due", "at the end", "all at the end", "end", "cliff", "once", "one-off", "stepped"],
};

const INDICATORS: Words = { leading: ["lead", "leading indicator"], lagging: ["lag", "lagging indicator", "outcome"] };

const SOURCE_TYPES: Words = {
  "web analytics": ["analytics", "web", "website analytics", "google analytics", "ga4"],
  "marketing automation": ["marketing", "email marketing", "e-mail marketing"],
  CRM: ["customer relationship management", "sales system"],
  finance: ["accounting", "erp", "finance system", "general ledger"],
  survey: ["surveys", "questionnaire", "feedback"],
  other: ["others", "manual", "spreadsheet"],
};

const STATES: Words = {
  draft: ["proposed", "new", "planned", "in draft"],
  active: ["live", "in use", "current", "approved", "open"],
  paused: ["on hold", "suspended", "inactive"],
  retired: ["archived", "closed", "discontinued", "obsolete", "withdrawn"],
};

const READERS: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ["direction", (text) => readDirection(text) ?? (text === "1" ? "at least" : text === "-1" ? "at most" : null)],
  ["frequency", (text) => readFrequency(text) ?? readFrequency(text.replace(/^every\s+/i, ""))],
  ["kind", wordReader(KINDS)],
  ["aggregation", wordReader(AGGREGATIONS)],
  ["phasing", wordReader(PHASINGS)],
  ["indicator", wordReader(INDICATORS)],
  ["sourceType", wordReader(SOURCE_TYPES)],
  ["state", wordReader(STATES)],
] as const);

/** "Cumulative" in column aggregation → last; null for a word that the column does not know. */
export function readChoice(key: string, text: string): string | null {
  return READERS.get(key)?.(text) ?? null;
}

/** Reads any of the words, or of what the field writes for them; null for others. */
export function wordReader(words: Words): (text: string) => string | null {
  const byWord = new Map(
    Object.entries(words).flatMap(([word, synonyms]) => [word.toLowerCase(), ...synonyms].map((synonym) => [synonym, word] as const)),
  );
  return (text) => {
    const plain = text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, " ");
    return byWord.get(plain) ?? byWord.get(plain.replace(/-/g, " ")) ?? null;
  };
}
