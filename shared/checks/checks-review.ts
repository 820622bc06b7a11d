/** Checks of whether anybody still asks if the KPI is the right one. */
import { displayName } from "../kpi/display-name";
import { isoDate } from "../cell/serial-day";
import { reviewsDue } from "../journal/reviews-due";
import type { Check, Found } from "./check";
import { told } from "./from-findings";
import type { Subject } from "./subject";

export const REVIEW_CHECKS: readonly Check[] = [
  {
    id: "review-overdue",
    title: "Review overdue",
    area: "review",
    severity: "warning",
    looksAt: "kpis",
    why: "Markets change faster than registers: a KPI that nobody has questioned for long may steer by last year's map.",
    fix: "Ask whether it is still relevant and still accurate, and write the day under Last reviewed or on the sheet Reviews.",
    find: overdueReviews,
  },
  {
    id: "target-changed-after",
    title: "Target changed after the result was known",
    area: "review",
    severity: "warning",
    looksAt: "kpis",
    why: "A target that is moved when the result is known makes any result a success.",
    fix: "Note in the change log who agreed and why, or judge that period by the target that stood.",
    find: told("target-changed-after"),
  },
  {
    id: "change-not-logged",
    title: "Change not logged",
    area: "review",
    severity: "warning",
    looksAt: "kpis",
    why: "A target or a definition that changed without a trace makes every comparison with before a wrong one.",
    fix: "Add the change to the change log: what it was, what it is, who, when and why.",
    find: told("change-not-logged"),
  },
];

/** What was never reviewed and began long ago is overdue too; without any place to note reviews that is said once. */
function overdueReviews({ judged, reviews, settings, asOf, hasColumn, heading, about }: Subject): readonly Found[] {
  if (!hasColumn("lastReviewed") && reviews === null)
    return judged.length === 0
      ? []
      : [
          {
            about: "",
            where: heading,
            message: "register must say in a column Last reviewed, or on a sheet Reviews, when its KPIs were reviewed",
            severity: "info",
          },
        ];
  const due = reviewsDue(
    judged.map(({ kpi }) => kpi),
    reviews ?? [],
    { asOf, months: settings.reviewEvery },
  );
  return due.flatMap(({ kpi, last, due: day, overdue }): Found[] => {
    if (day === null) return [about(kpi, "lastReviewed", `${displayName(kpi)} must be reviewed: it never was`)];
    if (overdue === null || overdue <= 0) return [];
    const since = last === null ? "it never was" : `the last review was on ${isoDate(last)}`;
    return [about(kpi, "lastReviewed", `${displayName(kpi)} must have been reviewed by ${isoDate(day)}: ${since}`)];
  });
}
