import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Санҷиши фаврӣ',
  intro: 'Оё шахс, ҳуҷҷат, телефон ё нақлиёт маълум аст? Санҷиш бо мақсадаш сабт мешавад.',
  purpose: 'Чаро месанҷед',
  what: 'Чиро санҷидан',
  type_document: 'Ҳуҷҷат',
  type_person: 'Шахс',
  type_phone: 'Телефон',
  type_plate: 'Рақами мошин',
  run: 'Санҷидан',
  known: 'Маълум',
  possible: 'Эҳтимол маълум',
  'not-known': 'Номаълум',
  'no-answer': 'Ҷавоби пурра нест: марказ дастрас набуд. Ин маънои «номаълум»-ро надорад.',
  hubAway: 'Марказ дастрас нест; тарафҳои дигар шояд бештар донанд.',
  call: 'Занг занед',
  doThis: 'Соҳиб чӣ мехоҳад',
};
