/**
 * How conditional formats of ours are told from other people's. Excel keeps no name or id with a rule that outlives a save, so
 * the mark is part of the rule's own formula: N("plumbline:scorecard") is 0 wherever it stands, and survives saving, copying
 * and the other Excels.
 */

const PREFIX = "plumbline:";

/** Zero, and says whose rule it is. */
export function mark(id: string): string {
  return `N("${PREFIX}${id}")`;
}

/** A number as a formula that carries the mark. */
export function markedNumber(value: number, id: string): string {
  return `=${value}+${mark(id)}`;
}

/** A condition as a formula that carries the mark. */
export function markedCondition(formula: string, id: string): string {
  return `=AND(${formula.replace(/^=/, "")},${mark(id)}=0)`;
}

/** The id in a marked formula; null for a formula of somebody else. Excel may have put spaces in. */
export function readMark(formula: string): string | null {
  return /N\(\s*"plumbline:([^"]+)"\s*\)/i.exec(formula)?.[1] ?? null;
}
