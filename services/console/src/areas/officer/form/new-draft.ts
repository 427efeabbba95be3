import type { Language } from '../../../words/languages.js';
import type { Draft } from '../content/value.js';

/** What a new alert starts with: the grading most reports have, nobody addressed, the writer's language. */
export function newDraft(language: Language): Draft {
  return {
    persons: [],
    phones: [],
    narrative: [{ lang: language }],
    evaluation: { scheme: '4x4' },
    handling: { tlp: 'AMBER', audience: [] },
    purpose: 'investigation',
    exercise: false,
  };
}
