import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Çalt barlag',
  intro: 'Adam, resminama, telefon ýa-da ulag bellimi? Barlag maksady bilen ýazylýar.',
  purpose: 'Näme üçin barlaýarsyňyz',
  what: 'Nämäni barlamaly',
  type_document: 'Resminama',
  type_person: 'Adam',
  type_phone: 'Telefon',
  type_plate: 'Döwlet belgisi',
  run: 'Barla',
  known: 'Belli',
  possible: 'Belki belli',
  'not-known': 'Näbelli',
  'no-answer': 'Doly jogap ýok: merkeze ýetip bolmady. Bu «näbelli» diýmek däl.',
  hubAway: 'Merkeze ýetip bolmady; beýleki taraplar köpräk bilip biler.',
  call: 'Jaň ediň',
  doThis: 'Eýesi näme soraýar',
};
