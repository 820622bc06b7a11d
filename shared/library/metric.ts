/** A metric of the library, and how a line of the list becomes one. */
import type { Aggregation } from "../kpi/aggregation";
import type { Direction } from "../kpi/direction";
import type { Frequency } from "../kpi/period";
import type { Focus, Stage } from "../register/settings";

export type Indicator = "leading" | "lagging";

export interface Metric {
  /** Short and lasting: what commands take. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** An expression over metrics of a register; "" where the value is counted and not computed. */
  readonly formula: string;
  /** The metrics that the formula needs. */
  readonly parts: readonly string[];
  /** A function of the catalogue that works it out of cells; "" for none. */
  readonly function: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly frequency: Frequency;
  readonly indicator: Indicator;
  /** Id of the metric that shows the harm which chasing this one could do; "" for none. */
  readonly guard: string;
  /** How it misleads. */
  readonly pitfall: string;
  /** Where the definition comes from. */
  readonly source: string;
  readonly category: string;
  readonly pillar: string;
  readonly mix: string;
  readonly focus: readonly Focus[];
  readonly stage: readonly Stage[];
  readonly packs: readonly string[];
}

/** What most metrics have in common is left out: unit #, at least, sum, month, lagging. */
export interface MetricText {
  readonly is: string;
  readonly formula?: string;
  readonly fn?: string;
  readonly unit?: string;
  readonly better?: Direction;
  readonly per?: Frequency;
  readonly adds?: Aggregation;
  readonly leads?: true;
  readonly guard?: string;
  readonly beware: string;
  readonly source?: string;
  /** "sales demand price": category, pillar and mix in any order. */
  readonly groups: string;
  /** "growth early product mobile": focus, stage and packs in any order. */
  readonly for?: string;
}

const CATEGORIES = ["financial", "customer", "process", "sales", "marketing", "people"];
const PILLARS = ["awareness", "consideration", "demand", "advocacy"];
const MIXES = ["product", "price", "place", "promotion"];

/** Words as they stand in `for`, and what they mean. */
const FOCUSES: Readonly<Record<string, Focus>> = { grow: "growth", profit: "profitability", feature: "new feature", market: "new market" };
const STAGES: Readonly<Record<string, Stage>> = { early: "early", growth: "growth", mature: "maturity" };

/** Packs by the word in `for`. */
export const PACKS: Readonly<Record<string, string>> = {
  product: "product",
  mobile: "mobile app",
  campaign: "marketing campaign",
  cadence: "sales cadence",
  manager: "manager",
  governance: "governance",
  finance: "finance",
};

const USUAL_SOURCE = "common practice";

export function metric(name: string, text: MetricText): Metric {
  const groups = text.groups.split(" ");
  const meant = (text.for ?? "").split(" ");
  const { formula = "" } = text;
  const pick = <T>(words: Readonly<Record<string, T>>): T[] => meant.flatMap((word) => (word in words ? [words[word]!] : []));
  return {
    id: idOf(name),
    name,
    definition: text.is,
    formula,
    parts: (formula.match(/\[[^\]]+\]/g) ?? []).map((part) => part.slice(1, -1)),
    function: text.fn ?? "",
    unit: text.unit ?? "#",
    direction: text.better ?? "at least",
    aggregation: text.adds ?? "sum",
    frequency: text.per ?? "month",
    indicator: text.leads ? "leading" : "lagging",
    guard: text.guard ?? "",
    pitfall: text.beware,
    source: text.source ?? USUAL_SOURCE,
    category: groups.find((word) => CATEGORIES.includes(word)) ?? "",
    pillar: groups.find((word) => PILLARS.includes(word)) ?? "",
    mix: groups.find((word) => MIXES.includes(word)) ?? "",
    focus: pick(FOCUSES),
    stage: pick(STAGES),
    packs: pick(PACKS),
  };
}

/** "Revenue per user" → revenue-per-user. */
function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
