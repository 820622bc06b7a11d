/** A part of a card under a small heading. */
import type { ComponentChildren, JSX } from "preact";

export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="pl-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
