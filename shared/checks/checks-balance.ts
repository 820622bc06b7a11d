/** Checks of how KPIs stand to each other: leading and lagging, guards, the tree, what the business needs now. */
import { displayName } from "../kpi/display-name";
import { indicatorBalance } from "../scorecard/early-warnings";
import { leadClaims } from "../scorecard/lead-claims";
import { crossPurposes, movesAgainst } from "./conflict-findings";
import type { Check, Found } from "./check";
import { askedThemes } from "./asked-themes";
import { told } from "./from-findings";
import { mixedUnits } from "./mixed-units";
import { noNorthStar, twoNorthStars } from "./north-stars";
import type { Subject } from "./subject";
import { siblingWeights } from "./sibling-weights";
import { withoutGuard } from "./without-guard";

export const BALANCE_CHECKS: readonly Check[] = [
  {
    id: "only-lagging",
    title: "Only lagging KPIs",
    area: "balance",
    severity: "warning",
    looksAt: "objectives",
    why: "Lagging KPIs tell what has happened when it is too late to change it.",
    fix: "Add a KPI that moves first, and say under Leads to what it moves.",
    find: (subject) => onlyOne(subject, "lagging"),
  },
  {
    id: "only-leading",
    title: "Only leading KPIs",
    area: "balance",
    severity: "warning",
    looksAt: "objectives",
    why: "Leading KPIs promise; whether the promise came true only a lagging one tells.",
    fix: "Add the outcome that they are to bring about.",
    find: (subject) => onlyOne(subject, "leading"),
  },
  {
    id: "lead-not-shown",
    title: "Lead not shown by the numbers",
    area: "balance",
    severity: "info",
    looksAt: "kpis",
    why: "A leading KPI that does not lead is an early warning of nothing.",
    fix: "Correct Leads to or Lag by what the history shows, or look for a KPI that does move first.",
    find: untrueLeads,
  },
  {
    id: "no-guard",
    title: "No guard",
    area: "balance",
    severity: "warning",
    looksAt: "kpis",
    why: "More, faster and cheaper can all be had at the cost of quality: many calls and unhappy customers.",
    fix: "Name under Guard the KPI that would show the harm, such as satisfaction, errors or returns.",
    find: withoutGuard,
  },
  {
    id: "cross-purposes",
    title: "Cross-purposes by structure",
    area: "balance",
    severity: "warning",
    looksAt: "kpis",
    why: "Two KPIs that cannot both be reached set the people behind them against each other.",
    fix: "Decide which one matters more and make the other its guard, or change a target.",
    find: crossPurposes,
  },
  {
    id: "moves-against",
    title: "Moves against another",
    area: "balance",
    severity: "info",
    looksAt: "kpis",
    why: "Where one KPI regularly gets worse when the other gets better, the gain may be paid for by the loss; it may also be chance or season.",
    fix: "Ask the people behind both whether one is paid for by the other before anything is changed.",
    find: movesAgainst,
  },
  {
    id: "no-north-star",
    title: "No north star",
    area: "balance",
    severity: "warning",
    looksAt: "register",
    why: "Without one KPI above all others every conflict between two of them is settled by whoever is louder.",
    fix: "Mark one KPI with yes under North star.",
    find: noNorthStar,
  },
  {
    id: "two-north-stars",
    title: "Two north stars",
    area: "balance",
    severity: "warning",
    looksAt: "register",
    why: "Two KPIs above all others are none.",
    fix: "Keep one for each team or level.",
    find: twoNorthStars,
  },
  {
    id: "tree-cycle",
    title: "Circle in the tree",
    area: "balance",
    severity: "error",
    looksAt: "kpis",
    why: "What is made of itself has no value.",
    fix: "Decide which of them is the cause and clear the other's Parent.",
    find: told("tree-cycle"),
  },
  {
    id: "sibling-weights",
    title: "Weights of siblings",
    area: "balance",
    severity: "warning",
    looksAt: "kpis",
    why: "Shares that do not add up give one KPI more say than was agreed.",
    fix: "Let the weights under one parent add up to 1 (or 100), or give them all as plain sizes.",
    find: siblingWeights,
  },
  {
    id: "mixed-units",
    title: "Units mixed in a sum",
    area: "balance",
    severity: "warning",
    looksAt: "kpis",
    why: "Euros and customers added up are neither.",
    fix: "Add up what has one unit; write a formula for everything else.",
    find: mixedUnits,
  },
  {
    id: "stage-mismatch",
    title: "Does not fit the stage",
    area: "balance",
    severity: "warning",
    looksAt: "register",
    why: "What a young business lives on is not what keeps an old one alive: KPIs have to change with the stage.",
    fix: "Add what the stage asks for, retire what belongs to an earlier one, or correct Stage in the settings.",
    find: (subject) => [...askedThemes(subject, "stage"), ...otherStages(subject)],
  },
  {
    id: "focus-mismatch",
    title: "Does not fit the focus",
    area: "balance",
    severity: "warning",
    looksAt: "register",
    why: "A focus that no KPI follows is a wish.",
    fix: "Add what the focus asks for, or correct Focus in the settings.",
    find: (subject) => askedThemes(subject, "focus"),
  },
];

/** Only where it is known of all KPIs of the objective: one of which it is not may be the missing half. */
function onlyOne({ judged, place }: Subject, kind: "leading" | "lagging"): readonly Found[] {
  const balances = indicatorBalance(judged.map(({ kpi }) => kpi));
  return balances.flatMap((balance): Found[] => {
    const [kpi] = balance[kind];
    const other = kind === "leading" ? "lagging" : "leading";
    if (!kpi || balance.unsaid.length > 0 || balance[other].length > 0) return [];
    const { length } = balance[kind];
    const message = `objective must have a ${other} KPI too: ${length === 1 ? "its only one is" : `all ${length} are`} ${kind}`;
    return [{ about: balance.objective, where: place(kpi, "indicator"), message }];
  });
}

/** What is claimed to come first, and by the numbers does not. */
function untrueLeads({ results, about }: Subject): readonly Found[] {
  return leadClaims(results).flatMap(({ kpi, verdict, text }): Found[] => {
    if (!["at another lag", "opposite", "not confirmed"].includes(verdict)) return [];
    const found = about(kpi, "leadsTo", text.replace(/\.$/, ""));
    return [verdict === "opposite" ? { ...found, severity: "warning" } : found];
  });
}

/** A KPI that is said to belong to another stage than the business is in. */
function otherStages({ judged, settings, about }: Subject): readonly Found[] {
  const { stage } = settings;
  if (stage === null) return [];
  return judged.flatMap(({ kpi }) => {
    const own = (kpi.details["Stage"] ?? "").trim().toLowerCase();
    return own === "" || own.split(/[^a-z]+/).includes(stage)
      ? []
      : [about(kpi, "stage", `stage of ${displayName(kpi)} must be that of the settings: ${own} and ${stage}`)];
  });
}
