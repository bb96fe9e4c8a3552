/** Somebody is here: a colleague reads the consent aloud, fills in the form, and hands the number over. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import { fields } from '#functions/registry/plain/fields.ts';
import { Attention } from '#functions/registry/plain/plain-form.tsx';
import { Told } from '#functions/registry/start-page.tsx';
import type { StoredCampaign } from '#functions/store/store.ts';
import type { FilingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import type { Voice } from '#schemas/words/voice.ts';
import { pairsAddress, hereAddress } from '../pages/parts.tsx';
import type { Entry } from './entry.ts';
import { Outcome, TakingPage, type TakingNotice } from './parts.tsx';
import { Languages, TakenForm } from './taken-form.tsx';

type Props = { readonly wording: PageWording; readonly registry: Registry };

/** Which campaign it is for: the embassy, the airport. */
export const ChoosePage = ({
  wording,
  registry,
  campaigns,
  refusal,
}: Props & {
  readonly campaigns: readonly StoredCampaign[];
  /** Why the round takes nobody now. */
  readonly refusal?: FilingRefusal;
}) => {
  const { say } = wording;
  const { round } = registry;
  return (
    <TakingPage
      wording={wording}
      registry={registry}
      heading={say('taking.here')}
      address={hereAddress(round.id)}
      back={{ href: pairsAddress(round.id), text: round.title }}
    >
      <p>{say('taking.hereLead')}</p>
      {refusal === undefined ? null : (
        <p class="notice bad" role="alert">
          {say(`problems.${refusal}`)}
        </p>
      )}
      {campaigns.length > 0 ? <h2>{say('taking.campaign')}</h2> : null}
      {campaigns.length === 0 && refusal === undefined ? <p class="notice">{say('taking.noneGoesOn')}</p> : null}
      <ul>
        {campaigns.map(({ id, name }) => (
          <li>
            <a href={hereAddress(round.id, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </TakingPage>
  );
};

type AtCampaign = Props & { readonly campaign: StoredCampaign };

type FormProps = AtCampaign & {
  readonly entry: Entry;
  /** Of the person. */
  readonly voice: Voice;
  /** Of this page: sent twice, it registers one person. */
  readonly mark: string;
  readonly began: string;
  readonly notice?: TakingNotice | undefined;
  readonly faults?: readonly string[] | undefined;
};

/** What is read aloud, and the form. */
export const HereForm = ({ wording, registry, campaign, entry, voice, mark, began, notice, faults }: FormProps) => {
  const { say } = wording;
  const { round, study } = registry;
  const at = hereAddress(round.id, campaign.id);
  return (
    <TakingPage
      wording={wording}
      registry={registry}
      heading={say('taking.hereAt', { campaign: campaign.name })}
      address={at}
      back={{ href: hereAddress(round.id), text: say('taking.here') }}
    >
      <Outcome wording={wording} notice={notice} faults={faults} />
      <Attention {...entry} />
      <Languages wording={wording} registry={registry} at={at} entry={entry} />
      <p>{say('taking.readAloud')}</p>
      <section class="card read-aloud" lang={voice.language} dir={voice.words.direction}>
        <Told texts={round.settings.registration} voice={voice} asksConsent={study.collection.purposes !== undefined} />
      </section>
      <TakenForm at={at} entry={entry} keep={say('taking.register')} isFromPaper={false}>
        <input type="hidden" name={fields.id} value={mark} />
        <input type="hidden" name={fields.began} value={began} />
      </TakenForm>
    </TakingPage>
  );
};

type AfterProps = AtCampaign & {
  /** Whether somebody else can be registered for the same campaign. */
  readonly goesOn: boolean;
};

/** On to the next person. */
const Next = ({ wording: { say }, registry: { round }, campaign, goesOn }: AfterProps) => (
  <p class="actions">
    <a class="button" href={hereAddress(round.id, goesOn ? campaign.id : '')}>
      {say('taking.next')}
    </a>
  </p>
);

type TakenProps = AfterProps & {
  /** Of the person. */
  readonly voice: Voice;
  readonly id: string;
  /** Of the page that they were registered from. */
  readonly mark: string;
  /** Whether the person can be sent a message. */
  readonly isReached: boolean;
  /** Where people find their own record, by a link that is sent to their contact: nobody else comes in there. */
  readonly record: string;
};

/** The number, on a slip to print and hand over in the language of the person. */
export const TakenPage = ({ wording, registry, campaign, goesOn, voice, id, mark, isReached, record }: TakenProps) => {
  const { say } = wording;
  const { round } = registry;
  return (
    <TakingPage
      wording={wording}
      registry={registry}
      heading={say('taking.taken')}
      address={`${hereAddress(round.id, campaign.id, mark)}?in=${voice.language}`}
      back={{ href: hereAddress(round.id), text: say('taking.here') }}
    >
      <p>{say('taking.takenLead')}</p>
      {isReached ? null : <p class="notice warn">{say('taking.noContact')}</p>}
      <section class="sheet" lang={voice.language} dir={voice.words.direction}>
        <h2>{voice.say('taking.slip', { title: round.title })}</h2>
        <p class="code receipt">{shortReceipt(id)}</p>
        {isReached ? (
          <>
            <p>{voice.say('taking.slipRecord')}</p>
            <p class="address">{record.replace(/^https?:\/\//, '')}</p>
          </>
        ) : (
          <p>{voice.say('taking.slipKeep')}</p>
        )}
        {paragraphsOf(round.settings.registration?.contact, voice.language).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
      <Next {...{ wording, registry, campaign, goesOn }} />
    </TakingPage>
  );
};

/** It was too long ago to be shown its number again. */
export const SlipOver = ({ minutes, ...props }: AfterProps & { readonly minutes: number }) => {
  const { wording, registry, campaign } = props;
  const { say, count } = wording;
  return (
    <TakingPage
      wording={wording}
      registry={registry}
      heading={say('taking.taken')}
      address={hereAddress(registry.round.id, campaign.id)}
      back={{ href: hereAddress(registry.round.id), text: say('taking.here') }}
    >
      <p class="notice">{say('taking.slipOver', { minutes: count(minutes) })}</p>
      <Next {...props} />
    </TakingPage>
  );
};
