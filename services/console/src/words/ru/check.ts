import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Быстрая проверка',
  intro: 'Известны ли лицо, документ, телефон или транспорт? Проверка записывается вместе с целью.',
  purpose: 'Зачем проверяете',
  what: 'Что проверить',
  type_document: 'Документ',
  type_person: 'Лицо',
  type_phone: 'Телефон',
  type_plate: 'Номерной знак',
  run: 'Проверить',
  known: 'Известно',
  possible: 'Возможно, известно',
  'not-known': 'Неизвестно',
  'no-answer': 'Полного ответа нет: центр недоступен. Это не значит «неизвестно».',
  hubAway: 'Центр недоступен; другие стороны могут знать больше.',
  call: 'Позвонить',
  doThis: 'О чём просит владелец',
};
