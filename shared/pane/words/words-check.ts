/** The words of the view of findings. */
export const CHECK_WORDS = {
  none: "Nothing to report: every row and cell was understood.",
} as const;
