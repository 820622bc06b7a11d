/** Checks of what is measured and for which objective. */
import { quote } from "../cell/quote";
import { nameKey } from "../kpi/name-key";
import { slipOf } from "../register/slip";
import type { Check, Found } from "./check";
import { told } from "./from-findings";
import { objectivesWithoutKpi } from "./objectives-without-kpi";
import { sameMetricFindings, twinFindings } from "./same-metric";
import type { Subject } from "./subject";

export const DEFINITION_CHECKS: readonly Check[] = [
  {
    id: "no-objective",
    title: "No objective",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "A number that serves no objective is a metric: nobody can say what it is good for when it moves.",
    fix: "Name the objective that it serves, or set Kind to metric so that it is only watched.",
    find: withoutObjective,
  },
  {
    id: "objective-without-kpi",
    title: "Objective without KPI",
    area: "definition",
    severity: "warning",
    looksAt: "objectives",
    why: "An objective that nothing measures can be neither reached nor missed.",
    fix: "Choose a KPI that would move if the objective came nearer, or drop the objective.",
    find: objectivesWithoutKpi,
  },
  {
    id: "objective-not-listed",
    title: "Objective not on the list",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "An objective that stands in the register alone was agreed by nobody, or is another one misspelt.",
    fix: "Spell it as the sheet Objectives does, or add it there.",
    find: unlistedObjectives,
  },
  {
    id: "unknown-word",
    title: "Unknown word",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "A word that is not understood leaves the KPI judged by what is usual instead of by what was meant.",
    fix: "Choose one of the words that the finding names.",
    find: told("unknown-word"),
  },
  {
    id: "unknown-reference",
    title: "Reference to no KPI",
    area: "definition",
    severity: "error",
    looksAt: "kpis",
    why: "A parent, a guard or a lagging KPI that does not exist takes the KPI out of its tree without anybody seeing it.",
    fix: "Name it by the ID or the exact name that it has in the register.",
    find: (subject) => [...told("unknown-reference")(subject), ...unknownReferences(subject)],
  },
  {
    id: "formula",
    title: "Formula",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "A formula that cannot be worked out, or that disagrees with what was measured, defines something else than what is reported.",
    fix: "Correct the formula or the measurements; name metrics in [brackets].",
    find: told("formula"),
  },
  {
    id: "statement",
    title: "Statement",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "A sentence that says something else than the cells, or two things at once, is quoted and reported in its place.",
    fix: "Correct the sentence or the cell; say whether a percentage is relative or points, and by when.",
    find: told("statement"),
  },
  {
    id: "duplicate-name",
    title: "Duplicate name",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "Measurements find their KPI by its name: of two that are called the same one goes without, or both show the same.",
    fix: "Give each a name or an ID of its own, or remove one of them.",
    find: (subject) => [...told("duplicate-name")(subject), ...twinFindings(subject)],
  },
  {
    id: "same-metric",
    title: "Same metric, different terms",
    area: "definition",
    severity: "warning",
    looksAt: "kpis",
    why: "Two teams that count one thing differently, or want different things of it, will both be right and never agree.",
    fix: "Agree on one definition, one direction and one target, or name what makes them two metrics.",
    find: sameMetricFindings,
  },
];

/** A row whose target shows that it was meant as a KPI weighs more than one that is merely watched. */
function withoutObjective(subject: Subject): readonly Found[] {
  const targeted = new Set(subject.results.filter(({ kpi }) => kpi.target !== null || kpi.low !== null).map(({ kpi }) => kpi.id));
  return told("no-objective")(subject).map((found) =>
    found.kpi === undefined ? found : { ...found, severity: targeted.has(found.kpi) ? "warning" : "info" },
  );
}

function unlistedObjectives({ judged, objectives, about, place }: Subject): readonly Found[] {
  if (objectives === null || objectives.length === 0) return [];
  const listed = objectives.map(({ objective }) => objective);
  const known = new Set(listed.map(nameKey));
  return judged.flatMap(({ kpi }): Found[] => {
    if (kpi.objective === "" || known.has(nameKey(kpi.objective))) return [];
    const meant = slipOf(kpi.objective, listed);
    const found = about(kpi, "objective", `objective must be on the sheet Objectives: ${quote(kpi.objective)}`);
    return [meant === null ? found : { ...found, correction: { where: place(kpi, "objective"), from: kpi.objective, to: meant } }];
  });
}

const REFERENCES = [
  ["guard", "Guard", "guard"],
  ["leadsTo", "Leads to", "leads to"],
] as const;

function unknownReferences({ results, named, about, place }: Subject): readonly Found[] {
  const names = results.flatMap(({ kpi }) => [kpi.id, kpi.name]);
  return results.flatMap(({ kpi }) =>
    REFERENCES.flatMap(([key, header, subject]): Found[] => {
      const written = kpi.details[header] ?? "";
      if (written === "") return [];
      const other = named(written);
      if (other !== null && other.id !== kpi.id) return [];
      const message =
        other === null
          ? `${subject} must be the ID or name of a KPI in the register: ${quote(written)}`
          : `${subject} must be another KPI: ${quote(written)}`;
      const meant = other === null ? slipOf(written, names) : null;
      const correction = meant === null ? {} : { correction: { where: place(kpi, key), from: written, to: meant } };
      return [{ ...about(kpi, key, message), severity: "warning", ...correction }];
    }),
  );
}
