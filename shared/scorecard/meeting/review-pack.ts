/** The pack for a meeting: what stands where, exceptions first, what has changed and whether that is signal, and what is to be done. */
import { isoDate } from "../../cell/serial-day";
import { OWN_MARK } from "../../register/own-output";
import { packFacts, type PackInput } from "./pack-facts";
import { changeSection } from "./pack-changes";
import { allSection, exceptionSection, glanceSection, warningSection } from "./pack-standing";
import { actionSection, decisionSection, lastDecisions, reviewSection } from "./pack-work";
import type { Page } from "./page";

export function reviewPack(input: PackInput, title: string): Page {
  const facts = packFacts(input);
  const last = lastDecisions(facts);
  return {
    title,
    subtitle: `${OWN_MARK} as of ${isoDate(facts.asOf)}: values as they were on that day, which do not change any more`,
    sections: [
      glanceSection(facts),
      ...(last ? [last] : []),
      exceptionSection(facts),
      changeSection(facts),
      warningSection(facts),
      actionSection(facts),
      reviewSection(facts),
      decisionSection(facts),
      allSection(facts),
    ],
  };
}
