/** Reads a KPI's sentence: "grow website traffic by 20 % within a year" becomes its parts, or questions, or the reason why it cannot be read. */
import { quote } from "../cell/quote";
import { takeAmounts } from "./amount-phrases";
import { hasAmount, takeBareAmounts } from "./bare-amounts";
import { takeComparison } from "./comparison-phrases";
import { toDraft, type Draft } from "./draft";
import { takeHorizon } from "./horizon-phrases";
import { takeInnerVerb } from "./inner-verb";
import { metricOf } from "./metric-words";
import { takePer } from "./per-phrases";
import { takePhases } from "./phases";
import { checkChange, guard, horizonOf, settleStatement } from "./settle-statement";
import type { StatementContext, StatementParts, StatementReading } from "./statement";
import { settleTime } from "./statement-time";
import { tidySentence } from "./tidy-sentence";
import { vagueWords } from "./vague-words";
import { isMilestoneVerb, readVerb, withoutOpening } from "./verbs";

/** Longer than any sentence that states one KPI. */
const LONGEST = 300;

/** Nothing is guessed: what has two meanings is asked, with each of them worked out as far as the numbers are known. */
export function readStatement(text: string, context: StatementContext = {}): StatementReading {
  const sentence = tidySentence(text);
  if (!/\p{L}\P{L}*\p{L}/u.test(sentence)) return refused("statement must be a sentence such as: increase sales by 5 % by December 2026");
  if (text.length > LONGEST) return refused(`statement must be one sentence of at most ${LONGEST} characters: ${quote(text)}`);
  if (/^[=@]/.test(sentence)) return refused(`statement must be a sentence, not a formula: ${quote(text)}`);
  if (/\?$/.test(sentence)) return refused(`statement must state a goal, not ask for one: ${quote(text)}`);
  if (
    /\b(?:not|never|don['’]t|mustn['’]t|won['’]t|cannot)\b(?! (?:more|less|fewer|below|above|lower|higher|later|over|to exceed|exceed))/i.test(
      sentence,
    )
  )
    return refused(`statement must say what to reach, not what to avoid: ${quote(text)}`);
  const draft = toDraft(sentence, context);
  draft.text = withoutOpening(draft.text);
  const whole = draft.text;
  takeVerb(draft);
  takeComparison(draft);
  takePhases(draft);
  takeHorizon(draft);
  takePer(draft);
  if (draft.verb === null) takeLateVerb(draft);
  takeAmounts(draft);
  takeBareAmounts(draft);
  if (draft.refusal === "" && !hasAmount(draft)) return withoutAmount(draft, { whole, text });
  if (draft.refusal !== "") return refused(draft.refusal);
  const parts = guard(draft, () => settleStatement(draft));
  if (parts) checkChange(draft, parts);
  return !parts || draft.refusal !== "" ? refused(draft.refusal) : finished(draft, parts);
}

function finished({ questions, notes }: Draft, parts: StatementParts): StatementReading {
  return questions.length === 0 ? { is: "understood", parts, notes } : { is: "questions", parts, questions, notes };
}

function refused(reason: string): StatementReading {
  return { is: "refused", reason };
}

function takeVerb(draft: Draft): void {
  const found = readVerb(draft.text);
  if (!found) return;
  draft.verb = found.verb;
  draft.text = ` | ${draft.text.slice(found.length)}`;
}

/** "By the end of 2026, we will grow sales", "sales should grow". */
function takeLateVerb(draft: Draft): void {
  const begun = /^(?:\s*\|\s*,?)+/.exec(draft.text)?.[0] ?? "";
  draft.text = begun + withoutOpening(draft.text.slice(begun.length));
  const found = begun === "" ? null : readVerb(draft.text.slice(begun.length));
  if (!found) return takeInnerVerb(draft);
  draft.verb = found.verb;
  draft.text = `${begun} | ${draft.text.slice(begun.length + found.length)}`;
}

/** Without a number a sentence is a milestone, or a wish. */
function withoutAmount(draft: Draft, { whole, text }: { whole: string; text: string }): StatementReading {
  const isMilestone = draft.context.direction === "milestone" || isMilestoneVerb(whole);
  if (isMilestone) return milestone(draft, whole);
  const vague = vagueWords(text);
  const named = vague.length === 0 ? "" : `; ${vague.map((word) => quote(word)).join(" and ")} cannot be measured`;
  return refused(`statement must say by how much or to which level: ${quote(text)}${named}`);
}

/** "Launch the new app by 30 June 2026": done is its target. */
function milestone(draft: Draft, whole: string): StatementReading {
  // "complete the audit" names the audit, "launch the app" names its launch
  const verb = draft.verb === null ? "" : whole.slice(0, readVerb(whole)?.length ?? 0).trim();
  draft.text = draft.text.replace(/^\s*(?:complete|finish)\s/i, " ");
  const { start, due } = settleTime(draft);
  if (due === null && draft.span === null && draft.questions.length === 0)
    draft.questions.push({ about: "due", text: "done by which day?", readings: [] });
  const parts: StatementParts = {
    metric: `${verb} ${metricOf(draft)}`.trim(),
    direction: "milestone",
    kind: "level",
    amount: 1,
    per: null,
    periods: null,
    horizon: horizonOf(draft),
    start,
    due,
    baseline: null,
    target: 1,
    low: null,
    high: null,
    unit: "yes/no",
    phases: [],
  };
  return draft.refusal !== "" ? refused(draft.refusal) : finished(draft, parts);
}
