/** Findings in the order in which one goes through a sheet: by row, then by column. */
import { readArea } from "../cell/a1";
import type { Finding } from "../cell/finding";

/** Those about a sheet as a whole come first; those of one cell stay as they were found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, at: readArea(finding.where.cell) }))
    .sort((a, b) => (a.at?.top ?? -1) - (b.at?.top ?? -1) || (a.at?.left ?? -1) - (b.at?.left ?? -1))
    .map(({ finding }) => finding);
}
