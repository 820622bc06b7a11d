import { createContext, runInContext, Script } from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../shared/functions/catalogue";
import { emitEntryPoints } from "../../shared/functions/emit-entry-points";

const text = emitEntryPoints(catalogue, "Lib_.run");
const blocks = text.split(/\n(?=\/\*\*)/).slice(1);

/** The script in a world that has nothing but the language, as Apps Script has it before any service is asked. */
function load(): Record<string, (...args: unknown[]) => unknown> {
  const context = createContext({ Lib_: { run: (name: string, args: ArrayLike<unknown>) => [name, ...Array.from(args)] } });
  runInContext(text, context);
  return context;
}

describe("the entry points", () => {
  it("are one script of top-level functions, one for each of the catalogue", () => {
    expect(() => new Script(text)).not.toThrow();
    expect([...text.matchAll(/^function (\w+)\(/gm)].map((match) => match[1])).toEqual(catalogue.map(({ name }) => name));
  });

  it("hand over their name and all arguments, those too many as well", () => {
    expect(load().KPI_VARIANCE?.(1, 2, 3)).toEqual(["KPI_VARIANCE", 1, 2, 3]);
    expect(load().KPI_VARIANCE?.(1)).toEqual(["KPI_VARIANCE", 1]);
  });

  it("have their JSDoc right above, marked as custom functions", () => {
    expect(blocks).toHaveLength(catalogue.length);
    expect(
      blocks.filter((block) => !/^\/\*\*\n(?: \*.*\n)+ \*\/\nfunction KPI_/.test(block) || !block.includes("\n * @customfunction\n")),
    ).toEqual([]);
  });

  it("document the parameters that they have, in their order", () => {
    for (const block of blocks) {
      const documented = [...block.matchAll(/@param \{[^}]+\} (\w+) /g)].map((match) => match[1]);
      const declared = /^function \w+\(([^)]*)\)/m.exec(block)?.[1]?.split(", ");
      expect(documented).toEqual(declared);
    }
  });

  it("say what is optional and what its default is, since Google knows no brackets", () => {
    expect(text).toContain("baseline Optional. Value at the start. Default: 0.");
  });

  it("end no comment early", () => {
    const [progress] = catalogue;
    const tricky = emitEntryPoints([{ ...progress!, summary: "Ends */ here." }], "Lib_.run");
    expect(() => new Script(tricky)).not.toThrow();
  });

  it("have names that JavaScript allows", () => {
    expect(blocks.find((block) => block.includes("function KPI_RETENTION("))).toContain("function KPI_RETENTION(start, end, new_)");
  });
});
