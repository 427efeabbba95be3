/** A document as stated in an alert; `country` is ISO 3166-1 alpha-2 in either case. */
export interface PersonDocument {
  readonly type: string;
  readonly country: string;
  readonly number: string;
}

/**
 * A person as one side of a pair states him. `name` is the full name in whatever script, order and spelling;
 * `dob` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nationality` is ISO 3166-1 alpha-2 in either case.
 */
export interface Person {
  readonly name: string;
  readonly script?: string;
  readonly lang?: string;
  readonly sex?: string;
  readonly dob?: string;
  readonly nationality?: string;
  readonly docs?: readonly PersonDocument[];
}
