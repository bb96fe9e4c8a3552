/** The addresses printed at start: links for people in the field, the registration page, the dashboard. */
import { signToken } from '#functions/shared/tokens.ts';
import type { Store } from '#functions/store/store.ts';

export type AddressDeps = {
  readonly store: Pick<Store, 'listRounds' | 'getFrame'>;
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
};

type Linked = 'household' | 'border';

/** What `serve --json` prints; links are there for the instruments of the newest round. */
export type Addresses = {
  readonly url: string;
  readonly links: { readonly household?: string; readonly border?: string; readonly registration?: string };
  /** Holds a token that signs in once. */
  readonly dashboard: string;
  readonly tokens: { readonly household?: string; readonly border?: string; readonly analyst: string };
};

/** Links and tokens printed at start are good for a month; every start prints new ones. */
const lifetimeSeconds = 30 * 24 * 60 * 60;

/** Mints tokens for the last round of the store and writes out where they lead. */
export async function mintAddresses(deps: AddressDeps, url: string): Promise<Addresses> {
  const exp = Math.floor(deps.now().getTime() / 1000) + lifetimeSeconds;
  const staff = (kind: 'session' | 'sign-in') =>
    signToken({ kind, jti: deps.newId(), sub: 'analyst', role: 'analyst', exp }, deps.secret);
  const round = (await deps.store.listRounds()).at(-1);
  const frame = round === undefined ? [] : await deps.store.getFrame(round.id);

  const link = async (instrument: Linked): Promise<{ readonly [K in Linked]?: string }> => {
    if (round?.instruments[instrument] === undefined) return {};
    const psu = frame.find((unit) => unit.instrument === instrument)?.psu;
    const claims = { kind: 'link' as const, jti: deps.newId(), instrument, round: round.id, exp };
    return { [instrument]: await signToken({ ...claims, ...(psu !== undefined && { psu }) }, deps.secret) };
  };
  const tokens = { ...(await link('household')), ...(await link('border')) };
  const page = (instrument: Linked) =>
    tokens[instrument] === undefined ? {} : { [instrument]: `${url}/collect/${instrument}#${tokens[instrument]}` };
  const registers = round?.instruments['registration'] !== undefined;
  return {
    url,
    links: {
      ...page('household'),
      ...page('border'),
      ...(registers && { registration: `${url}/register/${round.id}` }),
    },
    dashboard: `${url}/dashboard/sign-in?token=${await staff('sign-in')}`,
    tokens: { ...tokens, analyst: await staff('session') },
  };
}

/** The same for a person at a terminal. */
export function addressesInWords({ url, links, dashboard }: Addresses): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Household interview', links.household],
    ['Border interview', links.border],
    ['Registration', links.registration],
    ['Dashboard', dashboard],
  ];
  const lines = rows.flatMap(([what, address]) => (address === undefined ? [] : [`  ${what}\n    ${address}\n`]));
  return `remit runs at ${url}\n\n${lines.join('\n')}\nThe dashboard's address signs in once. Ctrl-C stops the platform.\n`;
}
