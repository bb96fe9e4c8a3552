/**
 * Accounts of a user pool, as far as the page of staff needs them: the pool proves who somebody is, and mails whoever is new a
 * password. What somebody may do stands in the roll of the store alone.
 */

export type Account =
  /** `invited`: a password is in their mail. `known`: they sign in with the one that they have. `subject`: what the pool calls them in every token. */
  | { readonly kind: 'invited' | 'known'; readonly subject: string }
  /** The pool takes no such address, or the account was switched off there. */
  | { readonly kind: 'no-address' | 'switched-off' };

export type Accounts = {
  /** Makes an account, or finds the one that is there. @throws {StoreUnavailable} the pool cannot answer now */
  readonly invite: (email: string) => Promise<Account>;
  /** Mails a new password to whoever never signed in. @throws {StoreUnavailable} the pool cannot answer now */
  readonly mailAgain: (subject: string) => Promise<'mailed' | 'known' | 'gone'>;
};
