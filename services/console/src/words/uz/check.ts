import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Tezkor tekshiruv',
  intro: 'Shaxs, hujjat, telefon yoki transport maʼlummi? Tekshiruv maqsadi bilan yoziladi.',
  purpose: 'Nega tekshiryapsiz',
  what: 'Nimani tekshirish',
  type_document: 'Hujjat',
  type_person: 'Shaxs',
  type_phone: 'Telefon',
  type_plate: 'Davlat raqami',
  run: 'Tekshirish',
  known: 'Maʼlum',
  possible: 'Ehtimol maʼlum',
  'not-known': 'Nomaʼlum',
  'no-answer': 'Toʻliq javob yoʻq: markazga ulanib boʻlmadi. Bu «nomaʼlum» degani emas.',
  hubAway: 'Markazga ulanib boʻlmadi; boshqa tomonlar koʻproq bilishi mumkin.',
  call: 'Qoʻngʻiroq qiling',
  doThis: 'Egasi nimani soʻraydi',
};
