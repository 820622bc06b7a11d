/** What a workbook file holds and the workbench neither shows nor writes again, told from the names of the file's parts. */

const UNREAD: readonly (readonly [string, RegExp])[] = [
  ["charts", /^xl\/(?:charts|chartsheets|chartex)\//i],
  ["pictures", /^xl\/media\//i],
  ["pivot tables", /^xl\/pivotTables\//i],
  ["slicers", /^xl\/slicers\//i],
  ["macros", /^xl\/vbaProject\.bin$/i],
];

/** "charts, pictures and macros of this file are neither shown nor downloaded"; null if there is nothing of the kind. */
export function unreadParts(names: readonly string[]): string | null {
  const found = UNREAD.flatMap(([what, part]) => (names.some((name) => part.test(name)) ? [what] : []));
  const last = found[found.length - 1];
  if (last === undefined) return null;
  const list = found.length === 1 ? last : `${found.slice(0, -1).join(", ")} and ${last}`;
  return `${list} of this file are neither shown nor downloaded`;
}
