/** Messages to many: what the office asks, and what whoever got one does. */
import type { GroupMessage, GroupState } from '#schemas/fieldwork/group-message.ts';
import { drawn, type Platform } from './platform.ts';
import { office, roles, type Visit } from './visit.ts';

const round = drawn.round.id;
const pages = `/fieldwork/rounds/${round}/messages`;
const route = '/fieldwork/rounds/:round/messages';
const letter = {
  office: 'The office',
  purpose: 'consent_news',
  contact: 'any',
  'subject-en': 'Hi',
  'text-en': 'Hello.',
};

/** Each visit of one message has a message of its own, which somebody else wrote. */
export function visitsOfGroups({ store, newId, now }: Platform): readonly Visit[] {
  async function written(state: GroupState): Promise<string> {
    const step = { by: 'bek', at: now().toISOString() };
    const message: GroupMessage = {
      ...{ id: newId(), state, writers: ['zarina'], writtenAt: step.at, office: 'The office' },
      ...{ purpose: 'consent_news', texts: [{ language: 'en', subject: 'Hi', text: 'Hello.' }] },
      filter: { countries: [], occupations: [], interests: [], contact: 'any' },
      ...(state !== 'written' && { approved: step }),
      ...(state === 'sending' && { sent: step }),
    };
    await store.putGroupMessage(round, message);
    return message.id;
  }
  const step = (name: string, state: GroupState): Visit => ({
    ...{ route: `POST ${route}/:id${name}`, as: office },
    ask: async () => ({ path: `${pages}/${await written(state)}${name}`, form: { ...letter, revision: '1' } }),
  });
  return [
    { route: `GET ${route}`, as: office, ask: () => ({ path: pages }) },
    { route: `POST ${route}`, as: office, ask: () => ({ path: pages, form: letter }) },
    { route: `GET ${route}/:id`, as: office, ask: async () => ({ path: `${pages}/${await written('approved')}` }) },
    step('', 'written'),
    step('/approve', 'written'),
    step('/send', 'approved'),
    step('/stop', 'sending'),
  ];
}

/** The address in a message, opened and pressed by whoever has it. */
export function visitsOfStopping({ token, exp }: Platform): readonly Visit[] {
  const ask = async () => {
    const link = { round, contact: '0'.repeat(64), purpose: 'consent_news', message: 'none', exp };
    return { path: `/record/${round}/stop?code=${await token({ kind: 'stop', ...link })}` };
  };
  return [
    { route: 'GET /record/:round/stop', as: roles, ask },
    { route: 'POST /record/:round/stop', as: roles, ask: async () => ({ ...(await ask()), form: {} }) },
  ];
}
