/** A page of the add-on under its title: the sidebar beside the grid, or a dialog over it. */
import type { JSX } from "preact";
import { AddOnFrame, type AddOnFrameProps } from "./add-on-frame";
import type { Sights } from "./page-screen";

export interface AddOnPanelProps extends Pick<AddOnFrameProps, "functions" | "onCall" | "onClose"> {
  readonly page: NonNullable<Sights["sidebar"] | Sights["dialog"]>;
}

export function AddOnPanel({ page, functions, onCall, onClose }: AddOnPanelProps): JSX.Element {
  const { kind, title, html, number } = page;
  const content = (
    <>
      <header>
        <h1>{title}</h1>
        <button type="button" aria-label={`Close ${kind}`} onClick={onClose}>
          ×
        </button>
      </header>
      <AddOnFrame key={number} {...{ title, html, functions, onCall, onClose }} />
    </>
  );
  if (page.kind === "sidebar")
    return (
      <aside class="gs-sidebar" aria-label={title}>
        {content}
      </aside>
    );
  return (
    <section class="gs-dialog" role="dialog" aria-label={title} style={{ width: `${page.width}px`, height: `${page.height}px` }}>
      {content}
    </section>
  );
}
