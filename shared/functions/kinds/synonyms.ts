/** Readers for small lists of words with their synonyms. */

/** "Worst of" → worst; null for an unknown word. Case and doubled spaces do not matter. */
export function synonyms<T extends string>(words: Readonly<Record<T, readonly string[]>>): (text: string) => T | null {
  const byWord = new Map((Object.keys(words) as T[]).flatMap((word) => [word, ...words[word]].map((each) => [each, word] as const)));
  return (text) => byWord.get(text.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
}
