import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { UserCredential } from '../steps/credentials.js';
import { Tries } from './tries.js';

/** A try to sign in: by whom, or why not. */
export type SignIn =
  | { readonly kind: 'in'; readonly user: UserCredential }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

const FREE_PER_USER = 5;
/** A whole agency may sit behind one address. */
const FREE_PER_ADDRESS = 50;

/**
 * The users of one issuer. A name that there is not costs the same time and the same answer as a wrong password. After
 * some failures name and address wait, and while they wait a right password is not told from a wrong one.
 */
export class Accounts {
  private readonly users: ReadonlyMap<string, UserCredential>;
  private readonly digests: ReadonlyMap<string, Buffer>;
  private readonly key = randomBytes(32);
  private readonly decoy = randomBytes(32);
  private readonly byUser: Tries;
  private readonly byAddress: Tries;

  constructor(users: readonly UserCredential[], now: () => number = Date.now) {
    this.users = new Map(users.map((user) => [user.username, user]));
    this.digests = new Map(users.map(({ username, password }) => [username, this.digest(password)]));
    this.byUser = new Tries(FREE_PER_USER, now);
    this.byAddress = new Tries(FREE_PER_ADDRESS, now);
  }

  find(username: string): UserCredential | undefined {
    return this.users.get(username);
  }

  signIn(typed: { username: string; password: string; address: string }): SignIn {
    // A phone begins with a capital letter and ends with a space.
    const username = typed.username.trim().toLowerCase();
    const seconds = Math.max(this.byUser.waitOf(username), this.byAddress.waitOf(typed.address));
    if (seconds > 0) return { kind: 'wait', seconds };
    const user = this.users.get(username);
    const right = timingSafeEqual(this.digest(typed.password), this.digests.get(username) ?? this.decoy);
    if (user !== undefined && right) {
      this.byUser.succeeded(username);
      return { kind: 'in', user };
    }
    this.byUser.failed(username);
    this.byAddress.failed(typed.address);
    return { kind: 'wrong' };
  }

  /** Of one length for every password, as a comparison in constant time needs. */
  private digest(password: string): Buffer {
    return createHmac('sha256', this.key).update(password).digest();
  }
}
