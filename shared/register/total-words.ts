/** Headings and names of totals, which must not be counted beside what they are totals of. */

const ALONE = new Set(
  [
    ...[
      "total",
      "totals",
      "grand total",
      "subtotal",
      "sub total",
      "sub-total",
      "sum",
      "overall",
      "all",
      "overall total",
      "grand totals",
      "net total",
    ],
    ...["average", "avg", "mean", "median", "min", "max", "minimum", "maximum", "count"],
    ...["ytd", "fytd", "mtd", "qtd", "wtd", "year to date", "year-to-date", "to date", "todate", "cumulative", "cum", "running total"],
    ...[
      "fy",
      "full year",
      "full-year",
      "year total",
      "annual total",
      "annual",
      "year",
      "fiscal year",
      "financial year",
      "year end",
      "outturn",
    ],
    ...[
      "ltm",
      "ttm",
      "r12",
      "r12m",
      "rolling 12",
      "rolling 12 months",
      "last 12 months",
      "trailing 12 months",
      "12 month rolling",
      "rolling average",
      "moving average",
    ],
  ].map(plain),
);

const MARK =
  /\b(?:totals?|sub-?total|ytd|fytd|mtd|qtd|year[ -]to[ -]date|to date|average|avg|mean|sum|cumulative|cum|full[ -]year|ltm|ttm|outturn|rolling)\b/i;

/** "Grand total", "YTD", "Average": the name of a row that is a total and nothing else. */
export function isTotalName(text: string): boolean {
  return ALONE.has(plain(text));
}

/** Also "FY25 total", "Q1 total", "Total 2025", "Jan-25 YTD" and "YTD Mar-25": a heading with a period in it. */
export function isTotalHeading(text: string): boolean {
  return isTotalName(text) || (MARK.test(text) && /\d|^\W*\p{L}{1,3}\b/u.test(text.replace(MARK, "")));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
