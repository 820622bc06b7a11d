/** Puts the pane into a page: the entry for task pane, sidebar and workbench. The page links pane.css itself. */
import { render, type JSX } from "preact";
import { useErrorBoundary } from "preact/hooks";
import type { PaneHost } from "../workbook/pane-host";
import { errorText } from "./error-text";
import { FailureNotice } from "./frame/notices";
import { Pane } from "./pane";

/** Returns how to take it out again. */
export function mountPane(element: Element, host: PaneHost): () => void {
  render(<Guarded host={host} />, element);
  return () => render(null, element);
}

/** A mistake in drawing shows as text to pass on, not as an empty pane. */
function Guarded({ host }: { readonly host: PaneHost }): JSX.Element {
  const [error, retry] = useErrorBoundary() as [unknown, () => void];
  if (error === undefined) return <Pane host={host} />;
  return (
    <div class="pl-pane">
      <FailureNotice failure={{ during: "", text: errorText(error) }} onRetry={retry} />
    </div>
  );
}
