/** The words of the catalogue of functions and of the formats. */
export const FUNCTION_WORDS = {
  find: "Find a function",
  noMatch: "No function matches.",
  showAll: "Show all",
  allFunctions: "All functions",
  answer: "Answer",
  incomplete: "Fill in what is required: type a value, or take the selected cells.",
  insert: "Insert into sheet",
  insertHelp: "Writes the formula into the selected cell, which must be empty",
  cannotInsert: "This Excel has no custom functions, so the formula cannot be put into the sheet.",
  example: "Fill in an example",
  select: "Select",
  size: "rows and columns:",
  reference: "Reference",
  row: "Asked for more it is a row:",
  examples: "Examples",
} as const;

export const FORMAT_WORDS = {
  help: "Select cells, then choose how they are shown. The numbers stay as they are.",
} as const;
