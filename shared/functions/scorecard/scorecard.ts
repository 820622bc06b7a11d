/** KPI_SCORECARD: the whole scorecard in one formula. */
import { evaluateTables } from "../../scorecard/read-tables";
import { chooseColumns, scorecardTable } from "../../scorecard/scorecard-table";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { wholeNumber } from "../kinds/numbers";
import { MEASUREMENTS, REGISTER } from "../kinds/table";
import { TEXTS } from "../kinds/words";
import { blankable, optional, required } from "../parameter";
import { table } from "../result";
import { EVENTS_PARAMETER, SETTINGS_PARAMETER, settingsOfTable, tablesOf } from "./tables-of";

export const KPI_SCORECARD = defineFunction({
  name: "KPI_SCORECARD",
  category: "Scorecard and register",
  parameters: {
    register: required(REGISTER),
    measurements: blankable(MEASUREMENTS),
    as_of: required(DAY),
    columns: optional(TEXTS),
    fiscal_start: optional(wholeNumber({ min: 1, max: 12 })),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table(),
  evaluate: ({ register, measurements, as_of, columns, fiscal_start, settings, events }) => {
    const headers = columns ?? [];
    chooseColumns(headers);
    const set = settingsOfTable(settings);
    const read = tablesOf({ register, measurements, events }, fiscal_start === null ? set : { ...set, fiscalStart: fiscal_start });
    return scorecardTable(evaluateTables(read, as_of), headers);
  },
});
