/** The words for a workbook that has no register yet. */
export const START_WORDS = {
  title: "No register yet",
  help: "A register is a table with a row for each KPI and at least the columns Name and Target. Open a workbook that has one, or start here: existing sheets stay as they are.",
  example: "Start with an example",
  blank: "Start with a blank register",
  mine: "Use my table",
  mineHelp: "Select a cell of the table that names your KPIs, or that holds their figures. Nothing in it is changed.",
} as const;
