/** One thing wrong with a note file, placed so that its writer finds it. */
export interface NoteProblem {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** "leaders.yaml:12 names.0.type: Invalid option". */
export function formatProblem({ file, line, field, message }: NoteProblem): string {
  return `${file}:${line} ${field}${field === '' ? '' : ': '}${message}`;
}

/** Notes that cannot be compiled. The message has a line for every problem. */
export class NotesError extends Error {
  override readonly name = 'NotesError';
  readonly problems: readonly NoteProblem[];

  constructor(problems: readonly NoteProblem[]) {
    super(
      `The background notes have ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map(formatProblem).join('\n')}`,
    );
    this.problems = problems;
  }
}
