import type { ErrorDetail } from '@qalqan/errors';

/** A rule over more than one field; used alike by the form's shell, the publishing node and every reader. */
export type Rule<T> = (value: T, pointer: string) => ErrorDetail[];

export function violated(pointer: string, message: string): ErrorDetail {
  return { pointer, code: 'rule-violated', message };
}

/** The violation unless the condition holds. */
export function unless(holds: boolean, pointer: string, message: string): ErrorDetail[] {
  return holds ? [] : [violated(pointer, message)];
}
