import type { AlertBody } from '@qalqan/contracts';

/** One alert of the demonstration, with a name of its own for the steps that come back to it. */
export interface SceneAlert {
  readonly key: string;
  readonly party: string;
  readonly alert: Partial<AlertBody>;
}

/** A pair that the hub must find, and by what. */
export interface ExpectedHit {
  readonly pair: readonly [string, string];
  readonly feature: 'document' | 'phone';
}

type Person = AlertBody['persons'][number];
type Audience = readonly string[];

const GRADED = { scheme: '4x4', source: 'B', information: '3' } as const;

/** Parts that every alert of the scenario has; people, numbers and events are invented. */
function base(kind: string, title: string, audience: Audience, lang: string, text: string): Partial<AlertBody> {
  return {
    kind,
    title,
    narrative: [{ lang, text }],
    evaluation: GRADED,
    handling: { tlp: 'AMBER', audience: [...audience] },
  };
}

function person(role: string, name: string, lang: string, document?: { country: string; number: string }): Person {
  return {
    role,
    names: [{ text: name, kind: 'document', lang }],
    ...(document ? { documents: [{ type: 'passport', ...document }] } : {}),
  };
}

/** The recruiter's passport as an officer misread it, and as it is. */
const MISREAD = { country: 'TM', number: 'A 9004417' };
const READ_AGAIN = { country: 'TM', number: 'A 9004411' };

function recruiterSeen(document: { country: string; number: string }): Partial<AlertBody> {
  const text = 'Shaxs ikki nafar ayolga chet elda ish va’da qilgan; hujjat nusxasi olingan.';
  return {
    ...base('trafficking-in-persons', 'Recruiter seen at a labour agency in Nukus', ['tm'], 'uz-Latn', text),
    persons: [person('recruiter', 'Annayeva Ogulgerek', 'tk-Latn', document)],
  };
}

