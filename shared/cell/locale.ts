/** The two things in which a locale changes what a text means: the decimal sign and the order of day and month. */

/** What a host that names no locale is taken to use: decimal point, day before month. */
export const DEFAULT_LOCALE = "en-GB";

/** Languages that write 1.234,56 or 1 234,56. */
const COMMA_LANGUAGES = new Set(
  "af ast az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk ky lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " ",
  ),
);

/** Regions whose use differs from their language's. */
const POINT_REGIONS = new Set("de-CH de-LI it-CH es-MX es-US es-PR es-GT es-HN es-NI es-PA es-PE es-SV es-DO es-419".split(" "));
const COMMA_REGIONS = new Set(["en-ZA", "en-AT", "en-DE", "en-NL"]);

const MONTH_FIRST = new Set(["en-US", "en-PH", "es-US", "es-PR", "fil-PH", "en-PR", "en-GU"]);

/** True where 1,5 is one and a half. */
export function hasDecimalComma(locale: string): boolean {
  const { language, tag } = parts(locale);
  if (POINT_REGIONS.has(tag)) return false;
  return COMMA_REGIONS.has(tag) || COMMA_LANGUAGES.has(language);
}

/** True where 03/04/2025 is the fourth of March. */
export function isMonthFirst(locale: string): boolean {
  return MONTH_FIRST.has(parts(locale).tag);
}

interface LocaleParts {
  readonly language: string;
  readonly tag: string;
}

/** Asked for with every text that may be a number. */
const known = new Map<string, LocaleParts>();

function parts(locale: string): LocaleParts {
  const there = known.get(locale) ?? readParts(locale);
  known.set(locale, there);
  return there;
}

/** "en_us" and "en-Latn-US" are en-US. */
function readParts(locale: string): LocaleParts {
  const [language = "", ...rest] = locale.trim().replace(/_/g, "-").split("-");
  const region = rest.find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part)) ?? "";
  return { language: language.toLowerCase(), tag: `${language.toLowerCase()}-${region.toUpperCase()}` };
}
