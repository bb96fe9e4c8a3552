/** Forms of a campaign to print: in one language, new ones with numbers that no form had before. */
import { worldAt } from '#functions/client/filling/world.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { knownWhenTaken } from '#functions/registry/paper/known-on-paper.ts';
import { questionNumbers } from '#functions/registry/paper/question-numbers.ts';
import { ownValue } from '#schemas/language/evaluate/answers.ts';
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import { formNumber, runningNumber } from '#schemas/fieldwork/paper-form.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { type Language, ownNames } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { languagesOf } from '../../trying/forms-section.tsx';
import type { SeenRound } from '../../read/deps.ts';
import { described, Field } from '../../field.tsx';
import { RoundPage } from '../../round-page.tsx';
import { campaignsAddress } from '../campaign-parts.tsx';
import { PrintedForm } from './printed-form.tsx';
import type { Printing } from './printed-question.tsx';

/** Forms on one page: what a browser prints at once, and one answer holds. */
const mostAtOnce = 20;

/** Which forms are asked for, of those that have numbers; a count of none is a specimen. */
export type Wish = { readonly language: Language; readonly first: number; readonly count: number };

/** Why no new form has a number: none was asked for, none is left, others print, or the round is archived. */
export type PaperFault = 'count' | 'full' | 'busy' | 'round-over';

/** How many forms somebody asks for; undefined for none, and for more than are printed at once. */
export function countIn(typed: unknown): number | undefined {
  const count = runningNumber(typed);
  return count !== undefined && count <= mostAtOnce ? count : undefined;
}

const spokenIn = (round: Round, { instrument, words }: Study): readonly Language[] =>
  languagesOf(round, { id: instrument.id, speaks: Object.keys(words) });

/** What an address asks for, as far as there is such a form; in the first language of the round where it says none. */
export function wishIn(
  round: Round,
  study: Study,
  { printed = 0 }: Campaign,
  query: Readonly<Record<string, string>>,
): Wish {
  const spoken = spokenIn(round, study);
  const language = spoken.find((code) => code === query['in']) ?? spoken[0] ?? 'en';
  const first = runningNumber(query['from']);
  if (first === undefined || first > printed) return { language, first: 1, count: 0 };
  return { language, first, count: Math.min(runningNumber(query['count']) ?? 1, mostAtOnce, printed - first + 1) };
}

/** The questionnaire in a language, as it is printed for a campaign. */
export async function printingOf(
  { round, study, frame }: { readonly round: Round; readonly study: Study; readonly frame: readonly FrameUnit[] },
  campaign: Campaign,
  language: Language,
): Promise<Printing> {
  const [words, spoken, form] = await Promise.all([
    loadWords(language),
    loadFormWords(language),
    formStudyIn(study, language),
  ]);
  const known = knownWhenTaken(study, campaign, 'paper');
  return {
    voice: voiceOf(words),
    telling: tellingIn(spoken, form.words),
    world: worldAt({
      ...form,
      known,
      country: round.country,
      regions: regionsOf(frame),
      period: round.referencePeriod,
    }),
    numbers: questionNumbers(planOf(study.instrument), (name) => ownValue(known, name) !== undefined),
  };
}

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly campaign: Campaign;
  readonly study: Study;
  readonly printing: Printing;
  readonly wish: Wish;
  /** Address of the platform, as people come to it. */
  readonly site: string;
  readonly fault?: PaperFault | undefined;
};

/** The language of the forms. */
const LanguageField = ({ id, wording: { say }, seen, study, wish }: Props & { readonly id: string }) => (
  <div class="field">
    <label for={id}>{say('paper.language')}</label>
    <select id={id} name="in">
      {spokenIn(seen.entry.round, study).map((code) => (
        <option value={code} lang={code} selected={code === wish.language}>
          {ownNames[code]}
        </option>
      ))}
    </select>
  </div>
);

const NewForms = (props: Props) => {
  const { wording, seen, campaign, wish, fault } = props;
  const { say } = wording;
  const saidOf = (why: PaperFault): string =>
    why === 'round-over' ? say('campaign.notice.round-over') : say(`paper.fault.${why}`, { most: mostAtOnce });
  const says = { fault: fault === undefined ? undefined : saidOf(fault) };
  return (
    <form method="post" action={campaignsAddress(seen.entry.round.id, campaign.id, '/paper')} class="campaign-fields">
      <LanguageField id="paper-in" {...props} />
      <Field id="paper-count" label={say('paper.count', { most: mostAtOnce })} {...says}>
        <input
          id="paper-count"
          name="count"
          inputmode="numeric"
          value={String(wish.count || 1)}
          autocomplete="off"
          {...described('paper-count', says)}
        />
      </Field>
      <p class="actions">
        <button class="button quiet">{say('paper.make')}</button>
      </p>
    </form>
  );
};

const Again = (props: Props) => {
  const { wording, seen, campaign, wish } = props;
  const { say } = wording;
  return (
    <details>
      <summary>{say('paper.again')}</summary>
      <p>{say('paper.againHint')}</p>
      <form method="get" action={campaignsAddress(seen.entry.round.id, campaign.id, '/paper')} class="campaign-fields">
        <LanguageField id="paper-again-in" {...props} />
        <div class="field">
          <label for="paper-from">{say('paper.first')}</label>
          <input id="paper-from" name="from" inputmode="numeric" value={String(wish.first)} autocomplete="off" />
        </div>
        <div class="field">
          <label for="paper-again-count">{say('paper.count', { most: mostAtOnce })}</label>
          <input id="paper-again-count" name="count" inputmode="numeric" value={String(wish.count || 1)} />
        </div>
        <p class="actions">
          <button class="button quiet">{say('paper.show')}</button>
        </p>
      </form>
    </details>
  );
};

/** The page; the forms alone are printed. */
export const PaperPage = (props: Props) => {
  const { wording, seen, campaign, study, printing, wish, site } = props;
  const { say } = wording;
  const { round } = seen.entry;
  const { printed } = campaign;
  const numbers = Array.from({ length: wish.count }, (_, place) => formNumber(campaign, wish.first + place));
  const [first, last = first] = [numbers[0], numbers.at(-1)];
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('paper.of', { name: campaign.name })}
      address={campaignsAddress(round.id, campaign.id, '/paper')}
      assets={['paper-forms.css']}
    >
      <p>
        <a href={campaignsAddress(round.id, campaign.id)}>{campaign.name}</a>
      </p>
      <p class="lead">{say('paper.lead')}</p>
      <NewForms {...props} />
      {printed === undefined ? null : (
        <>
          <p>{say('paper.printed', { last: formNumber(campaign, printed) })}</p>
          <Again {...props} />
        </>
      )}
      <p>
        {first === undefined || last === undefined ? say('paper.onlySpecimen') : say('paper.range', { first, last })}
      </p>
      {(numbers.length === 0 ? [say('paper.specimen')] : numbers).map((number) => (
        <PrintedForm
          printing={printing}
          round={round}
          number={number}
          of={Math.max(1, numbers.length)}
          purposes={study.collection.purposes ?? []}
          record={`${site}/record/${encodeURIComponent(round.id)}`}
        />
      ))}
    </RoundPage>
  );
};
