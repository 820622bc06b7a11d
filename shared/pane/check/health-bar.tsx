/** The health of the KPI system: one number, and the parts that it is made of. */
import type { JSX } from "preact";
import type { Health } from "../../checks/health";
import { AREA_WORDS, CHECK_WORDS } from "../words/words-check";

export function HealthBar({ health }: { readonly health: Health }): JSX.Element | null {
  if (health.score === null) return null;
  return (
    <section class="pl-health" aria-label={CHECK_WORDS.health}>
      <p>
        <strong class="pl-actual">{health.score}</strong> <span class="pl-small">{CHECK_WORDS.ofHundred}</span>
      </p>
      <ul class="pl-facts">
        {health.areas.map(({ area, score }) => (
          <li key={area}>
            <span class="pl-word">{AREA_WORDS[area]}</span>
            <span class="pl-health-line">
              <span class="pl-meter" aria-hidden="true">
                <span class="pl-meter-fill" style={{ inlineSize: `${score}%` }} />
              </span>
              <span class="pl-figures">{score}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
