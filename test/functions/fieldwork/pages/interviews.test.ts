/** A coordinator reads interviews and decides about them on the pages; a supervisor those of the own team. */
import { describe, expect, test } from 'vitest';

import { stateOf } from '#functions/store/standing.ts';
import { coordinator, openPlace, round, staff, supervisorOf } from './place.ts';

const { store, file, filed, see, send, logged, places } = await openPlace();
const list = `/rounds/${round.id}/interviews`;
const at = (id: string): string => `${list}/household/${id}`;
const key = (id: string) => ({ round: round.id, instrument: 'household', id });
const stored = async (id: string) => {
  const record = await store.getResponse(key(id));
  if (record === undefined) throw new Error('it was filed');
  return record;
};
const idsIn = (html: string): readonly string[] => [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id = '']) => id);
const movesIn = (html: string): readonly string[] =>
  [...html.matchAll(/name="move" value="([^"]+)"/g)].map(([, move = '']) => move);
const reasonIn = (html: string) => /<textarea[^>]* name="reason"[^>]*>([^<]*)</.exec(html)?.[1];

describe('the list', () => {
  test('shows the whole round to a coordinator, and to a supervisor the own team alone', async () => {
    const { ofNora, ofSami, ofNobody } = filed;
    expect(idsIn((await see(coordinator, list)).html)).toEqual(expect.arrayContaining([ofNora, ofSami, ofNobody]));
    const own = await see(supervisorOf('north'), list);
    expect(idsIn(own.html)).toContain(ofNora);
    for (const hidden of [ofSami, ofNobody, 'sami', 'Sami']) expect(own.html).not.toContain(hidden);
  });

  test('calls places and people by their names', async () => {
    const { html } = await see(coordinator, `${list}?enumerator=nora`);
    const place = (await store.getFrame(round.id)).find(({ psu }) => psu === places.here)?.label;
    expect(html).toContain(`<span>${place}<small>${places.here}</small></span>`);
    expect(html).toMatch(/data-label="Enumerator"[^>]*><span>Nora N\.<\/span>/);
  });

  test.each([
    ['enumerator=sami', () => [filed.ofSami]],
    [`psu=${places.there}`, () => [filed.ofSami]],
    ['link=link-of-nobody', () => [filed.ofNobody]],
    ['state=quarantined', () => []],
    ['state=nonsense&page=none&flag=x&enumerator=nora', () => [filed.ofNora]],
  ])('filtered by %s', async (query, ids) => {
    expect(idsIn((await see(coordinator, `${list}?${query}`)).html)).toEqual(ids());
  });

  test('tells which dwelling and what came of it, in words and with its address, and no other answer', async () => {
    const answers = { psu: places.here, dwelling: '14', disposition: 'refusal', remark: 'CANARY' };
    const refused = await file(round.id, undefined, { answers, link: 'of-the-street' });
    const units = [{ code: '14', address: 'Rudaki 14, gate on the left' }];
    await store.putDrawn({ round: round.id, instrument: 'household', psu: places.here }, { units });
    const asked = async (query: string, language = 'en') =>
      (await see(coordinator, `${list}?link=of-the-street${query}`, language)).html;
    const html = await asked('&outcome=refusal');
    expect(idsIn(html)).toEqual([refused]);
    expect(html).toMatch(/<span class="outcome refusal">Refused<\/span>/);
    expect(html).toMatch(/data-label="Dwelling"[^>]*><span>14<small>Rudaki 14, gate on the left<\/small>/);
    expect(html).not.toContain('CANARY');
    expect(idsIn(await asked('&outcome=complete'))).toEqual([]);
    expect(await asked('', 'ru')).toMatch(/<span class="outcome refusal">Отказ/);
    expect((await see(coordinator, `${list}?enumerator=nora`)).html).toContain('<span class="outcome whole">');
  });
});

