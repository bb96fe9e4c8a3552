/** What somebody asks of `npm run staff`, read from the words that they typed. */
import { roles } from './stacks/auth.ts';
import type { Member } from './staff-roles.ts';

export type StaffRequest = { readonly kind: 'list' } | { readonly kind: 'add' | 'remove'; readonly member: Member };

type Typed = Readonly<Partial<Record<'email' | 'role' | 'round' | 'team', string>>>;

/** Ids of rounds as `remit round create` takes them, short enough for the name of a group. */
const roundId = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Teams as `remit enumerator set` takes them. */
const teamId = /^[a-z0-9][a-z0-9-]{0,30}$/;

/** The request, or one sentence that says what is missing. */
export function readStaffRequest(
  action: string | undefined,
  { email, role, round, team }: Typed,
): StaffRequest | { readonly kind: 'wrong'; readonly sentence: string } {
  const wrong = (sentence: string) => ({ kind: 'wrong' as const, sentence });
  if (action === 'list') return { kind: 'list' };
  if (action !== 'add' && action !== 'remove') return wrong('Say add, remove or list.');
  if (email === undefined) return wrong('Say whom: --email ADDRESS.');
  const known = roles.find((each) => each === role);
  if (known === undefined) return wrong(`Say which role: --role ${roles.join(', ')}.`);
  if (round !== undefined && !roundId.test(round)) return wrong(`"${round}" is not the id of a round.`);
  if (team !== undefined && !teamId.test(team)) return wrong(`"${team}" is not the id of a team.`);
  if (known === 'supervisor' && (round === undefined || team === undefined))
    return wrong('A supervisor is one of a team: --round ID --team ID.');
  if (known !== 'supervisor' && team !== undefined)
    return wrong('Only a supervisor is one of a team: leave --team out.');
  const where = { ...(round !== undefined && { round }), ...(team !== undefined && { team }) };
  return { kind: action, member: { email, role: known, ...where } };
}
