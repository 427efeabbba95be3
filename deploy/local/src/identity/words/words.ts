import type { PersonRole } from '../../people.js';

/** Everything that the pages of the identity provider say, in one language. */
export interface Words {
  /** The language's name in itself. */
  readonly own: string;
  readonly language: string;
  readonly signIn: {
    readonly title: string;
    readonly userName: string;
    readonly password: string;
    readonly submit: string;
    readonly wrong: string;
    /** With `{seconds}` in it. */
    readonly wait: string;
    readonly expired: string;
    /** Where the demonstration's users stand. */
    readonly users: string;
  };
  readonly signOut: {
    readonly title: string;
    readonly ask: string;
    readonly yes: string;
    readonly no: string;
    readonly done: string;
  };
  readonly failed: { readonly title: string; readonly text: string };
  readonly start: {
    readonly title: string;
    readonly intro: string;
    readonly open: string;
    readonly name: string;
    readonly duty: string;
    readonly fourEyes: string;
    readonly noUsers: string;
    readonly developers: string;
    readonly clients: string;
  };
  readonly places: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<PersonRole, string>>;
}
