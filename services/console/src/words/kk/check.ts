import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Жедел тексеру',
  intro: 'Адам, құжат, телефон не көлік белгілі ме? Тексеру мақсатымен бірге жазылады.',
  purpose: 'Неге тексересіз',
  what: 'Нені тексеру',
  type_document: 'Құжат',
  type_person: 'Адам',
  type_phone: 'Телефон',
  type_plate: 'Тіркеу нөмірі',
  run: 'Тексеру',
  known: 'Белгілі',
  possible: 'Белгілі болуы мүмкін',
  'not-known': 'Белгісіз',
  'no-answer': 'Толық жауап жоқ: орталыққа қол жетпеді. Бұл «белгісіз» дегенді білдірмейді.',
  hubAway: 'Орталыққа қол жетпеді; басқа тараптар көбірек білуі мүмкін.',
  call: 'Қоңырау шалыңыз',
  doThis: 'Иесі не сұрайды',
};
