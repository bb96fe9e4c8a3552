/** What waits for clerks of a round: numbers that they leave behind, for whoever runs it and reads nothing of the vault. */
import { type Identity, mayDo } from '#functions/platform/identity/access.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { Store } from '#functions/store/store.ts';
import { type Waiting, waitingKinds } from '#functions/store/waiting.ts';

/** What is told of it, each with the way to the work for whoever may do it; undefined where nobody tells it to whoever asks. */
export type ToldWaiting = readonly (Waiting & { readonly address: string | undefined })[];

const work = {
  'second-typing': { under: '/paper', needs: 'take-registrations' },
  'paper-decision': { under: '/paper', needs: 'take-registrations' },
  pairs: { under: '', needs: 'decide-pairs' },
} as const;

/** What waits in a round, as somebody may see it: whoever runs its campaigns. */
export async function waitingFor(
  { listWaiting }: Pick<Store, 'listWaiting'>,
  identity: Identity,
  round: string,
): Promise<ToldWaiting | undefined> {
  if (!mayDo(identity, 'run-campaigns', round)) return undefined;
  const counted = await listWaiting(round);
  return waitingKinds.flatMap((kind) => {
    const { under, needs } = work[kind];
    const mayOpen = mayDo(identity, needs, round);
    const address = mayOpen ? `/registrants/rounds/${encodeURIComponent(round)}${under}` : undefined;
    return counted.filter((one) => one.kind === kind).map((one) => ({ ...one, address }));
  });
}

type Props = { readonly wording: PageWording; readonly waiting: ToldWaiting };

/** A line each. */
export const WaitingLines = ({ wording: { say, count, formats }, waiting }: Props) => (
  <>
    {waiting.map(({ kind, address, ...one }) => {
      const text = say(`waiting.${kind}`, { count: count(one.count), moment: formats.moment(one.at) });
      return <li data-key={`waiting.${kind}`}>{address === undefined ? text : <a href={address}>{text}</a>}</li>;
    })}
  </>
);

/** All of it under a heading, and that nobody has looked where nobody has. */
export const ClerksWaiting = ({ wording, waiting }: Props) => (
  <section class="card" aria-labelledby="clerks">
    <h2 id="clerks">{wording.say('waiting.heading')}</h2>
    {waiting.length === 0 ? (
      <p>{wording.say('waiting.never')}</p>
    ) : (
      <ul>
        <WaitingLines wording={wording} waiting={waiting} />
      </ul>
    )}
  </section>
);
