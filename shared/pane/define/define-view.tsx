/** Defines a KPI in four steps or by a sentence, or edits one with its change log; either way it becomes a row of the register. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LoggedChange } from "../../journal/journal";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import { Heading } from "../frame/heading";
import type { View } from "../read-view";
import { VIEW_WORDS } from "../words/words";
import { DEFINE_WORDS } from "../words/words-define";
import { ChangeHistory } from "./change-history";
import { SentenceForm } from "./sentence-form";
import { StepsForm } from "./steps-form";

const MODES = [
  ["steps", DEFINE_WORDS.inSteps],
  ["sentence", DEFINE_WORDS.asSentence],
] as const;

export interface DefineViewProps {
  readonly view: View;
  /** The KPI to edit; left out to define one. */
  readonly result: KpiResult | undefined;
  /** As the change log has them, of any KPI. */
  readonly changes: readonly LoggedChange[];
}

export function DefineView({ view, result, changes }: DefineViewProps): JSX.Element {
  const [mode, setMode] = useState<(typeof MODES)[number][0]>("steps");
  if (result) {
    return (
      <>
        <Heading>
          {DEFINE_WORDS.edit}: {displayName(result.kpi)}
        </Heading>
        <StepsForm view={view} result={result} />
        <ChangeHistory changes={changes.filter(({ kpi }) => kpi === result.kpi.id)} />
      </>
    );
  }
  return (
    <>
      <Heading>{VIEW_WORDS.define}</Heading>
      <div class="pl-actions" role="group" aria-label={DEFINE_WORDS.how}>
        {MODES.map(([each, word]) => (
          <button key={each} type="button" class="pl-toggle" aria-pressed={mode === each} onClick={() => setMode(each)}>
            {word}
          </button>
        ))}
      </div>
      {mode === "steps" ? <StepsForm view={view} /> : <SentenceForm view={view} />}
    </>
  );
}
