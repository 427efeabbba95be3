/** First and last character of a field as Doc 9303 counts them: from 1, both included. */
export type Place = readonly [line: number, from: number, to: number];

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** Where the fields of a format stand, with the check digit behind each that has one. */
export interface MrzLayout {
  readonly format: MrzFormat;
  readonly lines: number;
  readonly width: number;
  readonly names: Place;
  readonly number: Place;
  readonly nationality: Place;
  readonly birth: Place;
  readonly sex: Place;
  readonly expiry: Place;
  readonly optional: readonly Place[];
  /** Check digit of the optional field; TD3 alone has one. */
  readonly optionalCheck?: Place;
  /** The composite check digit and the characters it is over; visas have none. */
  readonly composite?: { readonly digit: Place; readonly over: readonly Place[] };
}

/** Doc 9303 part 5 §4.2. */
const TD1: MrzLayout = {
  format: 'TD1',
  lines: 3,
  width: 30,
  number: [1, 6, 14],
  optional: [
    [1, 16, 30],
    [2, 19, 29],
  ],
  birth: [2, 1, 6],
  sex: [2, 8, 8],
  expiry: [2, 9, 14],
  nationality: [2, 16, 18],
  composite: {
    digit: [2, 30, 30],
    over: [
      [1, 6, 30],
      [2, 1, 7],
      [2, 9, 15],
      [2, 19, 29],
    ],
  },
  names: [3, 1, 30],
};

/** What the two-line formats share (Doc 9303 parts 4, 6 and 7). */
const TWO_LINES = {
  lines: 2,
  number: [2, 1, 9],
  nationality: [2, 11, 13],
  birth: [2, 14, 19],
  sex: [2, 21, 21],
  expiry: [2, 22, 27],
} as const;

const TD2: MrzLayout = {
  ...TWO_LINES,
  format: 'TD2',
  width: 36,
  names: [1, 6, 36],
  optional: [[2, 29, 35]],
  composite: {
    digit: [2, 36, 36],
    over: [
      [2, 1, 10],
      [2, 14, 20],
      [2, 22, 35],
    ],
  },
};

const TD3: MrzLayout = {
  ...TWO_LINES,
  format: 'TD3',
  width: 44,
  names: [1, 6, 44],
  optional: [[2, 29, 42]],
  optionalCheck: [2, 43, 43],
  composite: {
    digit: [2, 44, 44],
    over: [
      [2, 1, 10],
      [2, 14, 20],
      [2, 22, 43],
    ],
  },
};

const MRV_A: MrzLayout = { ...TWO_LINES, format: 'MRV-A', width: 44, names: [1, 6, 44], optional: [[2, 29, 44]] };
const MRV_B: MrzLayout = { ...TWO_LINES, format: 'MRV-B', width: 36, names: [1, 6, 36], optional: [[2, 29, 36]] };

/** The layout of these lines, or undefined: visas begin with V, else number and length of lines decide. */
export function layoutOf(lines: readonly string[]): MrzLayout | undefined {
  const visa = lines[0]?.startsWith('V') === true;
  const candidates = visa ? [MRV_A, MRV_B] : [TD1, TD2, TD3];
  return candidates.find(
    (layout) => layout.lines === lines.length && lines.every((line) => line.length === layout.width),
  );
}
