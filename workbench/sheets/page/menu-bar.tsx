/** The menus that scripts add: those of add-ons under Extensions, others beside it; by mouse and by arrow keys. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MenuItem } from "../screen";
import type { PageMenu } from "./page-screen";

export interface MenuBarProps {
  readonly menus: readonly PageMenu[];
  readonly onRun: (name: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function MenuBar({ menus, onRun }: MenuBarProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  const buttons = (): readonly HTMLButtonElement[] => [...(place.current?.querySelectorAll<HTMLButtonElement>("[role=menuitem]") ?? [])];
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };

  useEffect(() => {
    if (isOpen) buttons()[0]?.focus();
  }, [isOpen]);

  const byKey = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const all = buttons();
    const current = all.indexOf(document.activeElement as HTMLButtonElement);
    const step = STEPS[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all[all.length - 1]?.focus();
    else if (step !== undefined) all[(current + step + all.length) % all.length]?.focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
  };

  return (
    <nav ref={place} class="gs-menus" aria-label="Menus" onKeyDown={byKey}>
      <button type="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Extensions
      </button>
      {isOpen && (
        <>
          <div class="gs-beside" onClick={close} />
          <div class="gs-menu" role="menu" aria-label="Extensions">
            {menus.map(({ title, items }) => (
              <Group
                key={title}
                title={title}
                items={items}
                onRun={(name) => {
                  close();
                  onRun(name);
                }}
              />
            ))}
          </div>
        </>
      )}
    </nav>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly onRun: (name: string) => void;
}

function Group({ title, items, onRun }: GroupProps): JSX.Element {
  return (
    <div role="group" aria-label={title}>
      <p class="gs-menu-title" aria-hidden="true">
        {title}
      </p>
      {items.map((item, i) => {
        if (item.kind === "separator") return <hr key={i} />;
        if (item.kind === "submenu") return <Group key={i} title={item.label} items={item.items} onRun={onRun} />;
        return (
          <button key={i} type="button" role="menuitem" tabIndex={-1} onClick={() => onRun(item.name)}>
            {item.label}
          </button>
        );
      })}
    </div>
  );
}
