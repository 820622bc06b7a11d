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
  const headers = row.flatMap((value, column) => (isBlank(value) ? [] : [toHeader(value, column)]));
  const index = indexOf(columns);
  const found = new Map<number, Key>();
  const taken = new Set<Key>();
  const duplicates = new Map<number, Key>();
  for (const pass of PASSES) {
    for (const header of headers) {
      if (found.has(header.column)) continue;
      const candidates = pass(header, index) as readonly Key[];
      const free = candidates.find((key) => !taken.has(key));
      if (free !== undefined) {
        found.set(header.column, free);
        taken.add(free);
      } else if (candidates[0] !== undefined) duplicates.set(header.column, candidates[0]);
    }
  }
  return headers.map(({ column, text }) => {
    const key = found.get(column) ?? null;
    return { column, header: text, key, duplicates: key === null ? (duplicates.get(column) ?? null) : null };
  });
}

interface Header {
  readonly column: number;
  readonly text: string;
  readonly key: string;
  /** Without brackets and years. */
  readonly bare: string;
}

/** No header is longer. */
const LONGEST = 100;

/** A number is a heading perhaps, but never the name of a column. */
function toHeader(value: Value, column: number): Header {
  const text = textOf(value);
  if (typeof value !== "string" || text.length > LONGEST) return { column, text, key: "", bare: "" };
  const key = headerKey(text);
  return { column, text, key, bare: /[\d([]/.test(text) ? headerKey(text.replace(BRACKETS_AND_YEARS, " ")) : key };
}

interface Index {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** What a header may mean: strict names first, so that a column called Target goes before one called Goal value. */
const PASSES: readonly ((header: Header, index: Index) => readonly string[])[] = [
  ({ key }, { names }) => names.get(key) ?? [],
  ({ key }, { synonyms }) => synonyms.get(key) ?? [],
  ({ bare }, { names, synonyms }) => names.get(bare) ?? synonyms.get(bare) ?? [],
];

const indices = new WeakMap<readonly Column[], Index>();

function indexOf(columns: readonly Column[]): Index {
  const known = indices.get(columns);
  if (known) return known;
  const made: Index = {
    names: byHeader(columns.map(({ key, header }) => [key, [header]])),
    synonyms: byHeader(columns.map(({ key, synonyms }) => [key, synonyms])),
  };
  indices.set(columns, made);
  return made;
}

function byHeader(entries: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, headers] of entries) {
    for (const header of headers) {
      const name = headerKey(header);
      keys.set(name, [...(keys.get(name) ?? []), key]);
    }
  }
  return keys;
}
