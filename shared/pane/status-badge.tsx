/** A status as word, shape and colour, so that none of them has to be told from the others alone. */
import type { CSSProperties, JSX } from "preact";
import type { Status } from "../kpi/verdict";
import { STATUS_LOOKS } from "../scorecard/palette";
import { SCORECARD_WORDS } from "./words/words-scorecard";

const WATCHED = { glyph: "·", color: "#4F5B66", fill: "#ECEFF1", meaning: SCORECARD_WORDS.notJudgedHelp };

export interface BadgeProps {
  readonly status: Status | null;
  /** Shown after the word. */
  readonly count?: number;
}

/** The two colours of a status for the style sheet, which swaps them where the page is dark. */
export function statusColors(status: Status | null): CSSProperties {
  const { color, fill } = lookOf(status);
  return { "--pl-ink": color, "--pl-paper": fill };
}

export function StatusBadge({ status, count }: BadgeProps): JSX.Element {
  const look = lookOf(status);
  return (
    <span class="pl-badge" style={statusColors(status)} title={look.meaning}>
      <span class="pl-glyph" aria-hidden="true">
        {look.glyph}
      </span>
      {status ?? SCORECARD_WORDS.notJudged} {count !== undefined && <span class="pl-count">{count}</span>}
    </span>
  );
}

function lookOf(status: Status | null): (typeof STATUS_LOOKS)[Status] {
  return status === null ? WATCHED : STATUS_LOOKS[status];
}
