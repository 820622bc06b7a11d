/** Five verdicts while a KPI is being written, each with what would mend it, and the sentence that says it all. */
import type { JSX } from "preact";
import type { Smart } from "../../statement/smart";
import { usePane } from "../pane-context";
import { DEFINE_WORDS, SMART_GLYPHS } from "../words/words-define";

export function SmartPanel({ smart }: { readonly smart: Smart }): JSX.Element {
  const { local } = usePane();
  return (
    <section class="pl-smart" aria-label={DEFINE_WORDS.smart} aria-live="polite">
      <h3>{DEFINE_WORDS.smart}</h3>
      <ul>
        {smart.verdicts.map(({ criterion, verdict, reason }) => (
          <li key={criterion} class={`pl-smart-${verdict === "yes" ? "good" : verdict === "no" ? "bad" : "fair"}`}>
            <span class="pl-smart-glyph" aria-hidden="true">
              {SMART_GLYPHS[verdict]}
            </span>
            <span>
              <strong>{criterion}</strong> <span class="pl-hidden">{verdict}: </span>
              <span class="pl-small">{local.text(reason)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="pl-statement">{local.text(smart.wording)}</p>
    </section>
  );
}
