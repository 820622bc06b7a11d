/** Words that sound like a goal and measure nothing: "improve", "efficient", "world-class". */

const VAGUE =
  "improve(?:d|ment|ments)?|enhance(?:d|ment)?|optimi[sz]e(?:d)?|better|best|good|great|excellent|excellence|efficient(?:ly)?|efficiency|effective(?:ly|ness)?|robust(?:ness)?|world[- ]class|best[- ]in[- ]class|leading|state[- ]of[- ]the[- ]art|cutting[- ]edge|innovative|innovation|strategic|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|strong(?:er)?|strengthen|streamline(?:d)?|seamless(?:ly)?|sustainable|synerg(?:y|ies)|leverage|maximi[sz]e|minimi[sz]e|appropriate(?:ly)?|adequate(?:ly)?|reasonabl[ey]|timely|soon|asap|as soon as possible|as (?:much|many|fast|quickly) as possible|regular(?:ly)?|frequent(?:ly)?|sufficient(?:ly)?|high[- ]quality|user[- ]friendly|easy|easier|fast(?:er)?|quick(?:er|ly)?|more|less|many|few|several|some|various|support|promote|foster|ensure|transform(?:ation)?|modern(?:i[sz]e)?|raise awareness|satisfactory|happy|happier|delight(?:ed)?|meaningful|impactful|agile|smart(?:er)?|double[- ]digit";
const PATTERN = new RegExp(`(?:^|[^\\p{L}-])(${VAGUE})(?![\\p{L}-])`, "giu");

/** In lower case, each once, in the order of the text. Whether they matter depends on a measure beside them: "more than 5" is one. */
export function vagueWords(text: string): readonly string[] {
  const found = [...text.slice(0, 2000).matchAll(PATTERN)].map(([, word]) => word!.toLowerCase());
  return found.filter((word, i) => found.indexOf(word) === i);
}

/** Fine as what a goal does, "improve churn from 5 % to 3 %", and as parts of names: they hide nothing where a number stands beside them. */
const HARMLESS =
  /^(?:improve|enhance|optimi|better|best|more|less|many|few|some|various|maximi|minimi|strengthen|leverage|support|promote|foster|ensure|fast|quick|leading|regular|frequent|strategic|innovation|smart|agile|sustainable|easy)/;

/** Vague words in what is measured: an "efficient process" needs a definition, however precise its target. */
export function vagueNames(metric: string): readonly string[] {
  return vagueWords(metric).filter((word) => !HARMLESS.test(word));
}
