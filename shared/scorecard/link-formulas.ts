/** Which KPIs a register's formulas are made of, and in which order they can be worked out. */
import type { Finding } from "../cell/finding";
import { nearestWord } from "../cell/nearest-word";
import { quote } from "../cell/quote";
import { namesIn, type Formula } from "../formula/formula";
import { readFormula } from "../formula/read-formula";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";
import { kpisByWord } from "./kpis-by-word";
import { orderLinks } from "./order-links";

export interface FormulaLink {
  readonly kpi: Kpi;
  readonly formula: Formula;
  /** The KPI that each name of the formula means, by the name as it is written. */
  readonly parts: ReadonlyMap<string, Kpi>;
}

export interface FormulaLinks {
  /** Those that can be worked out, parts before what is made of them. */
  readonly links: readonly FormulaLink[];
  readonly findings: readonly Finding[];
}

/** KPIs whose values are measured need no formula: a circle through one of them is none. Rules over events are no formulas. */
export function linkFormulas(kpis: readonly Kpi[], isMeasured: (kpi: Kpi) => boolean, ruled: ReadonlySet<Kpi>): FormulaLinks {
  const written = kpis.filter((kpi) => kpi.formula !== undefined && !ruled.has(kpi));
  if (written.length === 0) return { links: [], findings: [] };
  const byWord = kpisByWord(kpis);
  const findings: Finding[] = [];
  const links = written.flatMap((kpi): FormulaLink[] => {
    const read = readLink(kpi, byWord);
    if ("parts" in read) return [read];
    const hasValues = isMeasured(kpi) || kpi.actual !== null;
    if (read.message !== "") findings.push(formulaFinding(kpi, read.message, hasValues ? "warning" : "error"));
    else if (!hasValues)
      findings.push(formulaFinding(kpi, "formula is read as a description: it is worked out if it names metrics in [brackets]", "info"));
    return [];
  });
  const { ordered, refused } = orderLinks(links, isMeasured);
  return { links: ordered, findings: [...findings, ...refused.map(({ kpi, message }) => formulaFinding(kpi, message, "error"))] };
}

/** A finding at the Formula cell. */
export function formulaFinding(kpi: Kpi, message: string, severity: Finding["severity"]): Finding {
  return { severity, where: kpi.formula?.where ?? kpi.where, message, kpi: kpi.id, check: "formula" };
}

/** Three words in a row outside of brackets: "complaints [closed] per month in total". */
const WORDS = /\p{L}+\s+\p{L}+\s+\p{L}+/u;

/** The message is "" for a description in words, which the column may hold as well. */
function readLink(kpi: Kpi, byWord: ReadonlyMap<string, readonly Kpi[]>): FormulaLink | { readonly message: string } {
  const text = kpi.formula?.text ?? "";
  const isMeant = text.includes("[") && !WORDS.test(text.replace(/\[[^\]]*\]/g, "[]"));
  const formula = readFormula(text);
  if (formula.is === "problem") {
    return { message: isMeant ? `${formula.message}, at character ${formula.at + 1} of the formula of ${displayName(kpi)}` : "" };
  }
  if (!isMeant && formula.is === "name") return { message: "" }; // a single word is a description, even if a KPI is called so
  const names = namesIn(formula);
  const parts = new Map<string, Kpi>();
  for (const { name } of names) {
    const candidates = byWord.get(nameKey(name)) ?? [];
    if (candidates.length === 0 && !isMeant) return { message: "" };
    const part = choosePart(candidates, kpi);
    if (!part) return { message: whyNone(name, candidates, byWord) };
    if (part === kpi) return { message: `formula must not name its own KPI: ${quote(name)}` };
    parts.set(name, part);
  }
  if (names.length > 0) return { kpi, formula, parts };
  return { message: isMeant ? "formula must name a KPI of the register" : "" };
}

/** Of several KPIs of one name the one that speaks of the same segment, else the one that speaks of all. */
function choosePart(candidates: readonly Kpi[], { segment }: Kpi): Kpi | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  const of = (wanted: string): readonly Kpi[] => candidates.filter((candidate) => nameKey(candidate.segment) === nameKey(wanted));
  const [same, all] = [of(segment), of("")];
  return (same.length === 1 ? same[0] : same.length === 0 && all.length === 1 ? all[0] : null) ?? null;
}

function whyNone(name: string, candidates: readonly Kpi[], byWord: ReadonlyMap<string, readonly Kpi[]>): string {
  if (candidates.length > 1) return `formula must name one KPI, by its ID: ${quote(name)} is ${candidates.length}`;
  const near = nearestWord(nameKey(name), [...byWord.keys()]);
  const meant = near === null ? "" : `; ${quote(byWord.get(near)?.[0]?.name ?? near)} is near`;
  return `formula must name KPIs or metrics of the register: ${quote(name)} is none${meant}`;
}
