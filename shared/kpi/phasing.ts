/** The share of the way from baseline to target that is expected by a day: 0 at start, 1 at due. */
export const PHASINGS = ["linear", "workdays", "profile", "last year", "step"] as const;

/** profile: the measurements' own targets; last year: the shape of the year before; step: nothing before due. */
export type Phasing = (typeof PHASINGS)[number];
