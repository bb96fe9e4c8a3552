/** The addresses printed at start lead where they say, and allow no more than that. */
import { demoRoundId, drawDemoRound } from '#analysis/simulate/demo.ts';
import { addressesInWords, mintAddresses } from '#functions/laptop/addresses.ts';
import { readToken } from '#functions/platform/identity/tokens.ts';
import { expect, test } from 'vitest';
import { studies } from '../../studies.ts';
import { listed } from '../store/lay-out.ts';

const secret = 'a signing key for tests';
const now = (): Date => new Date('2026-11-01T12:00:00Z');
const { round, frame } = drawDemoRound();
let minted = 0;
const withRounds = (...rounds: (typeof round)[]) => ({
  store: {
    listRounds: () => Promise.resolve(rounds.map((round) => listed(round))),
    getFrame: () => Promise.resolve(frame),
  },
  studies,
  secret,
  now,
  newId: () => `id-${++minted}`,
  by: 'terminal: zarina',
});
const url = 'http://localhost:8787';
const read = (token = '') => readToken(token, secret, now());

test('a link is for one PSU of the frame, a token for the whole round', async () => {
  const { links, tokens } = await mintAddresses(withRounds(round), url, demoRoundId);
  for (const instrument of ['household', 'border'] as const) {
    const [page, token] = links[instrument]?.split('#') ?? [];
    expect(page).toBe(`${url}/collect/${instrument}`);
    const claims = await read(token);
    expect(claims).toMatchObject({ kind: 'link', instrument, round: demoRoundId });
    expect(frame.filter((unit) => unit.instrument === instrument).map(({ psu }) => psu)).toContain(
      claims?.kind === 'link' ? claims.psu : undefined,
    );
    expect(await read(tokens[instrument])).not.toHaveProperty('psu');
  }
  expect(links['registration']).toBe(`${url}/register/${demoRoundId}`);
});

test('a price collector has a link and a token like everybody, for the whole round, since prices have no frame', async () => {
  const addresses = await mintAddresses(withRounds(round), url, demoRoundId);
  const [page, token] = addresses.links['price-quote']?.split('#') ?? [];
  expect(page).toBe(`${url}/collect/price-quote`);
  for (const each of [token, addresses.tokens['price-quote']]) {
    const claims = await read(each);
    expect(claims).toMatchObject({ kind: 'link', instrument: 'price-quote', round: demoRoundId });
    expect(claims).not.toHaveProperty('psu');
  }
  expect(addressesInWords(addresses)).toContain(`Price of a remittance service\n    ${url}/collect/price-quote#`);
});

test('the dashboard is entered by a one-time token, the API by a session of an analyst', async () => {
  const { dashboard, tokens } = await mintAddresses(withRounds(round), url, demoRoundId);
  expect(await read(new URL(dashboard).hash.slice(1))).toMatchObject({
    kind: 'sign-in',
    sub: 'terminal: zarina',
    role: 'analyst',
  });
  expect(await read(tokens.analyst)).toMatchObject({ kind: 'session', role: 'analyst' });
});

test('the demo round is preferred to what was imported beside it, and an empty platform has no links', async () => {
  const imported = { ...round, id: 'zz-imported' };
  const both = await mintAddresses(withRounds(round, imported), url, demoRoundId);
  expect(both.links['registration']).toBe(`${url}/register/${demoRoundId}`);
  const alone = await mintAddresses(withRounds(imported), url, demoRoundId);
  expect(alone.links['registration']).toBe(`${url}/register/zz-imported`);
  const empty = await mintAddresses(withRounds(), url, demoRoundId);
  expect([empty.links, Object.keys(empty.tokens)]).toEqual([{}, ['analyst']]);
  expect(addressesInWords(empty)).not.toContain('Household');
});
