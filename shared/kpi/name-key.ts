/** How names are compared: a KPI is the same KPI in any case and with any spacing. */

/** "  Daily  Active users" → "daily active users". */
export function nameKey(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
