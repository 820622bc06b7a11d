import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../shared/functions/catalogue";
import { answer, rounded } from "./plain";

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("examples of %s", (name, { examples }) => {
  it.each(examples.map((example) => [JSON.stringify(example.args), example] as const))(
    "answers %s as the reference says",
    (_, { args, result }) => {
      expect(rounded(answer(name, ...args))).toEqual(rounded(result));
    },
  );
});
