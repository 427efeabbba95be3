/** The messages of another language: the same keys, no more and no fewer. */
export type Same<Messages> = { readonly [Key in keyof Messages]: string };
