/** What somebody typed of a colleague, and the first thing that is wrong with it. */
import * as v from 'valibot';

import {
  grantOf,
  type Member,
  type MemberGrant,
  memberGrantSchema,
  type MemberWish,
  memberWishSchema,
  mostRounds,
  type StaffRole,
  staffRoles,
} from '#schemas/fieldwork/staff.ts';

/** As it stands in the form, also when it is not right. */
export type TypedMember = {
  readonly name: string;
  /** Where the user pool mails a password; empty where there is none. */
  readonly email: string;
  readonly role: StaffRole;
  readonly everywhere: boolean;
  readonly rounds: readonly string[];
  readonly team: string;
  /** Of whoever was looked at; 0 of somebody new. */
  readonly revision: number;
};

export type MemberFault = 'name' | 'email' | 'where' | 'round' | 'rounds' | 'supervisor' | 'team' | 'reason';
type Read<Value> =
  { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'faulty'; readonly fault: MemberFault };

export const nobodyTyped: TypedMember = {
  ...{ name: '', email: '', role: 'coordinator', everywhere: false, rounds: [], team: '', revision: 0 },
};

const text = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(200)), '');
const list = v.fallback(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((one) => [one]),
    ),
  ]),
  [],
);
const number = v.fallback(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)), 0);

/** What a form holds; names that come several times are lists. */
export const typedMember = (form: Readonly<Record<string, unknown>>): TypedMember => ({
  name: v.parse(text, form['name']),
  email: v.parse(text, form['email']),
  role: v.parse(v.fallback(v.picklist(staffRoles), 'coordinator'), form['role']),
  everywhere: form['everywhere'] === 'yes',
  rounds: v.parse(list, form['rounds']),
  team: v.parse(text, form['team']),
  revision: v.parse(number, form['revision']),
});

/** A member as the form shows them. */
export const asTyped = (member: Member): TypedMember => {
  const { role, rounds, team } = grantOf(member);
  return {
    ...{ name: member.name, email: '', role, everywhere: rounds === undefined, rounds: rounds ?? [] },
    ...{ team: team ?? '', revision: member.revision },
  };
};

/** Where and with whom: said in so many words, since to forget it must not mean everywhere. */
function faultIn({ role, everywhere, rounds, team }: TypedMember, known: ReadonlySet<string>): MemberFault | undefined {
  if (everywhere === rounds.length > 0) return 'where';
  if (rounds.length > mostRounds) return 'rounds';
  if (rounds.some((round) => !known.has(round))) return 'round';
  if (role === 'supervisor' ? everywhere || team === '' : team !== '') return 'supervisor';
  return undefined;
}

const grantIn = ({ role, everywhere, rounds, team }: TypedMember) => ({
  role,
  ...(!everywhere && { rounds: [...rounds] }),
  ...(team !== '' && { team }),
});

/** @param known ids of the rounds that there are */
export function readGrant(typed: TypedMember, known: ReadonlySet<string>): Read<MemberGrant> {
  const fault = faultIn(typed, known);
  if (fault !== undefined) return { kind: 'faulty', fault };
  const read = v.safeParse(memberGrantSchema, grantIn(typed));
  return read.success ? { kind: 'read', value: read.output } : { kind: 'faulty', fault: 'team' };
}

const emailSchema = v.pipe(v.string(), v.maxLength(128), v.email());

/** The address that an account is made for, in small letters: the pool tells no others apart. */
export function readEmail({ email }: TypedMember): Read<string> {
  const read = v.safeParse(emailSchema, email);
  return read.success ? { kind: 'read', value: read.output.toLowerCase() } : { kind: 'faulty', fault: 'email' };
}

/** The same with a name. */
export function readWish(typed: TypedMember, known: ReadonlySet<string>): Read<MemberWish> {
  if (typed.name === '' || typed.name.length > 80) return { kind: 'faulty', fault: 'name' };
  const grant = readGrant(typed, known);
  if (grant.kind === 'faulty') return grant;
  return { kind: 'read', value: v.parse(memberWishSchema, { name: typed.name, ...grant.value }) };
}
