/** The verb of a sentence that does not begin with it: "sales should grow by 5 %". */
import type { Draft } from "./draft";
import { TAKEN } from "./phrases";
import { readVerb } from "./verbs";

/** The first that is found; the words before it stay. */
export function takeInnerVerb(draft: Draft): void {
  for (const match of draft.text.matchAll(
    /(?:^|\s)(?:(?:should|must|will|shall|has to|have to|needs? to|is to|are to|to) )?(?=([\p{L}]+))/giu,
  )) {
    const at = match.index + match[0].length;
    const before = draft.text.slice(0, match.index);
    const found = /[\p{L}⟩]/u.test(before) ? readVerb(draft.text.slice(at)) : null;
    if (
      !found ||
      !/^\s*(?:steadily |further )?(?:by|to|from|at|above|below|between|within|no|\||⟨)/i.test(draft.text.slice(at + found.length))
    )
      continue;
    draft.verb = found.verb;
    draft.text = `${before}${TAKEN}${draft.text.slice(at + found.length)}`;
    return;
  }
}
