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
    register: required(REGISTER, "The register with its header row, such as KPIs[#All] or Register!A1:Z200."),
    measurements: blankable(MEASUREMENTS, "The measurements with their header row; without them the register's own column Actual counts."),
    as_of: required(DAY, "Day of the answer; later measurements are left out."),
    columns: optional(TEXTS, "Headers of the columns wanted, in their order."),
    fiscal_start: optional(wholeNumber({ min: 1, max: 12 }), "Month in which the fiscal year begins, 1 to 12; that of the settings, or 1."),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table("A table with its header row."),
  evaluate: ({ register, measurements, as_of, columns, fiscal_start, settings, events }) => {
    const headers = columns ?? [];
    chooseColumns(headers);
    const set = settingsOfTable(settings);
    const read = tablesOf({ register, measurements, events }, fiscal_start === null ? set : { ...set, fiscalStart: fiscal_start });
    return scorecardTable(evaluateTables(read, as_of), headers);
  },
});
