/** The page of one's own record, as an answer: what is kept, in the words of whoever looks, and what is offered to them. */
import type { Context } from 'hono';

import { questionText } from '#functions/client/screens/telling.ts';
import { answersTold, tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import { firstLanguage, type OffersStore } from '#functions/offers/offered-to.ts';
import type { Site } from '#functions/offers/invitation.tsx';
import type { Store } from '#functions/store/store.ts';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import type { Language } from '#schemas/words/languages.ts';

import { type Notice, type OwnProps, OwnRecordPage } from './pages/own-record.tsx';
import { agreedIn } from './purposes.ts';
import type { OwnRecord } from './record-of.ts';

/** Loaded when a record is shown: nobody waits for it at the start of the function. */
const offering = () =>
  Promise.all([
    import('#functions/offers/offered.tsx'),
    import('#functions/offers/offered-to.ts'),
    import('#functions/offers/invitation.tsx'),
  ]);

/** Messages to many that a record was written to about, by their ids: who wrote, and what stood above the text. */
async function lettersOf(
  store: Pick<Store, 'listGroupMessages'>,
  { round, trail }: OwnRecord,
  language: Language,
): Promise<OwnProps['letters']> {
  if (!trail.some(({ action }) => action === 'registrant-written-to')) return new Map();
  const { textFor } = await import('#schemas/fieldwork/group-message.ts');
  const all = await store.listGroupMessages(round.id);
  return new Map(
    all.map(({ id, office, texts }) => {
      const { subject, ...text } = textFor(texts, language, firstLanguage(round));
      return [id, { office, subject, language: text.language }];
    }),
  );
}

type OwnPageDeps = {
  readonly store: OffersStore & Pick<Store, 'listGroupMessages' | 'getRoundEntry'>;
  readonly now: () => Date;
  /** Address of the pages, as people know it. */
  readonly site?: Site;
};

/** Answers with it. */
export async function ownPage(
  c: Context,
  { store, now, site }: OwnPageDeps,
  record: OwnRecord,
  notice?: Notice,
  status: 200 | 412 = 200,
) {
  const voice = c.get('voice');
  const { study, response, identity } = record;
  const telling = await tellingOf(study, voice.language);
  const [{ Offered }, { offeredTo }, { Invitation, siteOf }] = await offering();
  const lives = response.answers['residence_country'];
  const offered = await offeredTo(store, record.round, { lives, language: voice.language });
  const entry = await store.getRoundEntry(record.round.id);
  const purposes = agreedIn(record);
  const letters = await lettersOf(store, record, voice.language);
  const named = new Set(purposes.map(({ purpose }) => purpose));
  const isTold = (name: string) => !named.has(name);
  const labelOf = (name: string): string => {
    const planned = planOf(study.instrument).questions.get(name);
    return planned === undefined || isRoster(planned) ? name : questionText(telling, planned).label;
  };
  return c.html(
    <OwnRecordPage
      voice={voice}
      record={record}
      identity={answersTold(telling, study, identity)}
      answers={answersTold(telling, study, response.answers).filter(({ pointer }) => isTold(pointer.slice(1)))}
      offered={<Offered voice={voice} offered={offered} />}
      agreed={purposes.map((one) => ({ ...one, question: labelOf(one.purpose) }))}
      invitation={entry && <Invitation voice={voice} entry={entry} site={siteOf(c, site)} />}
      notice={notice}
      letters={letters}
      now={now()}
    />,
    status,
  );
}
