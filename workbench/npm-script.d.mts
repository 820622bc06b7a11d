/** Types of npm-script.mjs, which is plain JavaScript because it runs before anything is installed. */

export function npmScript(): string | undefined;
