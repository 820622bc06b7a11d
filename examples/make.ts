/** `npm run examples`: writes the example workbooks; a test holds the committed files to what this writes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeExamples } from "./write-examples";

await writeExamples((name, bytes) => {
  writeFileSync(join("examples", name), bytes);
  console.log(`written: examples/${name}`);
});
