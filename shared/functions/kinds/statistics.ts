/** The options of the statistical functions: which cycle, which rules, which method. */
import { CORRECTIONS } from "../../statistics/trend-test";
import { optional } from "../parameter";
import { wholeNumber } from "./numbers";
import { synonyms } from "./synonyms";
import { choice } from "./words";
import { DIRECTION } from "./options";

export const CORRECTION = choice(
  CORRECTIONS,
  synonyms({ "hamed-rao": ["hamed rao", "hamed and rao", "autocorrelation"], none: ["no", "off", "plain"] }),
);

export const RULES = choice(
  ["nhs", "wheeler"],
  synonyms({ nhs: ["making data count", "plot the dots"], wheeler: ["understanding variation"] }),
);

export const SLOPE_METHOD = choice(
  ["theil-sen", "ols"],
  synonyms({ "theil-sen": ["theil sen", "sen", "median"], ols: ["least squares", "linear", "regression"] }),
);

export const CENTER = choice(["mean", "median"], synonyms({ mean: ["average", "avg"], median: ["middle"] }));

/** Of signals and trends: as METHODS has it for a direction left blank where there is no baseline. */
export const BETTER = optional(DIRECTION, "at least");

/** Cycle of a season. */
export const SEASON = optional(wholeNumber({ min: 1, max: 1000 }), 1);
