/**
 * Runs functions of the script in the page, one after the other, each when all formulas show their values. Google lets a script
 * wait in alert() until the user has answered. A page cannot wait: so the script is stopped there, the question is asked, and the
 * script is run again from its beginning with the answers so far. That is the same as long as it has written nothing before.
 */
import type { Answer, Question } from "../screen";
import type { Script } from "../script";

export interface Runner {
  readonly run: (name: string, args?: readonly unknown[]) => Promise<unknown>;
  /** For the screen of the script: the answer that is known, else the end of this run. */
  readonly answerTo: (question: Question) => Answer;
}

export interface RunnerOptions {
  readonly script: () => Script;
  readonly ask: (question: Question) => Promise<Answer>;
}

export function createRunner({ script, ask }: RunnerOptions): Runner {
  let last: Promise<unknown> = Promise.resolve();
  let answers: readonly Answer[] = [];
  let asked = 0;
  let writesBefore = 0;
  /** The question at which this run ended. */
  let stop: { readonly error: Error; readonly question: Question } | null = null;

  async function perform(name: string, args: readonly unknown[]): Promise<unknown> {
    const { model } = script().state;
    await model.calculated();
    const result = await untilAnswered(name, args);
    await model.calculated();
    return result;
  }

  async function untilAnswered(name: string, args: readonly unknown[]): Promise<unknown> {
    answers = [];
    for (;;) {
      asked = 0;
      writesBefore = script().state.writes;
      try {
        return script().run(name, args);
      } catch (error) {
        if (!stop || error !== stop.error) throw error;
        answers = [...answers, await ask(stop.question)];
      }
    }
  }

  function answerTo(question: Question): Answer {
    const known = answers[asked];
    asked += 1;
    if (known) return known;
    if (question.buttons.length === 1 && !question.takesText) {
      // Whatever the user does, the script goes on: it may do so at once.
      void ask(question);
      return { button: question.buttons[0]!, text: "" };
    }
    if (script().state.writes > writesBefore) throw new Error("the workbench cannot ask after a script has written");
    stop = { error: new Error("the script waits for an answer"), question };
    throw stop.error;
  }

  return {
    answerTo,
    run: (name, args = []) => {
      const turn = last.then(() => perform(name, args));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
