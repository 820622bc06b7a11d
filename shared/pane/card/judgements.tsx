/** What the history says, in words: trend, signal, assurance, and how likely the target is. */
import type { JSX } from "preact";
import { outlookText } from "../../kpi/explain-movement";
import type { KpiResult } from "../../kpi/kpi-result";
import { readUnit } from "../../kpi/unit";
import { shownChance } from "../../statistics/chance";
import { percentText } from "../value-texts";
import { usePane } from "../pane-context";
import { CARD_WORDS } from "../words/words-card";

/** Judgements that there are; a reason stands where one would be expected and is not there. */
export function Judgements({ result }: { readonly result: KpiResult }): JSX.Element {
  const { local } = usePane();
  const { trend, signal, assurance, outlook, kpi, series } = result;
  const rows = [
    { word: CARD_WORDS.trend, text: trend ?? "", reason: result.reasons.trend },
    { word: CARD_WORDS.signal, text: signal ?? "", reason: result.reasons.signal },
    { word: CARD_WORDS.assurance, text: assurance ?? "", reason: undefined },
    { word: CARD_WORDS.forecast, text: outlook ? outlookText(outlook, readUnit(kpi.unit), series.fiscalStart) : "", reason: undefined },
    {
      word: CARD_WORDS.chance,
      text: outlook && outlook.chance !== null ? percentText(shownChance(outlook.chance)) : "",
      reason: undefined,
    },
  ].filter(({ text, reason }) => text !== "" || reason !== undefined);
  return (
    <ul class="pl-facts pl-judgements">
      {rows.map(({ word, text, reason }) => (
        <li key={word}>
          <span class="pl-word">{word}</span>{" "}
          <span class={text === "" ? "pl-small" : "pl-figures"}>{text === "" ? reason : local.text(text)}</span>
        </li>
      ))}
    </ul>
  );
}
