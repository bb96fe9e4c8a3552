/** Forms of a campaign to print: in one language, with running numbers that whoever prints chooses. */
import { worldAt } from '#functions/client/filling/world.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { knownWhenTaken } from '#functions/registry/paper/known-on-paper.ts';
import { questionNumbers } from '#functions/registry/paper/question-numbers.ts';
import { ownValue } from '#schemas/language/evaluate/answers.ts';
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import { formNumber, lastForm, runningNumber } from '#schemas/fieldwork/paper-form.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { type Language, ownNames } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { languagesOf } from '../../trying/forms-section.tsx';
import type { SeenRound } from '../../read/deps.ts';
import { RoundPage } from '../../round-page.tsx';
import { campaignsAddress } from '../campaign-parts.tsx';
import { PrintedForm } from './printed-form.tsx';
import type { Printing } from './printed-question.tsx';

/** Forms on one page: what a browser prints at once, and one answer holds. */
const mostAtOnce = 20;

/** Which forms are asked for. */
export type Wish = { readonly language: Language; readonly first: number; readonly count: number };

const spokenIn = (round: Round, { instrument, words }: Study): readonly Language[] =>
  languagesOf(round, { id: instrument.id, speaks: Object.keys(words) });

/** What an address asks for, as far as it makes sense; one form, the first one, in the first language of the round. */
export function wishIn(round: Round, study: Study, query: Readonly<Record<string, string>>): Wish {
  const spoken = spokenIn(round, study);
  const language = spoken.find((code) => code === query['in']) ?? spoken[0] ?? 'en';
  const first = runningNumber(query['from']) ?? 1;
  const count = Math.min(runningNumber(query['count']) ?? 1, mostAtOnce, lastForm - first + 1);
  return { language, first, count };
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
};

const WishForm = ({ wording: { say }, seen, campaign, study, wish }: Props) => {
  const { round } = seen.entry;
  return (
    <form method="get" action={campaignsAddress(round.id, campaign.id, '/paper')} class="campaign-fields">
      <div class="field">
        <label for="paper-in">{say('paper.language')}</label>
        <select id="paper-in" name="in">
          {spokenIn(round, study).map((code) => (
            <option value={code} lang={code} selected={code === wish.language}>
              {ownNames[code]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="paper-from">{say('paper.first')}</label>
        <input id="paper-from" name="from" inputmode="numeric" value={String(wish.first)} autocomplete="off" />
      </div>
      <div class="field">
        <label for="paper-count">{say('paper.count', { most: mostAtOnce })}</label>
        <input id="paper-count" name="count" inputmode="numeric" value={String(wish.count)} autocomplete="off" />
      </div>
      <p class="actions">
        <button class="button quiet">{say('paper.show')}</button>
      </p>
    </form>
  );
};

/** The page; the forms alone are printed. */
export const PaperPage = (props: Props) => {
  const { wording, seen, campaign, study, printing, wish, site } = props;
  const { say } = wording;
  const { round } = seen.entry;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('paper.of', { name: campaign.name })}
      address={campaignsAddress(round.id, campaign.id, '/paper')}
    >
      <p>
        <a href={campaignsAddress(round.id, campaign.id)}>{campaign.name}</a>
      </p>
      <p class="lead">{say('paper.lead')}</p>
      <WishForm {...props} />
      <p>
        {say('paper.range', {
          first: formNumber(campaign, wish.first),
          last: formNumber(campaign, wish.first + wish.count - 1),
        })}
      </p>
      {Array.from({ length: wish.count }, (_, place) => (
        <PrintedForm
          printing={printing}
          round={round}
          number={formNumber(campaign, wish.first + place)}
          purposes={study.collection.purposes ?? []}
          record={`${site}/record/${encodeURIComponent(round.id)}`}
        />
      ))}
    </RoundPage>
  );
};
