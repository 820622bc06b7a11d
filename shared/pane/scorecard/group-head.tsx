/** The head of a group: its name, how many it holds, an objective's score; pressed, it folds the group. */
import type { JSX } from "preact";
import { percentText } from "../value-texts";
import { statusCounts } from "../read-view";
import { statusColors } from "../status-badge";
import { SCORECARD_WORDS } from "../words/words-scorecard";
import type { Group } from "./group-results";

export interface GroupHeadProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
}

export function GroupHead({ group, isOpen, onToggle }: GroupHeadProps): JSX.Element {
  const { key, name, results, score } = group;
  return (
    <h2 class="pl-group-head">
      <button type="button" class="pl-group-toggle" aria-expanded={isOpen} onClick={() => onToggle(key)}>
        <span class="pl-chevron" aria-hidden="true" />
        <span class="pl-group-name">{name}</span>
        <span class="pl-count">{results.length}</span>
        {score !== null && (
          <span class="pl-score">
            {SCORECARD_WORDS.score} {percentText(score)}
          </span>
        )}
        <span class="pl-shares pl-shares-small" aria-hidden="true">
          {statusCounts(results).map(({ status, count }) => (
            <span key={status} class="pl-share" style={{ ...(statusColors(status) as object), flexGrow: count }} />
          ))}
        </span>
      </button>
    </h2>
  );
}
