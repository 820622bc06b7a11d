/** The heading of a view: the one that takes the focus when the view is opened from inside. */
import type { ComponentChildren, JSX } from "preact";

export function Heading({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <h2 class="pl-heading" data-heading tabIndex={-1}>
      {children}
    </h2>
  );
}
