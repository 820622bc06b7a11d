/** The fields of each of the four steps. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { DIRECTIONS } from "../../kpi/direction";
import { FREQUENCIES } from "../../kpi/period";
import { ChoiceField, TextField } from "../frame/fields";
import type { View } from "../read-view";
import { DEFINE_WORDS as SAY } from "../words/words-define";
import type { FieldKey, Texts } from "./kpi-texts";
import { LibraryList } from "./library-list";

export const STEPS = [
  { title: SAY.objective, question: SAY.objectiveQuestion },
  { title: SAY.outcome, question: SAY.outcomeQuestion },
  { title: SAY.measure, question: SAY.measureQuestion },
  { title: SAY.target, question: SAY.targetQuestion },
] as const;

export interface StepFieldsProps {
  readonly step: number;
  readonly texts: Texts;
  readonly view: View;
  /** Id of the metric that was taken from the library; "" for none. */
  readonly library: string;
  readonly onText: (key: FieldKey, value: string) => void;
  readonly onLibrary: (id: string, texts: Texts) => void;
}

export function StepFields({ step, texts, view, library, onText, onLibrary }: StepFieldsProps): JSX.Element {
  const results = view.kind === "scorecard" ? view.ordered : [];
  const known = useMemo(() => {
    const distinct = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value) => value !== ""))].sort();
    return { objectives: distinct(results.map(({ kpi }) => kpi.objective)), owners: distinct(results.map(({ kpi }) => kpi.owner)) };
  }, [results]);
  const field = (key: FieldKey): { readonly value: string; readonly onValue: (value: string) => void } => ({
    value: texts[key] ?? "",
    onValue: (value) => onText(key, value),
  });
  const words = (list: readonly string[], blank: string): readonly (readonly [string, string])[] => [
    ["", blank],
    ...list.map((word) => [word, word] as const),
  ];
  switch (step) {
    case 0:
      return <TextField label={SAY.objective} help={SAY.objectiveHelp} list={known.objectives} {...field("objective")} />;
    case 1:
      return (
        <>
          <TextField label={SAY.rationale} help={SAY.rationaleHelp} {...field("rationale")} />
          <ChoiceField label={SAY.direction} choices={words(DIRECTIONS, SAY.usual)} {...field("direction")} />
        </>
      );
    case 2:
      return (
        <>
          <LibraryList view={view} taken={library} onTake={onLibrary} />
          <TextField label={SAY.name} isRequired {...field("name")} />
          <TextField label={SAY.definition} {...field("definition")} />
          <div class="pl-pair">
            <TextField label={SAY.unit} help={SAY.unitHelp} {...field("unit")} />
            <ChoiceField label={SAY.frequency} choices={words(FREQUENCIES, "–")} {...field("frequency")} />
          </div>
          <TextField label={SAY.source} {...field("source")} />
        </>
      );
    default:
      return (
        <>
          <div class="pl-pair">
            <TextField label={SAY.baseline} help={SAY.baselineHelp} {...field("baseline")} />
            <TextField label={SAY.targetValue} help={SAY.targetHelp} {...field("target")} />
          </div>
          <div class="pl-pair">
            <TextField label={SAY.start} type="date" {...field("start")} />
            <TextField label={SAY.due} type="date" {...field("due")} />
          </div>
          <TextField label={SAY.owner} list={known.owners} {...field("owner")} />
        </>
      );
  }
}
