/** Fetches what the forms of a list need, so that each opens without a connection before it was ever opened with one. */
import { learnRoundKey } from '../../../client/filling/save-kept.ts';
import { addressOf } from '../../../client/filling/study/study-address.ts';
import type { StudyCopies } from '../../../client/filling/study/study-copies.ts';
import type { titleOf } from '../../../client/filling/study/title-of.ts';
import { fetchStudy } from '../../../client/filling/study/fetch-study.ts';
import type { KeptWork, Work, WorkList } from '../../../client/links/work-list.ts';
import type { Assignment } from '../../assignment.ts';
import type { fetchAssignment, rememberedAssignment } from '../link/assignment.ts';
import type { inToken } from '../link/in-token.ts';

/** What the server says of a link, and what this device remembers of it: given, since the page of a form has it too. */
export type Links = {
  readonly fetchAssignment: typeof fetchAssignment;
  readonly rememberedAssignment: typeof rememberedAssignment;
  readonly titleOf: typeof titleOf;
  readonly inToken: typeof inToken;
};

/** Whose list it is, as its links tell it; undefined where it has none, and nothing is filled in by it. */
export const whoseOf = ({ list, gone }: KeptWork, { inToken: read }: Links): string | undefined =>
  [...list.work, ...gone].map(({ token }) => read(token).whose)[0];

/** What this device remembers of each thing to do, by its token. */
export type Prepared = ReadonlyMap<string, Assignment>;

/** What is here already. */
export const preparedNow = (work: readonly Work[], links: Links): Prepared =>
  new Map(
    work.flatMap(({ token }) => {
      const assignment = links.rememberedAssignment(token);
      return assignment === undefined ? [] : [[token, assignment] as const];
    }),
  );

/** Fetches the rest, one after the other: a slow connection has room for the page beside it. */
export async function prepare(
  { round, work }: WorkList,
  language: string,
  copies: StudyCopies,
  links: Links,
): Promise<Prepared> {
  const [first] = work;
  if (first !== undefined) learnRoundKey(round, first.token);
  for (const { instrument, token } of work) {
    if (links.rememberedAssignment(token) !== undefined) continue;
    const answer = await links.fetchAssignment(instrument, token, language);
    if (answer.kind === 'unreachable') break;
    if (answer.kind !== 'assigned') continue;
    const { version } = answer.assignment;
    const study = await fetchStudy({ id: instrument, version, language }, copies);
    if (study.kind === 'study') answer.keep();
  }
  return preparedNow(work, links);
}

/** What each questionnaire is called in the language of the page, as far as this device knows. */
export async function titlesOf(
  prepared: Prepared,
  language: string,
  copies: StudyCopies,
  links: Links,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const { instrument, version, title } of prepared.values()) {
    if (titles.has(instrument)) continue;
    const value = await copies.get(addressOf({ id: instrument, version, language }));
    titles.set(instrument, links.titleOf({ kind: 'study', value, forget: () => Promise.resolve() }) ?? title);
  }
  return titles;
}
