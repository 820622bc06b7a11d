/** What is missing, could not be used or works against itself: the most severe first, each with its reason and what can be done. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CheckFinding } from "../../checks/check";
import type { CheckReport } from "../../checks/run-checks";
import { Section } from "../card/section";
import { Heading } from "../frame/heading";
import { usePane } from "../pane-context";
import { CHECK_WORDS } from "../words/words-check";
import { SEVERITY_WORDS, VIEW_WORDS, WORDS } from "../words/words";
import { FindingItem } from "./finding-item";
import { HealthBar } from "./health-bar";

const PAGE = 40;
const SEVERITIES = ["error", "warning", "info"] as const;

export function CheckView({ report }: { readonly report: CheckReport }): JSX.Element {
  const { run, workbook } = usePane();
  const { open, acknowledged, health } = report;
  return (
    <>
      <Heading>{VIEW_WORDS.check}</Heading>
      <HealthBar health={health} />
      {open.length === 0 && <p>{CHECK_WORDS.none}</p>}
      {SEVERITIES.map((severity) => {
        const findings = open.filter((finding) => finding.severity === severity);
        return findings.length > 0 && <Findings key={severity} title={SEVERITY_WORDS[severity]} findings={findings} />;
      })}
      {acknowledged.length > 0 && (
        <details>
          <summary>
            {CHECK_WORDS.acknowledged} · {acknowledged.length}
          </summary>
          <Findings title={CHECK_WORDS.acknowledgedHelp} findings={acknowledged} />
        </details>
      )}
      <p class="pl-actions">
        <button
          type="button"
          class="pl-button"
          disabled={workbook.isBusy}
          onClick={() => void run({ command: "checkRegister", input: { sheet: true } })}
        >
          {CHECK_WORDS.toSheet}
        </button>
      </p>
    </>
  );
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly CheckFinding[] }): JSX.Element {
  const [limit, setLimit] = useState(PAGE);
  return (
    <Section title={`${title} · ${findings.length}`}>
      <ul class="pl-findings">
        {findings.slice(0, limit).map((finding, i) => (
          <FindingItem key={`${finding.check} ${finding.about} ${finding.where.cell} ${i}`} finding={finding} />
        ))}
      </ul>
      {findings.length > limit && (
        <button type="button" class="pl-link" onClick={() => setLimit(limit + PAGE)}>
          {WORDS.showMore} ({findings.length - limit})
        </button>
      )}
    </Section>
  );
}
