/** Who is staff of a stage and what each may do, in lines: from the roll, which is the truth, from the groups of the pool, and from its accounts. Pure. */
import type { Member } from './staff-roles.ts';

/** A member on the roll, as far as the list needs them. */
export type OnRoll = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly rounds?: readonly string[] | undefined;
  readonly team?: string | undefined;
  /** What the pool calls their account. */
  readonly subject?: string | undefined;
  /** When their access ended. */
  readonly ended?: string | undefined;
};

/** An account of the pool. */
export type PoolAccount = {
  readonly subject: string;
  readonly email: string;
  readonly isSwitchedOff: boolean;
  /** They have changed the password that was mailed to them. */
  readonly cameIn: boolean;
};

/** Where a role is good, in words. */
export const whereOf = ({ round, team }: Pick<Member, 'round' | 'team'>): string => {
  const there = round === undefined ? 'every round' : `round ${round}`;
  return team === undefined ? there : `${there}, team ${team}`;
};

const ofAccount = (account: PoolAccount | undefined): readonly string[] => {
  if (account === undefined) return ['no account in the pool'];
  return account.isSwitchedOff ? ['account switched off'] : account.cameIn ? [] : ['has not signed in yet'];
};

/** A line for each role of each person, by address; and one for each account that has none. */
export function staffLines(
  roll: readonly OnRoll[],
  inGroups: readonly Member[],
  accounts: readonly PoolAccount[],
): readonly string[] {
  const ownsOf = (email: string) => accounts.find((one) => one.email.toLowerCase() === email.toLowerCase());
  const onRoll = new Set(roll.map(({ subject }) => subject));
  const isOnRoll = (email: string): boolean => onRoll.has(ownsOf(email)?.subject ?? '');
  const fromRoll = roll.map(({ id, name, role, rounds = [], team, subject, ended }) => {
    const account = accounts.find((one) => one.subject === subject);
    const rest = { ...(rounds.length > 0 && { round: rounds.join(', ') }), ...(team !== undefined && { team }) };
    const standing = ended === undefined ? ofAccount(account) : [`access ended ${ended.slice(0, 10)}`];
    return [account?.email ?? '–', role, whereOf(rest), `on the roll: ${name} (${id})`, ...standing];
  });
  const fromGroups = inGroups.map(({ email, role, ...rest }) => {
    const source = isOnRoll(email)
      ? 'by the command, does not count: the roll says what they may do'
      : 'by the command';
    return [email, role, whereOf(rest), source, ...ofAccount(ownsOf(email))];
  });
  const named = new Set(inGroups.map(({ email }) => email.toLowerCase()));
  const without = accounts
    .filter(({ subject, email }) => !onRoll.has(subject) && !named.has(email.toLowerCase()))
    .map((account) => [account.email, 'no role', ...ofAccount(account)]);
  return [...fromRoll, ...fromGroups, ...without].map((parts) => parts.join('  ')).toSorted();
}
