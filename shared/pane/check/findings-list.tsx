/** What could not be used or should be looked at, each with the way to its cell. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Finding, Place, Severity } from "../../cell/finding";
import { SEVERITY_GLYPHS, SEVERITY_WORDS, WORDS } from "../words/words";
import { CHECK_WORDS } from "../words/words-check";

export interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (place: Place) => void;
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const PAGE = 100;

export function FindingsList({ findings, onGoTo }: FindingsListProps): JSX.Element {
  const [limit, setLimit] = useState(PAGE);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  if (sorted.length === 0) return <p class="pl-note">{CHECK_WORDS.none}</p>;
  return (
    <>
      <ul class="pl-findings">
        {sorted.slice(0, limit).map((finding, index) => (
          <li key={index} class={`pl-finding pl-finding-${finding.severity}`}>
            <span class="pl-severity">
              <span aria-hidden="true">{SEVERITY_GLYPHS[finding.severity]}</span> {SEVERITY_WORDS[finding.severity]}
            </span>
            <button type="button" class="pl-link pl-place" onClick={() => onGoTo(finding.where)}>
              {placeText(finding.where)}
            </button>
            <p class="pl-message">{finding.message}</p>
          </li>
        ))}
      </ul>
      {sorted.length > limit && (
        <button type="button" class="pl-button" onClick={() => setLimit(limit + PAGE)}>
          {WORDS.showMore} ({sorted.length - limit})
        </button>
      )}
    </>
  );
}

function placeText({ sheet, cell }: Place): string {
  return cell === "" ? sheet : `${sheet}!${cell}`;
}
