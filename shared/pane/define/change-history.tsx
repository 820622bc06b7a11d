/** What was changed of a KPI, by whom and why, the latest first. */
import type { JSX } from "preact";
import type { Value } from "../../cell/cell";
import { isBlank, isError } from "../../cell/cell";
import type { LoggedChange } from "../../journal/journal";
import { Section } from "../card/section";
import { usePane } from "../pane-context";
import { DEFINE_WORDS } from "../words/words-define";

export function ChangeHistory({ changes }: { readonly changes: readonly LoggedChange[] }): JSX.Element {
  const { local, goTo } = usePane();
  const latest = [...changes].sort((a, b) => b.when - a.when);
  return (
    <Section title={`${DEFINE_WORDS.changes} · ${changes.length}`}>
      {changes.length === 0 && <p class="pl-small">{DEFINE_WORDS.noChanges}</p>}
      <ul class="pl-list">
        {latest.map(({ when, written, old, new: next, who, reason, where }) => (
          <li key={where.cell}>
            <button type="button" class="pl-list-item" onClick={() => goTo(where)}>
              <strong>{written}</strong> {DEFINE_WORDS.from} {textOf(old)} {DEFINE_WORDS.to} {textOf(next)}
              <span class="pl-small">{[local.day(when), who, reason].filter((text) => text !== "").join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function textOf(value: Value): string {
  return isError(value) ? value.code : isBlank(value) ? DEFINE_WORDS.blank : String(value);
}
