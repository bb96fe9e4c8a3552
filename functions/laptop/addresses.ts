/** The addresses printed at start: links for people in the field, the registration page, the dashboard. */
import { signToken } from '#functions/platform/identity/tokens.ts';
import type { Store } from '#functions/store/store.ts';
import type { StaffRole } from '#schemas/fieldwork/staff.ts';
import type { FilingWay } from '#schemas/language/study/collection.ts';
import { studiesIn, type Studies } from '#schemas/language/study/study.ts';

export type AddressDeps = {
  readonly store: Pick<Store, 'listRounds' | 'getFrame'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Who acts at the terminal, as the trail names them: what whoever comes in by the address does is theirs. */
  readonly by: string;
};

/** What `serve --json` prints; links are there for the studies of one round, by their ids. */
export type Addresses = {
  readonly url: string;
  readonly links: Readonly<Record<string, string>>;
  /** What each study is called. */
  readonly titles: Readonly<Record<string, string>>;
  /** Holds a token that signs in once. */
  readonly dashboard: string;
  /** Messages that lie on this machine; holds the code of this start. */
  readonly outbox?: string;
  /** For programs. Where an instrument has a frame its link is for one PSU, as in the field; these take the whole round. */
  readonly tokens: Readonly<Record<string, string>> & { readonly analyst: string };
};

/** Links and tokens printed at start are good for a month; every start prints new ones. */
const lifetimeSeconds = 30 * 24 * 60 * 60;

type Minting = Pick<AddressDeps, 'secret' | 'now' | 'newId' | 'by'>;

const analyst = ({ newId, by }: Minting, exp: number) => ({ jti: newId(), sub: by, role: 'analyst', exp }) as const;

/**
 * An address of the dashboard that signs in once.
 *
 * @param seconds how long it may lie unused
 * @param as the role of whoever opens it, in the rounds that are named or in all, and the team of a supervisor
 */
export async function mintSignIn(
  deps: Minting,
  url: string,
  seconds: number,
  as: { readonly role: StaffRole; readonly rounds?: string[]; readonly team?: string } = { role: 'analyst' },
): Promise<string> {
  const exp = Math.floor(deps.now().getTime() / 1000) + seconds;
  return `${url}/dashboard/sign-in#${await signToken({ kind: 'sign-in', ...analyst(deps, exp), ...as }, deps.secret)}`;
}

/** Mints tokens for the round named `prefer`, or the last one there is, and writes out where they lead. */
export async function mintAddresses(deps: AddressDeps, url: string, prefer: string): Promise<Addresses> {
  const exp = Math.floor(deps.now().getTime() / 1000) + lifetimeSeconds;
  const rounds = (await deps.store.listRounds()).map(({ round }) => round);
  const round = rounds.find(({ id }) => id === prefer) ?? rounds.at(-1);
  const frame = round === undefined ? [] : await deps.store.getFrame(round.id);

  const studies = round === undefined ? [] : await studiesIn(deps.studies, round.instruments);
  const filedBy = (way: FilingWay) =>
    studies.filter(({ collection }) => collection.files.includes(way)).map(({ instrument }) => instrument.id);
  const linked = filedBy('link');
  const link = (instrument: string, psu?: string) =>
    signToken(
      {
        kind: 'link',
        jti: deps.newId(),
        instrument,
        round: round?.id ?? '',
        ...(psu !== undefined && { psu }),
        exp,
      },
      deps.secret,
    );
  const page = async (instrument: string) => {
    const psu = frame.find((unit) => unit.instrument === instrument)?.psu;
    return [instrument, `${url}/collect/${instrument}#${await link(instrument, psu)}`] as const;
  };
  const pages = Object.fromEntries(await Promise.all(linked.map(page)));
  const tokens = Object.fromEntries(
    await Promise.all(linked.map(async (instrument) => [instrument, await link(instrument)] as const)),
  );
  // The first is at the address of the round, others at addresses of their own.
  const pageOf = (id: string, at: number) =>
    [id, `${url}/register/${round?.id ?? ''}${at === 0 ? '' : `/${id}`}`] as const;
  const open = filedBy('self').map(pageOf);
  return {
    url,
    links: { ...pages, ...Object.fromEntries(open) },
    titles: Object.fromEntries(studies.map(({ instrument, words }) => [instrument.id, words.en.title])),
    dashboard: await mintSignIn(deps, url, lifetimeSeconds),
    tokens: { ...tokens, analyst: await signToken({ kind: 'session', ...analyst(deps, exp) }, deps.secret) },
  };
}

/** The same for a person at a terminal. */
export function addressesInWords({ url, links, titles, dashboard, outbox }: Addresses): string {
  const studies = Object.entries(links).map(([id, address]) => [titles[id] ?? id, address] as const);
  const messages = outbox === undefined ? [] : [['Messages to registrants, on this machine alone', outbox] as const];
  const lines = [...studies, ['Dashboard', dashboard] as const, ...messages].map(
    ([what, address]) => `  ${what}\n    ${address}\n`,
  );
  return `remit runs at ${url}\n\n${lines.join('\n')}\nThe dashboard's address signs in once. Ctrl-C stops the platform.\n`;
}
