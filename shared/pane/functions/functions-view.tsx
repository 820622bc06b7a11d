/** The custom functions: found by name or by what they do, filled in from the sheet, seen at work, written as a formula. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { catalogue, type FunctionDefinition } from "../../functions/catalogue";
import { CATEGORIES } from "../../functions/define-function";
import { Heading } from "../frame/heading";
import { VIEW_WORDS } from "../words/words";
import { FUNCTION_WORDS } from "../words/words-functions";
import { FunctionForm } from "./function-form";

export function FunctionsView(): JSX.Element {
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<FunctionDefinition | null>(null);
  const left = useRef("");
  const item = useRef<HTMLButtonElement>(null);
  // Back in the list, the function that was looked at has the focus again.
  useEffect(() => {
    if (chosen === null && left.current !== "") item.current?.focus();
    left.current = chosen?.name ?? "";
  }, [chosen]);
  if (chosen) return <FunctionForm key={chosen.name} definition={chosen} onBack={() => setChosen(null)} />;
  const words = search.toLowerCase().split(/\s+/);
  const found = catalogue.filter(({ name, summary, details = "", category }) => {
    const text = `${name} ${summary} ${category} ${details}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <Heading>{VIEW_WORDS.functions}</Heading>
      <input
        class="pl-search"
        type="search"
        aria-label={FUNCTION_WORDS.find}
        placeholder={FUNCTION_WORDS.find}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <p class="pl-note">
          {FUNCTION_WORDS.noMatch}{" "}
          <button type="button" class="pl-link" onClick={() => setSearch("")}>
            {FUNCTION_WORDS.showAll}
          </button>
        </p>
      )}
      {CATEGORIES.map((category) => {
        const group = found.filter((definition) => definition.category === category);
        return (
          group.length > 0 && (
            <section key={category} class="pl-section" aria-label={category}>
              <h3>{category}</h3>
              <ul class="pl-list">
                {group.map((definition) => (
                  <li key={definition.name}>
                    <button
                      ref={definition.name === left.current ? item : undefined}
                      type="button"
                      class="pl-list-item"
                      onClick={() => setChosen(definition)}
                    >
                      <span class="pl-code">{definition.name}</span> <span class="pl-small">{definition.summary}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
