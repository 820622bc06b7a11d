/** What the compiler does not hold: no any, no default exports, files and functions of a size that one can read. */
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const HOUSE_RULES = {
  "max-lines": ["error", { max: 250 }],
  // Three by position and one of options.
  "max-params": ["error", 4],
  eqeqeq: "error",
  "no-else-return": "error",
  "no-param-reassign": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Name what you export." },
    { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
    { selector: "ExportAllDeclaration", message: "No barrel files: import from the file that has it." },
  ],
  "no-restricted-imports": [
    "error",
    {
      paths: [
        { name: "@univerjs/presets", message: "It pulls unlicensed packages: take the preset-sheets-… packages one by one." },
        { name: "lodash-es", message: "Univer's, not ours." },
      ],
      patterns: [
        { regex: "^\\.{1,2}(/.*)?/index$", message: "Import from the file that has it." },
        { regex: "^\\..*\\.tsx?$", message: "Leave the extension off." },
      ],
    },
  ],
};

const TYPED_RULES = {
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/explicit-module-boundary-types": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "off",
  // A host's interface asks for promises; not every host has something to wait for.
  "@typescript-eslint/require-await": "off",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/", "**/*.generated.*"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: { ...HOUSE_RULES, ...TYPED_RULES },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    extends: [tseslint.configs.recommended],
    rules: HOUSE_RULES,
  },
  {
    files: ["excel-addin/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  // The tools that read these files ask for a default export, as do packages whose types stand here.
  { files: ["*.config.mjs", "**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
);
