/**
 * How our conditional formats and charts are told from other people's. A rule in Sheets has neither name nor id, so the mark is
 * part of its formula: N("plumbline:scorecard") is 0 wherever it stands, and survives copying, export and the Sheets API alike.
 * Charts have an id, which is kept as metadata of their sheet.
 */

const PREFIX = "plumbline:";

/** A condition as a formula that carries the mark. */
export function markedCondition(formula: string, id: string): string {
  return `=AND(${formula.replace(/^=/, "")},N("${PREFIX}${id}")=0)`;
}

/** The id in a marked formula; null for a formula of somebody else. */
export function readMark(formula: string): string | null {
  return /N\(\s*"plumbline:([^"]+)"\s*\)/i.exec(formula)?.[1] ?? null;
}

/** Key of the metadata that remembers the chart of a change. */
export function chartKey(id: string): string {
  return `${PREFIX}chart:${id}`;
}

/** Name of the cell under which the bars of a conditional format stand; names are letters, digits and underscores. */
export function barName(id: string, index: number): string {
  return `${barPrefix(id)}${index + 1}`;
}

/** Which of the bars of this id a name stands for, from 0; -1 if it is none of them. */
export function barIndex(name: string, id: string): number {
  const prefix = barPrefix(id);
  return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)) ? Number(name.slice(prefix.length)) - 1 : -1;
}

function barPrefix(id: string): string {
  return `Plumbline_Bars_${id.replace(/\W/g, "_")}_`;
}
