/** The three answers of every card: the target, the way to it, where to improve. */
import type { JSX } from "preact";
import type { KpiResult } from "../../kpi/kpi-result";
import { isoDate } from "../../cell/serial-day";
import { decimalsFor, formatValue, readUnit } from "../../kpi/unit";
import { distanceText, factsOf, lastTargetText, shareOf } from "../kpi-facts";
import { percentText } from "../value-texts";
import { usePane } from "../pane-context";
import { CARD_WORDS, FACT_WORDS } from "../words/words-card";

/** Facts of the way; the rest stands with the target or below. */
const WAY_FACTS: readonly (string | undefined)[] = [FACT_WORDS.expected, FACT_WORDS.pace, FACT_WORDS.requiredRate, FACT_WORDS.projected];

export function Answers({ result }: { readonly result: KpiResult }): JSX.Element {
  const { local } = usePane();
  const facts = factsOf(result);
  const isOfWay = (word: string): boolean => WAY_FACTS.includes(word);
  const target = lastTargetText(result);
  const distance = distanceText(result);
  return (
    <dl class="pl-answers">
      <dt>{CARD_WORDS.target}</dt>
      <dd>{target === "" ? CARD_WORDS.noTarget : local.text([target, timesOf(result)].filter((text) => text !== "").join(" "))}</dd>
      <dt>{CARD_WORDS.way}</dt>
      <dd>
        <Meter result={result} />
        <Facts facts={facts.filter(({ word }) => isOfWay(word))} />
      </dd>
      <dt>{CARD_WORDS.improve}</dt>
      <dd>
        {distance !== "" && <p>{local.text(distance)}</p>}
        <Facts facts={facts.filter(({ word }) => word === FACT_WORDS.change || word === FACT_WORDS.variance)} />
      </dd>
    </dl>
  );
}

function Facts({ facts }: { readonly facts: ReturnType<typeof factsOf> }): JSX.Element {
  const { local } = usePane();
  return (
    <ul class="pl-facts">
      {facts.map(({ word, text }) => (
        <li key={word}>
          <span class="pl-word">{word}</span> <span class="pl-figures">{local.text(text)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "by 2026-12-31, starting at 12 from 2026-01-01": as much of it as the register says; days as the core writes them. */
function timesOf({ kpi, actual, target }: KpiResult): string {
  const unit = readUnit(kpi.unit);
  const value = (number: number): string => formatValue(number, unit, decimalsFor([number, actual, target], unit));
  const steps = (kpi.interim ?? []).map((step) => `${value(step.value)} ${CARD_WORDS.by} ${isoDate(step.day)}`);
  const parts = [
    kpi.due === null ? "" : `${CARD_WORDS.by} ${isoDate(kpi.due)}`,
    ...steps.map((step) => `${CARD_WORDS.before} ${step}`),
    kpi.baseline === null ? "" : `${CARD_WORDS.starting} ${value(kpi.baseline)}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** The bar ends at 0 and 100 %, the number beside it says the truth; the mark is where the KPI should be by now. */
function Meter({ result }: { readonly result: KpiResult }): JSX.Element | null {
  const share = shareOf(result);
  if (!share) return null;
  const text = percentText(share.share);
  const expected = share.expected === null ? null : percentText(share.expected);
  return (
    <div class="pl-progress">
      <div
        class="pl-meter"
        role="meter"
        aria-label={share.word}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(within(share.share) * 100)}
        aria-valuetext={expected ? `${text}, ${expected} ${CARD_WORDS.expectedNow}` : text}
        title={expected ? `${expected} ${CARD_WORDS.expectedNow}` : undefined}
      >
        <span class="pl-meter-fill" style={{ inlineSize: `${within(share.share) * 100}%` }} />
        {share.expected !== null && <span class="pl-meter-mark" style={{ insetInlineStart: `${within(share.expected) * 100}%` }} />}
      </div>
      <span class="pl-progress-text">
        {share.word} {text}
      </span>
    </div>
  );
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
