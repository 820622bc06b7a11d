/** The words of the settings. */
export const SETTINGS_WORDS = {
  help: "What counts for every KPI of this workbook, kept on its sheet Settings. An empty field means the usual.",
  usual: "Usual",
  save: "Save settings",
  nothing: "Nothing was changed.",
  autoRefresh: "Refresh the scorecard by itself after edits",
  goToSheet: "Settings sheet",
} as const;
