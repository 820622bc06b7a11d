/** A KPI as texts to edit: written as they are read again, so that nothing counts as changed that nobody touched. */
import { describe, expect, it } from "@jest/globals";
import { textsOf, smartSubject } from "../../shared/pane/define/kpi-texts";
import { readView } from "../../shared/pane/read-view";
import { exampleSnapshot, TODAY } from "../browser/example-snapshot";

const view = readView(exampleSnapshot());
const kpis = view.kind === "scorecard" ? view.ordered.map(({ kpi }) => kpi) : [];

describe("a KPI that is edited", () => {
  it.each(["en-GB", "de-DE"])("reads back from its texts as it was, in %s", (locale) => {
    for (const kpi of kpis) {
      const { target, low, high, baseline, start, due, direction } = smartSubject(textsOf(kpi, locale), { asOf: TODAY, locale });
      expect({ target, low, high, baseline, start, due, direction }).toEqual({
        target: kpi.target,
        low: kpi.low,
        high: kpi.high,
        baseline: kpi.baseline,
        start: kpi.start,
        due: kpi.due,
        direction: kpi.direction,
      });
    }
  });

  it("is judged by what can be read of what was typed, and by nothing else", () => {
    const subject = smartSubject(
      { name: " Churn ", target: "soon", due: "tomorrow", direction: "sideways" },
      { asOf: TODAY, locale: "en-GB" },
    );
    expect(subject).toMatchObject({ metric: "Churn", target: null, due: null, direction: null });
  });
});
