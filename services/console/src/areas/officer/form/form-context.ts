import { createContext, useContext } from 'react';
import type { ErrorDetail } from '@qalqan/errors';
import type { Draft } from '../content/value.js';

/** The draft that the fields write into. */
export interface FormState {
  readonly draft: Draft;
  readonly set: (pointer: string, value: unknown) => void;
  /** Faults to show; those of places that nobody has visited stay quiet until the officer asks. */
  readonly faults: readonly ErrorDetail[];
}

export const FormContext = createContext<FormState | undefined>(undefined);

export function useForm(): FormState {
  const state = useContext(FormContext);
  if (state === undefined) throw new Error('outside of a form');
  return state;
}
