/** What changed in the headline since the earlier round, beside what a report says in short. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { changeNotes } from '#functions/platform/headline/change-notes.ts';
import { changeInWords, changesOf, type LimitedText, sinceInWords } from '#functions/platform/headline/changes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Opening } from '#schemas/language/study/headline-figures.ts';

type ChangesProps = {
  readonly observations: readonly Observation[];
  readonly opening: Pick<Opening, 'figures'>;
  readonly settings: Pick<RoundSettings, 'cvPublish'>;
  readonly wording: Wording;
};

const withLimits = ({ value, limits }: LimitedText): string => (limits === '' ? value : `${value} (${limits})`);

/** Nothing where the release tells no change. */
export const Changes = ({ observations, opening, settings, wording }: ChangesProps) => {
  const changes = changesOf(observations, opening.figures);
  const [first] = changes;
  if (first === undefined) return null;
  const { say } = wording;
  const since = sinceInWords(first, wording);
  const columns = ['change.before', 'change.after', 'change.difference', 'change.ratio', 'change.shared'] as const;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{since}</h2>
      <div class="table" role="group" aria-label={since} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('change.what')}</th>
              {columns.map((key) => (
                <th scope="col" class="number">
                  {say(key)}
                </th>
              ))}
              <th scope="col">{say('column.quality')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const { what, unit, before, after, difference, ratio, shared } = changeInWords(change, wording);
              const figures = [before, after, withLimits(difference), ratio ? withLimits(ratio) : '–', shared];
              return (
                <tr>
                  <td>{[what, ...(unit === '' ? [] : [unit])].join(', ')}</td>
                  {figures.map((text) => (
                    <td class="number">{text}</td>
                  ))}
                  <td>{say(`quality.${change.difference.quality.grade}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="muted">{changeNotes(settings, wording)}</p>
    </section>
  );
};
