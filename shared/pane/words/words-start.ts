/** The words for a workbook that has no register yet. */
export const START_WORDS = {
  title: "No register yet",
  help: "A register is a table with a row for each KPI and at least the columns Name and Target. Open a workbook that has one, or start here: existing sheets stay as they are.",
  example: "Start with an example",
  blank: "Start with a blank register",
  mine: "Use my table",
  mineHelp: "A list of KPIs under other headers, or a table of figures. It stays as it is; a register is made beside it.",
  sheet: "Sheet",
  noTable: "This workbook holds no table yet. Paste one into a sheet, or start with an example.",
  noHeaders: "No table was found here: it needs a row of headers and a row below them. Choose another sheet.",
  isRegister: "A list of KPIs",
  isMeasurements: "Figures by period",
  named: "KPIs:",
  columns: "What each column is",
  notUsed: "not used",
  make: "Make the register",
} as const;