describe('one interview', () => {
  test('is told in words, in the language of the reader', async () => {
    const [english, russian] = [
      await see(coordinator, at(filed.ofNora)),
      await see(coordinator, at(filed.ofNora), 'ru'),
    ];
    expect(english.html).toContain('Nora N. (nora)');
    expect(english.html).toMatch(/<dt>Region<\/dt>|<dt>[A-Z][^<]+<\/dt>/);
    expect(english.html).toContain('data-pointer="/dwelling"');
    expect(russian.html).toContain('Ответы');
    expect(english.headers.get('cache-control')).toBe('no-store');
  });

  test('shows its position where there is one to whoever may open it, and in no list or log', async () => {
    const id = await file(round.id, 'nora', { position: { latitude: 38.559, longitude: 68.787 } });
    for (const who of [coordinator, supervisorOf('north')])
      expect((await see(who, at(id))).html).toContain('<dt>Position, coarse</dt><dd>38.559, 68.787</dd>');
    expect((await see(coordinator, at(filed.ofNora))).html).not.toContain('Position, coarse');
    expect((await see(supervisorOf('south'), at(id))).html).not.toContain('38.559');
    expect((await see(coordinator, list)).html + logged.join('')).not.toContain('38.559');
    const key = { round: round.id, instrument: 'household', id };
    await store.eraseResponse(key, '2026-11-02T00:00:00.000Z');
    expect(JSON.stringify([await store.getResponse(key), await store.listHistory(key)])).not.toContain('38.559');
  });

  test('of another team, another round or no round is not there for a supervisor', async () => {
    for (const id of [filed.ofSami, filed.ofNobody, filed.elsewhere, 'nothing'])
      expect((await see(supervisorOf('north'), at(id))).status).toBe(404);
  });

  test('says before it is sent back that nobody is shown it where no link holds that would, and nowhere else', async () => {
    const isUnseen = async (id: string) =>
      (await see(coordinator, at(id))).html.includes('Nobody in the field is shown that it is sent back');
    const link = { round: round.id, madeAt: '2026-10-01T08:00:00.000Z', by: 'ana' };
    const [past, future] = ['2026-10-31T00:00:00.000Z', '2026-12-31T00:00:00.000Z'];
    // A link that was printed by a command is written down nowhere, and shows what came by it.
    expect(await isUnseen(filed.ofNobody)).toBe(false);
    for (const [id, expiresAt] of [
      ['plain-over', past],
      ['plain-ended', future],
      ['plain', future],
    ] as const)
      await store.putLink({ ...link, id, instrument: 'household', expiresAt });
    const ended = { at: past, by: 'ana', reason: 'the phone was stolen' };
    await store.endLink({ ...link, id: 'plain-ended', instrument: 'household', expiresAt: future }, ended);
    for (const [by, unseen] of [
      ['plain-over', true],
      ['plain-ended', true],
      ['backup', true],
      ['plain', false],
    ] as const)
      expect([by, await isUnseen(await file(round.id, undefined, { link: by }))]).toEqual([by, unseen]);
    // An enumerator has a list of work by any link that holds.
    expect(await isUnseen(filed.ofNora)).toBe(true);
    await store.putLink({ ...link, id: 'of-nora-2', enumerator: 'nora', expiresAt: future });
    expect(await isUnseen(filed.ofNora)).toBe(false);
  });

  test('offers what the table of states lets somebody do, and no more', async () => {
    expect(movesIn((await see(coordinator, at(filed.ofNora))).html)).toEqual(['accept', 'send-back', 'set-aside']);
    expect(movesIn((await see(supervisorOf('north'), at(filed.ofNora))).html)).toEqual(['accept', 'send-back']);
  });
});

describe('a decision', () => {
  test('is written down with who, when and why, and the page leads back to the interview', async () => {
    const id = await file(round.id, 'nora');
    const { status, headers } = await send(coordinator, at(id), {
      move: 'set-aside',
      revision: '0',
      reason: 'no such house',
    });
    expect([status, headers.get('location')]).toEqual([303, `/fieldwork${at(id)}?done=yes`]);
    expect(stateOf(await stored(id))).toBe('set-aside');
    const [line] = (await store.listAudit(round.id)).filter(({ subject }) => subject === id);
    expect(line).toMatchObject({ by: 'ana', action: 'interview-set-aside', reason: 'no such house' });
    const { html } = await see(coordinator, `${at(id)}?done=yes`);
    expect(html).toContain('no such house');
    expect(html).toContain('Written down');
    expect(idsIn((await see(coordinator, `${list}?state=set-aside`)).html)).toEqual([id]);
  });

  test('names the colleague who decided to colleagues, and in no log', async () => {
    const id = await file(round.id, 'nora');
    const member = { id: 'staff-1', name: 'Zarina Rahimova', role: 'coordinator', revision: 1 } as const;
    const line = { id: 'a', round: '*', at: '2026-11-01T12:00:00.000Z', by: 'terminal: root', subject: 'staff-1' };
    await store.changeStaff({ members: [], revision: 0 }, [member], { ...line, action: 'staff-invited', reason: '' });
    const zarina = { ...coordinator, subject: 'staff-1' } as const;
    expect((await send(zarina, at(id), { move: 'set-aside', revision: '0', reason: 'empty' })).status).toBe(303);
    expect((await see(supervisorOf('north'), at(id))).html).toContain(' · Zarina Rahimova (staff-1)');
    expect(JSON.stringify(await store.listAudit(round.id)) + logged.join('')).not.toContain('Zarina');
  });

  test('of what somebody else changed in the meantime is refused; the reason that was typed stays', async () => {
    const id = await file(round.id, 'nora');
    expect(
      (await send(supervisorOf('north'), at(id), { move: 'accept', revision: '0', reason: 'called' })).status,
    ).toBe(303);
    const { status, html } = await send(coordinator, at(id), {
      move: 'set-aside',
      revision: '0',
      reason: 'empty <house>',
    });
    expect(status).toBe(412);
    expect(html).toContain('somebody else changed');
    expect(reasonIn(html)).toBe('empty &lt;house&gt;');
    expect(html).toContain('value="1"'); // the next try is of what stands there now
    expect(stateOf(await stored(id))).toBe('accepted');
  });

  test.each([
    ['without a reason', { move: 'accept', revision: '0', reason: '  ' }, 422],
    ['with a reason that is too long', { move: 'accept', revision: '0', reason: 'x'.repeat(501) }, 422],
    ['of a move that is none', { move: 'erase', revision: '0', reason: 'x' }, 422],
    ['that names no version', { move: 'accept', reason: 'x' }, 422],
  ])('%s changes nothing', async (_, form, status) => {
    expect((await send(coordinator, at(filed.ofNora), form)).status).toBe(status);
    expect(stateOf(await stored(filed.ofNora))).toBe('filed');
  });

  test('to set aside is not for a supervisor, nor anything about another team', async () => {
    const aside = { move: 'set-aside', revision: '0', reason: 'x' };
    expect((await send(supervisorOf('north'), at(filed.ofNora), aside)).status).toBe(409);
    const accept = { move: 'accept', revision: '0', reason: 'x' };
    expect((await send(supervisorOf('north'), at(filed.ofSami), accept)).status).toBe(404);
    expect((await send(staff({ role: 'analyst' }), at(filed.ofSami), accept)).status).toBe(404);
    expect((await send(undefined, at(filed.ofSami), accept)).status).toBe(303);
    for (const id of [filed.ofNora, filed.ofSami]) expect(stateOf(await stored(id))).toBe('filed');
  });

  test('that a page of another site sends is refused', async () => {
    const form = { move: 'accept', revision: '0', reason: 'x' };
    const forged = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await send(coordinator, at(filed.ofNora), form, forged)).status).toBe(403);
    expect(stateOf(await stored(filed.ofNora))).toBe('filed');
  });
});

