/** How names are compared: a KPI is the same KPI in any case and with any spacing. */

/** White space that is more or other than one space: most names have none of it, and are left as they are. */
const SPACING = /[^\S ]\s*| \s+/g;

/** "  Daily  Active users" → "daily active users". */
export function nameKey(text: string): string {
  return text.trim().replace(SPACING, " ").toLowerCase();
}
