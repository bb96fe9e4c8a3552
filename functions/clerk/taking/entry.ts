/** The questionnaire as a clerk fills it in for somebody: on one page, with the numbers that it has on paper. */
import { begin } from '#functions/client/engine/step.ts';
import type { State } from '#functions/client/engine/state.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import type { View } from '#functions/client/screens/view.ts';
import { languagesOf } from '#functions/fieldwork/office/trying/forms-section.tsx';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import { knownWhenTaken, type TakenBy } from '#functions/registry/paper/known-on-paper.ts';
import { questionNumbers } from '#functions/registry/paper/question-numbers.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import { type Played, playPosted, type Posted } from '#functions/registry/plain/fields.ts';
import { plainView } from '#functions/registry/plain/plain-view.ts';
import { postedAnew } from '#functions/registry/plain/who-was.tsx';
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { ownValue } from '#schemas/language/evaluate/answers.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import type { Language } from '#schemas/words/languages.ts';

/** Languages in which a questionnaire can be filled in for somebody. */
export const spokenIn = ({ round, study }: Registry): readonly Language[] =>
  languagesOf(round, { id: study.instrument.id, speaks: Object.keys(study.words) });

/** The language that an address asks for; the first one of the round unless it does. */
export const languageIn = (registry: Registry, asked: string | undefined): Language => {
  const spoken = spokenIn(registry);
  return spoken.find((code) => code === asked) ?? spoken[0] ?? 'en';
};

type Given = {
  readonly campaign: Campaign;
  readonly by: TakenBy;
  readonly language: Language;
  /** The day of the interview, `YYYY-MM-DD`. */
  readonly today: string;
  readonly posted: Posted;
  /** Answers to begin with. */
  readonly suggested?: Readonly<Record<string, unknown>>;
  readonly newId: () => string;
};

export type Entry = Played & { readonly view: View; readonly language: Language };

/** The form with what was posted to it; empty where nothing was. */
export async function entryOf(
  registry: Registry,
  frame: readonly FrameUnit[],
  { campaign, by, language, today, posted, suggested = {}, newId }: Given,
): Promise<Entry> {
  const { round, study } = registry;
  const [words, form] = await Promise.all([loadFormWords(language), formStudyIn(study, language)]);
  const known = knownWhenTaken(study, campaign, by);
  const world = worldAt({
    ...form,
    known,
    country: round.country,
    currencies: likelyCurrencies(round),
    regions: regionsOf(frame),
    period: round.referencePeriod,
    today,
  });
  const telling = tellingIn(words, form.words);
  const numbers = questionNumbers(planOf(study.instrument), (name) => ownValue(known, name) !== undefined);
  const played = playPosted(world, begin(world, language, suggested, newId), postedAnew(posted), newId);
  const viewOf = (state: State): View => ({
    ...plainView({ world, telling, newId }, state),
    ...(by === 'paper' && { numberOf: (path: string) => numbers.get(path) }),
  });
  return { ...played, view: viewOf(played.state), language };
}
