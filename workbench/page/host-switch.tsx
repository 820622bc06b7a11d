/** Which host the spreadsheet is shown in: the workbench itself, Excel or Google Sheets, each under an address of its own. */
import type { JSX } from "preact";

export type HostPath = "/" | "/excel" | "/sheets";

export interface HostSwitchProps {
  readonly current: HostPath;
  /** File name of the example that the other host is to open too; null for a file of the user's own. */
  readonly workbook: string | null;
}

const HOSTS: readonly { readonly path: HostPath; readonly label: string; readonly tip: string }[] = [
  { path: "/", label: "Workbench", tip: "The spreadsheet with the pane beside it" },
  { path: "/excel", label: "Excel", tip: "The Excel add-in, on the genuine Office.js" },
  { path: "/sheets", label: "Google Sheets", tip: "The Google Sheets add-on: its Code.js and its sidebar" },
];

export function HostSwitch({ current, workbook }: HostSwitchProps): JSX.Element {
  const query = workbook === null ? "" : `?workbook=${encodeURIComponent(workbook)}`;
  return (
    <nav class="wb-hosts" aria-label="Host">
      {HOSTS.map(({ path, label, tip }) => (
        <a key={path} href={`${path}${query}`} title={tip} aria-current={path === current ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
