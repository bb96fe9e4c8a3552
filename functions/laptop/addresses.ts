/** The addresses printed at start: links for people in the field, the registration page, the dashboard. */
import { signToken } from '#functions/platform/identity/tokens.ts';
import type { Store } from '#functions/store/store.ts';

export type AddressDeps = {
  readonly store: Pick<Store, 'listRounds' | 'getFrame'>;
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** Instruments that are filled in through a link. */
const linked = ['household', 'border', 'price-quote'] as const;
type Linked = (typeof linked)[number];

/** What `serve --json` prints; links are there for the instruments of one round. */
export type Addresses = {
  readonly url: string;
  readonly links: { readonly [instrument in Linked | 'registration']?: string };
  /** Holds a token that signs in once. */
  readonly dashboard: string;
  /** For programs. Where an instrument has a frame its link is for one PSU, as in the field; these take the whole round. */
  readonly tokens: { readonly [instrument in Linked]?: string } & { readonly analyst: string };
};

/** Links and tokens printed at start are good for a month; every start prints new ones. */
const lifetimeSeconds = 30 * 24 * 60 * 60;

type Minting = Pick<AddressDeps, 'secret' | 'now' | 'newId'>;

const analyst = ({ newId }: Minting, exp: number) => ({ jti: newId(), sub: 'analyst', role: 'analyst', exp }) as const;

/**
 * An address of the dashboard that signs in once.
 *
 * @param seconds how long it may lie unused
 */
export async function mintSignIn(deps: Minting, url: string, seconds: number): Promise<string> {
  const exp = Math.floor(deps.now().getTime() / 1000) + seconds;
  return `${url}/dashboard/sign-in?token=${await signToken({ kind: 'sign-in', ...analyst(deps, exp) }, deps.secret)}`;
}

/** Mints tokens for the round named `prefer`, or the last one there is, and writes out where they lead. */
export async function mintAddresses(deps: AddressDeps, url: string, prefer: string): Promise<Addresses> {
  const exp = Math.floor(deps.now().getTime() / 1000) + lifetimeSeconds;
  const rounds = await deps.store.listRounds();
  const round = rounds.find(({ id }) => id === prefer) ?? rounds.at(-1);
  const frame = round === undefined ? [] : await deps.store.getFrame(round.id);

  const used = linked.filter((instrument) => round?.instruments[instrument] !== undefined);
  const link = (instrument: Linked, psu?: string) =>
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
  const page = async (instrument: Linked) => {
    const psu = frame.find((unit) => unit.instrument === instrument)?.psu;
    return [instrument, `${url}/collect/${instrument}#${await link(instrument, psu)}`] as const;
  };
  const pages = Object.fromEntries(await Promise.all(used.map(page)));
  const tokens = Object.fromEntries(
    await Promise.all(used.map(async (instrument) => [instrument, await link(instrument)] as const)),
  );
  const registers = round?.instruments['registration'] !== undefined;
  return {
    url,
    links: { ...pages, ...(registers && { registration: `${url}/register/${round.id}` }) },
    dashboard: await mintSignIn(deps, url, lifetimeSeconds),
    tokens: { ...tokens, analyst: await signToken({ kind: 'session', ...analyst(deps, exp) }, deps.secret) },
  };
}

/** The same for a person at a terminal. */
export function addressesInWords({ url, links, dashboard }: Addresses): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Household interview', links.household],
    ['Border interview', links.border],
    ['Price quote', links['price-quote']],
    ['Registration', links.registration],
    ['Dashboard', dashboard],
  ];
  const lines = rows.flatMap(([what, address]) => (address === undefined ? [] : [`  ${what}\n    ${address}\n`]));
  return `remit runs at ${url}\n\n${lines.join('\n')}\nThe dashboard's address signs in once. Ctrl-C stops the platform.\n`;
}
