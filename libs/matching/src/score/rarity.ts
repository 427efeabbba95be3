import type { Reading } from '../roles/roles.js';
import type { Lexeme } from '../tables/lexicon.js';

/** Places in `LEVELS.rarity`. */
const COMMON = 1;
const USUAL = 2;
const RARE = 3;

/** Class of a name that the table does not hold: rarer than all that it holds. */
const UNKNOWN_CLASS = 6;
const COMMON_UP_TO = 5;
const USUAL_UP_TO = 7;

/**
 * How much it says that surname and given name agree, by the frequency classes of the frozen table. Asked when the
 * name stands alone: two Marat Karimovs are rarely one man, two bearers of a rare name often are.
 */
export function rarityOf(reading: Reading): number {
  const surname = classOf(reading.surname?.stem);
  const given = classOf(reading.given[0]?.given);
  const sum = surname + given;
  if (sum <= COMMON_UP_TO) return COMMON;
  return sum <= USUAL_UP_TO ? USUAL : RARE;
}

function classOf(lexeme: Lexeme | undefined): number {
  return lexeme?.frequency ?? UNKNOWN_CLASS;
}
