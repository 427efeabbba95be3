import { Type } from '@sinclair/typebox';
import { Code, FreeText, FullDate, LanguageTag, MemberId, closed } from '../text-forms.js';

export const Narrative = Type.Object(
  {
    lang: LanguageTag('language of the text; the original is the authentic one'),
    text: FreeText(20_000, 'what happened'),
  },
  closed,
);

/** Europol 4x4 (Regulation (EU) 2016/794, article 29). */
export const Evaluation = Type.Object(
  {
    scheme: Code('evaluation-scheme', 'how source and information are graded'),
    source: Code('evaluation-source', 'A … X'),
    information: Code('evaluation-information', '1 … 4'),
  },
  closed,
);

/** Who may read, how far it may go (TLP 2.0, FIRST 2022), and what it may be used for (handling codes H0 to H3). */
export const Handling = Type.Object(
  {
    tlp: Code('tlp', 'RED, AMBER+STRICT, AMBER, GREEN, CLEAR'),
    audience: Type.Array(MemberId('party that may read it besides the owner'), { maxItems: 32, uniqueItems: true }),
    codes: Type.Optional(Type.Array(Code('handling-code', 'H0 … H3'), { minItems: 1, maxItems: 4, uniqueItems: true })),
    conditions: Type.Optional(FreeText(1000, 'other limits of use; needed with H3')),
  },
  closed,
);

/** How long it may be kept (Directive (EU) 2016/680, articles 4.1 (e) and 5). */
export const Retention = Type.Object(
  {
    reviewOn: FullDate('when the owner has to look whether it is still needed'),
    eraseOn: FullDate('when it is erased unless the owner renews it'),
  },
  closed,
);

/** What an officer who meets the person or thing is to do. */
export const ActionOnHit = Type.Object(
  {
    measure: Code('action-on-hit', 'arrest, discreet check, specific check, inform'),
    instructions: Type.Optional(FreeText(1000, 'what to look for, whom to call')),
  },
  closed,
);
