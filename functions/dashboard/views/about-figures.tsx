/** What a reader must know of the figures of a table, one click away: terms, method, base and the questions asked. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { grades } from '#analysis/production/observations/observation.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { isTerm, termKeys } from '../tables/terms.ts';
import type { Wording } from '../tables/wording.ts';

type AboutProps = {
  readonly figures: readonly Observation[];
  readonly settings: RoundSettings;
  readonly wording: Wording;
};

function baseOf(figures: readonly Observation[], { say }: Wording): string {
  const counts = figures.flatMap(({ quality }) => (quality.n === null ? [] : [quality.n]));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 0) return say('reading.nWithheld');
  if (figures.some(({ attributes }) => attributes.basis === 'prices'))
    return least === most ? say('reading.nServicesOne', { count: most }) : say('reading.nServices', { least, most });
  return least === most ? say('reading.nOne', { count: most }) : say('reading.n', { least, most });
}

/** Each question once, in the order in which the figures name them. */
function askedOf(figures: readonly Observation[], { asked, say }: Wording): readonly string[] {
  const told = new Set(figures.map(({ table, measure }) => JSON.stringify([table, measure.indicator])));
  const first = [...told].map((key) =>
    figures.find((one) => JSON.stringify([one.table, one.measure.indicator]) === key),
  );
  const sentences = first.flatMap((one) =>
    one === undefined ? [] : asked(one.table, one.measure.indicator).map((each) => say('reading.askedIn', each)),
  );
  return [...new Set(sentences)];
}

type ListProps = Omit<AboutProps, 'settings'>;

/** Method, base and questions. */
export const AboutList = ({ figures, wording }: ListProps) => {
  const { say } = wording;
  const used = [...new Set(figures.map(({ method }) => method))];
  const questions = askedOf(figures, wording);
  return (
    <dl>
      <dt>{say('reading.method')}</dt>
      {used.map((method) => (
        <dd>{say(`about.${method}`)}</dd>
      ))}
      {figures.some(({ dimensions }) => 'price_group' in dimensions) ? <dd>{say('costs.groups')}</dd> : null}
      <dt>{say('reading.base')}</dt>
      {wording.bases(figures).map((sentence) => (
        <dd>{sentence}</dd>
      ))}
      <dd>{baseOf(figures, wording)}</dd>
      {questions.length === 0 ? null : <dt>{say('reading.questions')}</dt>}
      {questions.map((question) => (
        <dd>{question}</dd>
      ))}
    </dl>
  );
};

/** The same, one click away. */
export const AboutFigures = ({ figures, wording }: ListProps) => (
  <details class="about">
    <summary>{wording.say('reading.about')}</summary>
    <AboutList figures={figures} wording={wording} />
  </details>
);

type TermsProps = AboutProps & { readonly columns: readonly { readonly key: string; readonly label: string }[] };

/** The columns that are there, and the grades that occur. */
export const Terms = ({ columns, figures, settings, wording: { say, formats } }: TermsProps) => {
  const places = {
    level: formats.percentShort(settings.confidenceLevel),
    publish: formats.percentShort(settings.cvPublish),
    caution: formats.percentShort(settings.cvCaution),
  };
  const occurring = grades.filter((grade) => figures.some(({ quality }) => quality.grade === grade));
  return (
    <details class="about">
      <summary>{say('reading.terms')}</summary>
      <dl>
        {columns.flatMap(({ key, label }) =>
          isTerm(key)
            ? [
                <div>
                  <dt>{label}</dt>
                  <dd>{say(termKeys[key], places)}</dd>
                </div>,
              ]
            : [],
        )}
        {occurring.map((grade) => (
          <div>
            <dt>
              <span class={`badge ${grade}`}>{say(`quality.${grade}`)}</span>
            </dt>
            <dd>{say(`grade.${grade}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