describe('two versions of one interview', () => {
  const twice = async () => {
    const id = await file(round.id, 'nora');
    const { answers } = await stored(id);
    await file(round.id, 'nora', {
      id,
      answers: { ...answers, dwelling: 'OTHER' },
      receivedAt: '2026-10-31T12:00:00.000Z',
    });
    return id;
  };

  test('are in the list of what waits, side by side on the page, and one is chosen', async () => {
    const id = await twice();
    expect(idsIn((await see(coordinator, `${list}?state=conflict`)).html)).toEqual([id]);
    const { html } = await see(coordinator, at(id));
    expect(html).toContain('OTHER');
    const form = { counts: '2', versions: '2', revision: '0', reason: 'asked Nora' };
    expect((await send(supervisorOf('north'), `${at(id)}/conflict`, form)).status).toBe(404);
    expect((await send(coordinator, `${at(id)}/conflict`, { ...form, reason: '' })).status).toBe(422);
    expect((await send(coordinator, `${at(id)}/conflict`, { ...form, counts: '3' })).status).toBe(422);
    expect((await send(coordinator, `${at(id)}/conflict`, form)).status).toBe(303);
    expect((await stored(id)).answers['dwelling']).toBe('OTHER');
    const after = await see(coordinator, at(id));
    expect(after.html).toContain('Decided which version counts');
    expect(after.html).not.toContain('name="counts"');
    expect((await send(coordinator, `${at(id)}/conflict`, form)).status).toBe(412);
  });

  test('of two people who choose at the same moment one is told to look again, whichever they choose', async () => {
    for (const both of [
      ['1', '2'],
      ['2', '1'],
      ['1', '1'],
    ]) {
      const id = await twice();
      const form = { versions: '2', revision: '0', reason: 'asked Nora' };
      const answers = await Promise.all(
        both.map((counts) => send(coordinator, `${at(id)}/conflict`, { ...form, counts })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 412]);
    }
  });
});

test('no log line holds an answer, a reason, a name or an id of an interview', () => {
  const lines = logged.join('\n');
  expect(lines).toContain('/fieldwork/rounds/:round/interviews/:instrument/:id');
  for (const secret of [filed.ofNora, filed.ofNora.slice(-8), 'Nora', 'no such house', 'sami'])
    expect(lines).not.toContain(secret);
});

describe('flags', () => {
  test('lead to the interviews behind them, with their formula', async () => {
    const { html, status } = await see(coordinator, `/rounds/${round.id}/flags`);
    expect(status).toBe(200);
    expect(html).toContain('data-flag="same-answers"');
    expect(html).toContain('equal / answered = 1');
    const [, query] = /href="\/fieldwork\/rounds\/tests\/interviews\?([^"]*flag=same-answers)"/.exec(html) ?? [];
    expect(
      idsIn((await see(coordinator, `${list}?${(query ?? '').replace('&amp;', '&')}`)).html).length,
    ).toBeGreaterThan(0);
  });

  test('of another team are not told, nor whose interview one is like', async () => {
    const { html } = await see(supervisorOf('south'), `/rounds/${round.id}/flags`);
    for (const hidden of [filed.ofNora, filed.ofNobody, 'nora']) expect(html).not.toContain(hidden);
  });
});
