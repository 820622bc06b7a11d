/** Runs axe-core in a page: the accessibility rules that a program can check, as sentences. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const SCRIPT = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** "color-contrast: … (.pl-target)" for each element that breaks a rule within the part of the page; all rules, or one of them. */
export async function findViolations(page: Page, selector: string, rule?: string): Promise<readonly string[]> {
  await page.evaluate(SCRIPT);
  const results = await page.evaluate(
    ([part, tags]) => {
      const { axe } = window as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } };
      return axe.run(part, { runOnly: tags, rules: { region: { enabled: false } } });
    },
    [selector, rule === undefined ? RULES : { type: "rule", values: [rule] }] as const,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(" ")}) ${node.failureSummary ?? ""}`),
  );
}
