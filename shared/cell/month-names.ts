/** Names of months as dates and column headings have them, in the languages of Western Europe. */

const NAMES: readonly (readonly string[])[] = [
  ["jan", "january", "januar", "jän", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "januari", "janeiro"],
  ["feb", "february", "februar", "février", "févr", "fév", "febrero", "febbraio", "februari", "fevereiro", "fev"],
  ["mar", "march", "märz", "mär", "mrz", "mars", "marzo", "maart", "mrt", "março"],
  ["apr", "april", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maggio", "mag", "mei", "maio"],
  ["jun", "june", "juni", "juin", "junio", "giugno", "giu", "junho"],
  ["jul", "july", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"],
  ["aug", "august", "août", "agosto", "ago", "augustus"],
  ["sep", "sept", "september", "septembre", "septiembre", "settembre", "set", "setembro"],
  ["oct", "october", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"],
  ["nov", "november", "novembre", "noviembre", "novembro"],
  ["dec", "december", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro"],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** "Sept." → 9; null for a word that names no month. */
export function readMonthName(word: string): number | null {
  return BY_NAME.get(word.replace(/\.$/, "").toLowerCase()) ?? null;
}
