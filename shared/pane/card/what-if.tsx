/** What if this KPI stood elsewhere: its own status, the north star, and all that rests on it; nothing is written anywhere. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CellError } from "../../cell/cell-error";
import { readActual } from "../../commands/read-actual";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import { scorecardInput } from "../../scorecard/read-tables";
import { whatIf, type WhatIf as Answer, type WhatIfEffect } from "../../scorecard/what-if";
import { actualText, percentText } from "../value-texts";
import { usePane } from "../pane-context";
import type { ScorecardView } from "../read-view";
import { TextField } from "../frame/fields";
import { SCORECARD_WORDS } from "../words/words-scorecard";
import { CARD_WORDS } from "../words/words-card";
import { Section } from "./section";

/** Not for a milestone, which is done or not, nor before anything was measured. */
export function WhatIf({ result, view }: { readonly result: KpiResult; readonly view: ScorecardView }): JSX.Element | null {
  const { workbook, say } = usePane();
  const [typed, setTyped] = useState("");
  const [told, setTold] = useState<{ readonly view: ScorecardView; readonly answer: Answer | string } | null>(null);
  if (result.actual === null || result.kpi.kind === "milestone") return null;
  const ask = (event: Event): void => {
    event.preventDefault();
    const answer = answerTo(typed, { result, view, locale: workbook.snapshot?.locale ?? "en-GB" });
    setTold({ view, answer });
    say(typeof answer === "string" ? answer : CARD_WORDS.whatIfDone);
  };
  // An edit of the workbook makes an answer an old one.
  const answer = told?.view === view ? told.answer : null;
  return (
    <Section title={CARD_WORDS.whatIf}>
      <form class="pl-form" onSubmit={ask}>
        <TextField label={CARD_WORDS.whatIfValue} value={typed} onValue={setTyped} placeholder={actualText(result)} />
        <button type="submit" class="pl-button" disabled={typed.trim() === ""}>
          {CARD_WORDS.whatIfAsk}
        </button>
      </form>
      {typeof answer === "string" && <p class="pl-small">{answer}</p>}
      {answer !== null && typeof answer !== "string" && <Effects {...answer} />}
    </Section>
  );
}

interface Asked {
  readonly result: KpiResult;
  readonly view: ScorecardView;
  readonly locale: string;
}

/** A sentence where the value cannot be used. */
function answerTo(typed: string, { result, view, locale }: Asked): Answer | string {
  const value = readActual(typed.trim(), result, locale);
  if (value === null) return CARD_WORDS.whatIfBlank;
  if (typeof value === "string") return value;
  try {
    return whatIf(scorecardInput(view.reading.tables, view.asOf), { kpi: result.kpi.id, value, before: view.scorecard });
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
}

function Effects({ changed, northStar, affected }: Answer): JSX.Element {
  const others = affected.filter((effect) => effect.kpi.id !== northStar?.kpi.id);
  return (
    <ul class="pl-list">
      <Effect effect={changed} />
      {northStar && northStar.kpi.id !== changed.kpi.id && <Effect effect={northStar} note={CARD_WORDS.northStar} />}
      {others.map((effect) => (
        <Effect key={effect.kpi.id} effect={effect} />
      ))}
    </ul>
  );
}

function Effect({ effect, note }: { readonly effect: WhatIfEffect; readonly note?: string }): JSX.Element {
  const { local } = usePane();
  const { kpi, before, after, rollupBefore, rollupAfter } = effect;
  const rollup = [rollupBefore, rollupAfter].map((each) => (typeof each?.score === "number" ? percentText(each.score) : CARD_WORDS.none));
  return (
    <li>
      <p class="pl-effect">
        <strong>{displayName(kpi)}</strong>
        {note && <span class="pl-small"> {note}</span>}
        <br />
        {local.text(fromTo(actualText(before), actualText(after)))}
        {" · "}
        {fromTo(statusWord(before), statusWord(after))}
        {rollup[0] !== rollup[1] && ` · ${CARD_WORDS.below} ${rollup.join(" → ")}`}
      </p>
    </li>
  );
}

function statusWord({ status }: KpiResult): string {
  return status ?? SCORECARD_WORDS.notJudged;
}

/** "38 → 42", or only "38" where nothing changes. */
function fromTo(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}
