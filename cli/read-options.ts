/** Values of options that more than one command has; a wrong one is wrong usage. */
import { InvalidArgumentError } from "commander";

/** 1 to 12. */
export function readFiscalStart(text: string): number {
  const month = Number(text);
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  throw new InvalidArgumentError("The month must be a number from 1 to 12.");
}

/** A BCP 47 tag; en_GB is taken too. */
export function readLocale(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replace(/_/g, "-"));
    if (tag !== undefined) return tag;
  } catch {
    // falls through to the sentence for people
  }
  throw new InvalidArgumentError("The locale must be a language tag such as en-GB.");
}
