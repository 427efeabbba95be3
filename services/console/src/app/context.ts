import { createContext, useContext } from 'react';
import type { Api } from '../platform/api.js';
import type { ConsoleConfig } from '../platform/console-config.js';
import type { Session } from '../platform/session.js';
import type { Language } from '../words/languages.js';
import type { Translate } from '../words/translator.js';

/** What every page has at hand once somebody is signed in. */
export interface Desk {
  readonly config: ConsoleConfig;
  readonly session: Session;
  readonly api: Api;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('outside of a signed-in page');
  return desk;
}

export interface Speech {
  readonly language: Language;
  readonly t: Translate;
  readonly choose: (language: Language) => void;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** Messages and the language they are in. */
export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('outside of the words');
  return speech;
}
