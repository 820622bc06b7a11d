/** Writes the .d.ts files of an entry file and of all it imports, for the people who use the build from TypeScript. */
import { dirname } from "node:path";
import ts from "typescript";

/** Emits into `folder`, mirroring the entry's folder. Throws with the compiler's messages if a type is wrong. */
export function emitDeclarations(entry: string, folder: string): void {
  const root = dirname(entry);
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2020,
    lib: ["lib.es2020.d.ts"],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    // Packages answer for their own declarations; none of them is part of ours.
    skipLibCheck: true,
    noUncheckedIndexedAccess: true,
    rootDir: root,
    outDir: folder,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const emitted = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, formatHost(root)));
}

function formatHost(root: string): ts.FormatDiagnosticsHost {
  return { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => "\n" };
}
