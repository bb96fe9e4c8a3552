/** Each questionnaire of a round to look at, in each of its languages, and to try out from one end to the other. */
import { type Language, languages, ownNames } from '#schemas/words/languages.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { roundAddress } from '../round-page.tsx';

/** A questionnaire that enumerators fill in, and the languages that it speaks. */
export type TriedStudy = { readonly id: string; readonly speaks: readonly string[] };

type FormsProps = {
  readonly round: Round;
  readonly state: RoundState;
  readonly studies: readonly TriedStudy[];
  readonly mayTry: boolean;
  readonly wording: PageWording;
};

/** Those that the round names, and English; all that the questionnaire speaks where it names none. */
export const languagesOf = ({ settings }: Round, { speaks }: TriedStudy): readonly Language[] =>
  languages.filter((code) => speaks.includes(code) && (code === 'en' || (settings.languages?.includes(code) ?? true)));

/** The section; whoever may not give links sees the forms alone. */
export const FormsSection = ({ round, state, studies, mayTry, wording: { say, instrument } }: FormsProps) => {
  if (studies.length === 0) return null;
  const tries = mayTry && state !== 'closed' && state !== 'archived';
  return (
    <section class="card" aria-labelledby="forms">
      <h2 id="forms">{say('trying.heading')}</h2>
      <p class="hint">{say('trying.lead')}</p>
      {tries ? <p class="hint">{say('trying.leadPractice')}</p> : null}
      <ul class="forms">
        {studies.map((study) => (
          <li data-form={study.id}>
            <strong>{instrument(study.id)}</strong>
            <span class="languages-of">
              {languagesOf(round, study).map((code) => (
                <a
                  href={`${roundAddress(round.id, `/forms/${encodeURIComponent(study.id)}`)}?lang=${code}`}
                  lang={code}
                >
                  {ownNames[code]}
                </a>
              ))}
            </span>
            {tries ? (
              <form method="post" action={roundAddress(round.id, '/practice')}>
                <input type="hidden" name="study" value={study.id} />
                <button class="button quiet" aria-label={`${say('trying.make')}: ${instrument(study.id)}`}>
                  {say('trying.make')}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
