import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Ыкчам текшерүү',
  intro: 'Адам, документ, телефон же унаа белгилүүбү? Текшерүү максаты менен жазылат.',
  purpose: 'Эмнеге текшересиз',
  what: 'Эмнени текшерүү',
  type_document: 'Документ',
  type_person: 'Адам',
  type_phone: 'Телефон',
  type_plate: 'Номер белгиси',
  run: 'Текшерүү',
  known: 'Белгилүү',
  possible: 'Белгилүү болушу мүмкүн',
  'not-known': 'Белгисиз',
  'no-answer': 'Толук жооп жок: борбор жеткиликсиз. Бул «белгисиз» дегенди билдирбейт.',
  hubAway: 'Борбор жеткиликсиз; башка тараптар көбүрөөк билиши мүмкүн.',
  call: 'Чалыңыз',
  doThis: 'Ээси эмнени суранат',
};
