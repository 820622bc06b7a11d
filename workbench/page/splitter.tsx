/** The line between grid and pane, to be dragged or moved with the arrow keys. */
import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from "preact";

export interface SplitterProps {
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export const PANE_WIDTH = { min: 300, max: 450, start: 380 } as const;
const STEP = 10;

export function Splitter({ width, onWidth }: SplitterProps): JSX.Element {
  const set = (wanted: number): void => onWidth(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, Math.round(wanted))));
  const byKey = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const next = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: PANE_WIDTH.max, End: PANE_WIDTH.min }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const byPointer = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      class="wb-splitter"
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={PANE_WIDTH.min}
      aria-valuemax={PANE_WIDTH.max}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={byPointer}
    />
  );
}
