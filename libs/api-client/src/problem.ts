import type { components } from './generated/national-node.js';

export type Problem = components['schemas']['Problem'];

/** An answer other than success, as a thrown error: its code decides what to tell, its pointer where. */
export class ProblemAnswer extends Error {
  constructor(
    readonly status: number,
    /** A code of `libs/errors`, or `unreadable` when the answer was no problem document (a proxy's page, say). */
    readonly code: string,
    readonly problem: Problem | undefined,
  ) {
    super(`${status} ${code}`);
    this.name = 'ProblemAnswer';
  }
}

/** The data of an answer of openapi-fetch, or a thrown {@link ProblemAnswer}. */
export function unwrap<Data>(answer: { data?: Data; error?: unknown; response: Response }): Data {
  if (answer.response.ok) return answer.data as Data;
  const problem = isProblem(answer.error) ? answer.error : undefined;
  throw new ProblemAnswer(answer.response.status, problem?.code ?? 'unreadable', problem);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
