/** A row of headers against the columns we know: by name, by synonym, then by what is left without brackets and years. */
import { isBlank, type Value } from "../cell/cell";
import { textOf } from "./cell-text";
import type { Column } from "./column";

export interface HeaderMatch<Key extends string> {
  /** Counted in the grid, from 0. */
  readonly column: number;
  readonly header: string;
  /** Null for a header that we do not know, and for the second of two that say the same. */
  readonly key: Key | null;
  /** The key that another column of the same meaning already has. */
  readonly duplicates: Key | null;
}

/** "Unit of measure" and "UNIT-OF-MEASURE:" are one; "" where nothing is left. */
export function headerKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const YEAR = "(?:fy\\s*)?(?:(?:19|20)\\d{2}(?:\\s*[/-]\\s*\\d{2,4})?)|fy\\s*\\d{2}";
const BRACKETS_AND_YEARS = new RegExp(`\\([^()]*\\)|\\[[^\\]]*\\]|\\b(?:${YEAR})\\b`, "gi");

/** A match for every header that is not blank, from left to right. */
export function matchHeaders<Key extends string>(row: readonly Value[], columns: readonly Column<Key>[]): HeaderMatch<Key>[] {
  const headers = row.flatMap((value, column) => (isBlank(value) ? [] : [{ column, header: textOf(value) }]));
  const found = new Map<number, Key>();
  const taken = new Set<Key>();
  const duplicates = new Map<number, Key>();
  for (const candidatesOf of passes(columns)) {
    for (const { column, header } of headers) {
      if (found.has(column)) continue;
      const candidates = candidatesOf(header);
      const free = candidates.find((key) => !taken.has(key));
      if (free !== undefined) {
        found.set(column, free);
        taken.add(free);
      } else if (candidates[0] !== undefined) duplicates.set(column, candidates[0]);
    }
  }
  return headers.map(({ column, header }) => {
    const key = found.get(column) ?? null;
    return { column, header, key, duplicates: key === null ? (duplicates.get(column) ?? null) : null };
  });
}

type Candidates<Key> = (header: string) => readonly Key[];

const indices = new WeakMap<readonly Column[], readonly Candidates<string>[]>();

/** What a header may mean: strict names first, so that a column called Target goes before one called Goal value. */
function passes<Key extends string>(columns: readonly Column<Key>[]): readonly Candidates<Key>[] {
  const known = indices.get(columns) as readonly Candidates<Key>[] | undefined;
  if (known) return known;
  const names = index(columns.map((column) => [column.key, [column.header]]));
  const synonyms = index(columns.map((column) => [column.key, column.synonyms]));
  const bare = (header: string): string => headerKey(header.replace(BRACKETS_AND_YEARS, " "));
  const made: readonly Candidates<Key>[] = [
    (header) => names.get(headerKey(header)) ?? [],
    (header) => synonyms.get(headerKey(header)) ?? [],
    (header) => names.get(bare(header)) ?? synonyms.get(bare(header)) ?? [],
  ];
  indices.set(columns, made);
  return made;
}

function index<Key>(entries: readonly (readonly [Key, readonly string[]])[]): Map<string, Key[]> {
  const byHeader = new Map<string, Key[]>();
  for (const [key, headers] of entries) {
    for (const header of headers) {
      const name = headerKey(header);
      byHeader.set(name, [...(byHeader.get(name) ?? []), key]);
    }
  }
  return byHeader;
}
