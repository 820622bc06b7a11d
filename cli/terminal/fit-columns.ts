/** Makes a table as wide as the terminal: first texts are shortened, then the columns that matter least are left out. */

export interface FittingColumn {
  readonly header: string;
  /** Widest content, header included. */
  readonly natural: number;
  /** Narrower than this a text says nothing any more; natural width for what must not be shortened. */
  readonly least: number;
  /** The highest goes first; 0 always stays. */
  readonly dispensable: number;
}

/** Widths of the columns that stay, by header. Without limit all have their natural width. */
export function fitColumns(columns: readonly FittingColumn[], limit: number | null, gap: number): ReadonlyMap<string, number> {
  if (limit === null) return new Map(columns.map(({ header, natural }) => [header, natural]));
  const kept = dropped(columns, limit, gap);
  const widths = new Map(kept.map(({ header, natural }) => [header, natural]));
  for (let excess = total([...widths.values()], gap) - limit; excess > 0; excess -= 1) {
    const [widest] = kept
      .filter(({ header, least }) => widths.get(header)! > least)
      .sort((a, b) => widths.get(b.header)! - widths.get(a.header)!);
    if (!widest) break;
    widths.set(widest.header, widths.get(widest.header)! - 1);
  }
  return widths;
}

function dropped(columns: readonly FittingColumn[], limit: number, gap: number): readonly FittingColumn[] {
  const leastWidth = total(
    columns.map(({ natural, least }) => Math.min(natural, least)),
    gap,
  );
  const [first] = columns.filter(({ dispensable }) => dispensable > 0).sort((a, b) => b.dispensable - a.dispensable);
  if (leastWidth <= limit || !first) return columns;
  return dropped(
    columns.filter((column) => column !== first),
    limit,
    gap,
  );
}

function total(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);
}