/** Twelve alerts of five countries. What links them stands in `EXPECTED_AT_FIRST` and `EXPECTED_AT_LAST`. */
export const SCENE: readonly SceneAlert[] = [
  {
    key: 'lorry',
    party: 'tj',
    alert: {
      ...base(
        'drug-seizure',
        'Heroin in a lorry at Panji Poyon',
        ['kz', 'uz', 'kg'],
        'tg-Cyrl',
        'Дар мошини боркаш 12 кг героин ёфт шуд.',
      ),
      occurredOn: '2026-10-03',
      persons: [person('driver', 'Шарипов Рустам Каримович', 'ru', { country: 'TJ', number: '400990117' })],
      phones: [{ number: '+992 90 000-01-17', note: "seen in the driver's phone book" }],
      place: { name: 'Панҷи Поён', country: 'TJ' },
    },
  },
  {
    key: 'driver',
    party: 'kz',
    alert: {
      ...base(
        'wanted-person',
        'Driver wanted after a seizure near Shymkent',
        ['tj', 'uz'],
        'kk-Cyrl',
        'Көлік жүргізушісі іздестірілуде.',
      ),
      persons: [person('suspect', 'Sharipov Rustam', 'ru', { country: 'TJ', number: '400 990 117' })],
    },
  },
  {
    key: 'courier',
    party: 'uz',
    alert: {
      ...base(
        'drug-seizure',
        'Courier with opium at Termez station',
        ['kz', 'tj'],
        'uz-Latn',
        'Kuryer telefonidan tojik raqami topildi.',
      ),
      persons: [person('courier', 'Qodirov Behzod', 'uz-Latn')],
      phones: [{ number: '+992900000117' }],
    },
  },
  {
    key: 'acetic',
    party: 'kg',
    alert: {
      ...base(
        'precursor-incident',
        'Acetic anhydride declared as solvent',
        ['kz', 'uz'],
        'ru',
        'В накладной указан растворитель; в бочках уксусный ангидрид.',
      ),
      phones: [{ number: '+996 700 000421', note: 'consignee on the waybill' }],
    },
  },
  {
    key: 'broker',
    party: 'kz',
    alert: {
      ...base(
        'money-trail',
        'Transfers to a freight broker',
        ['kg'],
        'ru',
        'Переводы на счёт экспедитора, телефон указан в договоре.',
      ),
      persons: [person('contact', 'Ахметов Данияр', 'ru')],
      phones: [{ number: '+996 (700) 00-04-21' }],
    },
  },
  {
    key: 'recruiter',
    party: 'tm',
    alert: {
      ...base(
        'trafficking-in-persons',
        'Recruiter offering work abroad',
        ['uz', 'unodc'],
        'tk-Latn',
        'Daşary ýurtda iş teklip edýän adam.',
      ),
      persons: [person('recruiter', 'Annaýewa Ogulgerek', 'tk-Latn', READ_AGAIN)],
    },
  },
  { key: 'agency', party: 'uz', alert: recruiterSeen(MISREAD) },
  {
    key: 'rifles',
    party: 'kg',
    alert: {
      ...base(
        'firearms',
        'Rifle parts in parcels from Osh',
        ['kz'],
        'ky-Cyrl',
        'Посылкадан мылтыктын бөлүктөрү табылды.',
      ),
      persons: [person('suspect', 'Токтогулов Азамат', 'ru', { country: 'KG', number: 'PE 9034512' })],
    },
  },
  {
    key: 'parcels',
    party: 'uz',
    alert: {
      ...base(
        'wanted-person',
        'Sender of parcels wanted',
        ['tj'],
        'uz-Latn',
        'Jo‘natuvchi hujjati soxta emas, o‘zi qidiruvda.',
      ),
      persons: [person('suspect', 'Toktogulov Azamat', 'ru', { country: 'KG', number: 'PE9034512' })],
    },
  },
  {
    key: 'container',
    party: 'tm',
    alert: {
      ...base(
        'conveyance',
        'Container with a second floor at Turkmenbashi',
        ['kz'],
        'ru',
        'В контейнере обнаружен второй пол; телефон получателя.',
      ),
      phones: [{ number: '+993 66 000721' }],
    },
  },
  {
    key: 'dealer',
    party: 'tj',
    alert: {
      ...base(
        'drug-seizure',
        'Street dealer in Khujand',
        ['tm', 'kz'],
        'ru',
        'Задержан с весами; в телефоне туркменский номер.',
      ),
      phones: [{ number: '+993 (66) 00-07-21' }],
    },
  },
  {
    key: 'exercise',
    party: 'kz',
    alert: {
      ...base('drug-seizure', 'EXERCISE: lorry at the border', ['tj', 'uz'], 'ru', 'Учебное сообщение.'),
      phones: [{ number: '+992 900 000 117' }],
      exercise: true,
    },
  },
];

/** What is put right after publication: the passport number that was misread. */
export const CORRECTION = {
  key: 'agency',
  reason: 'The last digit of the passport was misread',
  alert: recruiterSeen(READ_AGAIN),
} as const;

/** What is taken back: the wrong telephone was examined. */
export const RECALL = { key: 'dealer', reason: 'The telephone belonged to a witness' } as const;

/** Pairs that stand once all twelve are out. The exercise has the lorry's telephone and must not be among them. */
export const EXPECTED_AT_FIRST: readonly ExpectedHit[] = [
  { pair: ['lorry', 'driver'], feature: 'document' },
  { pair: ['lorry', 'courier'], feature: 'phone' },
  { pair: ['acetic', 'broker'], feature: 'phone' },
  { pair: ['rifles', 'parcels'], feature: 'document' },
  { pair: ['container', 'dealer'], feature: 'phone' },
];

/** Pairs that stand in the end: one more by the correction, one fewer by the recall. */
export const EXPECTED_AT_LAST: readonly ExpectedHit[] = [
  ...EXPECTED_AT_FIRST.filter(({ pair }) => !pair.some((key) => key === RECALL.key)),
  { pair: ['recruiter', 'agency'], feature: 'document' },
];
