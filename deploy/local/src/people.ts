import type { Instance, InstanceKind } from './roster.js';

/** A role that a person signs in with. */
export type PersonRole = 'drafter' | 'releaser' | 'analyst' | 'hub-analyst' | 'auditor' | 'operator';

/** A user of the demonstration; everybody on this list is invented. */
export interface Person {
  /** Instance whose issuer knows them. */
  readonly party: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly PersonRole[];
}

/**
 * What the people of a desk do, in the order in which they are named below. The second officer holds both roles: one who
 * drafts and then may not release what they drafted shows that four eyes are two people, not two roles.
 */
const DUTIES: Readonly<Record<InstanceKind, readonly (readonly PersonRole[])[]>> = {
  party: [['drafter'], ['drafter', 'releaser'], ['analyst'], ['auditor'], ['operator']],
  hub: [['hub-analyst'], ['operator']],
  audit: [['auditor'], ['operator']],
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  kz: ['Aigerim Sadykova', 'Daniyar Ospanov', 'Madina Zhaksybekova', 'Yerlan Tulegenov', 'Timur Kassenov'],
  kg: ['Aibek Toktosunov', 'Gulnara Asanbekova', 'Nurlan Mamytov', 'Cholpon Isakova', 'Bakyt Jumabaev'],
  tj: ['Firuz Rahimzoda', 'Nigora Saidova', 'Jamshed Nazarov', 'Zarina Qodirova', 'Rustam Hakimov'],
  tm: ['Merdan Annayew', 'Ogulgerek Berdiyewa', 'Serdar Orazow', 'Jemal Hojayewa', 'Kerim Atayew'],
  uz: ['Dilnoza Yusupova', 'Sherzod Karimov', 'Malika Rashidova', 'Otabek Tursunov', 'Jasur Abdullayev'],
  unodc: ['Elena Marchetti', 'Thomas Lindqvist', 'Priya Raman', 'Kwame Mensah', 'Ines Duarte'],
  hub: ['Azamat Bekmuratov', 'Leyla Nurmatova'],
  audit: ['Sanjar Ergashev', 'Mariam Haydarova'],
};

/** The demonstration users of an instance's issuer. */
export function peopleOf({ id, kind }: Instance): Person[] {
  const names = NAMES[id] ?? [];
  return DUTIES[kind].flatMap((roles, at) => {
    const name = names[at];
    return name === undefined ? [] : [{ party: id, username: name.toLowerCase().replace(' ', '.'), name, roles }];
  });
}
