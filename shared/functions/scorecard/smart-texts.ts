/** What is told of KPI_SMART: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";
import { HEADER } from "./smart";

export const SMART_TEXTS = {
  KPI_SMART: {
    summary:
      "Whether a KPI's sentence is specific, measurable, achievable, relevant and time-bound, each with its reason, and a wording that is.",
    details:
      "Verdicts are yes, partly, no and cannot be judged yet. Whether a target is achievable shows in a KPI's history, which a sentence does not have: " +
      "the pane judges it for KPIs of the register. What stands in the cells beside the sentence counts before it. The last row is the KPI in one sentence, " +
      "with a gap in brackets for each thing that is missing.",
    parameters: {
      statement: "The sentence, such as: increase website visits from 12,000 to 15,000 by December 2026.",
      target: "Value to reach or to hold, where the sentence does not say it.",
      due: "Day by which, where the sentence does not say it.",
      owner: "Whose KPI it is.",
      objective: "The objective that it serves.",
    },
    result: "A header row, a row for each of the five, and a row with the wording.",
    examples: [
      {
        args: ["Increase website visits from 12,000 to 15,000 by 2026-12-31", null, null, "Head of Marketing", "Grow the audience"],
        result: [
          HEADER,
          ["S", "Specific", "yes", "it says what: website visits; and whose it is: Head of Marketing"],
          ["M", "Measurable", "yes", "it has a number to compare with"],
          ["A", "Achievable", "cannot be judged yet", "there is no history to judge the target by: measure a few periods first"],
          ["R", "Relevant", "yes", 'it serves "Grow the audience"'],
          ["T", "Time-bound", "yes", "it is due on 2026-12-31"],
          [
            "",
            "Wording",
            "",
            "Increase website visits from 12,000 to 15,000 by 2026-12-31; owner: Head of Marketing; objective: Grow the audience",
          ],
        ],
      },
      {
        args: ["Improve customer satisfaction"],
        result: [
          HEADER,
          ["S", "Specific", "partly", "it says what: customer satisfaction; nobody is named as owner"],
          [
            "M",
            "Measurable",
            "no",
            'it must say by how much or to which level: "Improve customer satisfaction"; "improve" cannot be measured',
          ],
          ["A", "Achievable", "cannot be judged yet", "there is no history to judge the target by: measure a few periods first"],
          ["R", "Relevant", "no", "it serves no objective: name the one that it tells about"],
          ["T", "Time-bound", "no", "it names no day by which"],
          [
            "",
            "Wording",
            "",
            "Increase customer satisfaction from [baseline] to [target] by [day]; owner: [name]; objective: [the objective that it serves]",
          ],
        ],
      },
    ],
  },
} satisfies Record<string, FunctionTexts>;
