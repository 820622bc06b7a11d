/** What the lines and shapes of a KPI's chart mean; only those that are on it. */
import type { JSX } from "preact";
import { CARD_WORDS } from "../words/words-card";
import { shapeOf } from "./chart-layers";
import type { ChartData, Mark } from "./chart-data";

const WORDS_OF_MARKS: readonly (readonly [Mark, string])[] = [
  ["improvement", CARD_WORDS.improvement],
  ["concern", CARD_WORDS.concern],
  ["high", CARD_WORDS.special],
  ["low", CARD_WORDS.special],
];

export function Legend({ data }: { readonly data: ChartData }): JSX.Element {
  const { points, segments, outlook } = data;
  const hasGoal = points.some(({ target, low }) => target !== null || low !== null);
  return (
    <ul class="pl-legend" aria-hidden="true">
      <Entry word={CARD_WORDS.actual} shape={<path class="pl-chart-line" d="M1 6H17" />} />
      {hasGoal && <Entry word={CARD_WORDS.target} shape={<path class="pl-chart-target" d="M1 6H17" />} />}
      {segments.length > 0 && (
        <>
          <Entry word={CARD_WORDS.limits} shape={<rect class="pl-chart-band pl-chart-limit" x={1} y={1} width={16} height={10} />} />
          <Entry word={CARD_WORDS.average} shape={<path class="pl-chart-center" d="M1 6H17" />} />
        </>
      )}
      {WORDS_OF_MARKS.filter(([mark]) => points.some((point) => point.mark === mark)).map(([mark, word]) => (
        <Entry key={mark} word={word} shape={<path class={`pl-chart-mark pl-chart-mark-${mark}`} d={shapeOf(mark, 9, 6)} />} />
      ))}
      {points.some(({ isOutlier }) => isOutlier) && (
        <Entry word={CARD_WORDS.standsOut} shape={<circle class="pl-chart-ring" cx={9} cy={6} r={5} />} />
      )}
      {outlook && <Entry word={CARD_WORDS.forecastBand} shape={<path class="pl-chart-outlook-band" d="M1 6L17 1V11Z" />} />}
      {points.some(({ notes }) => notes.length > 0) && (
        <Entry word={CARD_WORDS.note} shape={<path class="pl-chart-note" d="M5 10h8v-8h-8zM7 5h4" />} />
      )}
    </ul>
  );
}

function Entry({ word, shape }: { readonly word: string; readonly shape: JSX.Element }): JSX.Element {
  return (
    <li>
      <svg class="pl-key" viewBox="0 0 18 12">
        {shape}
      </svg>
      {word}
    </li>
  );
}
