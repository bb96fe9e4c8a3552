/** What changed in the headline since the earlier round that this one is compared with; the whole table is one link away. */
import { changeTable } from '#analysis/production/observations/round-tables.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { changeNotes } from '#functions/platform/headline/change-notes.ts';
import {
  type Change,
  changeInWords,
  changesOf,
  type LimitedText,
  sinceInWords,
} from '#functions/platform/headline/changes.ts';
import type { Wording } from '../tables/wording.ts';
import type { PartPageProps, ReleasePageProps } from './release-props.ts';
import { qualityColumn } from './shared-columns.tsx';
import { tableAddress } from './shown.tsx';

/** A figure with its limits below. */
const Limited = ({ text: { value, limits } }: { readonly text: LimitedText }) => (
  <>
    {value}
    {limits === '' ? null : <span class="unit"> ({limits})</span>}
  </>
);

type ChangeRowProps = { readonly change: Change; readonly settings: RoundSettings; readonly wording: Wording };

const ChangeRow = ({ change, settings, wording }: ChangeRowProps) => {
  const quality = qualityColumn<Observation>(wording, settings, (row) => row).cell(change.difference);
  const { what, unit, before, after, difference, ratio, shared } = changeInWords(change, wording);
  return (
    <tr class={change.difference.value === null ? 'withheld' : undefined}>
      <th scope="row">
        {what}
        <span class="unit">{unit === '' ? '' : `, ${unit}`}</span>
      </th>
      <td class="num">{before}</td>
      <td class="num">{after}</td>
      <td class="num">
        <Limited text={difference} />
      </td>
      <td class="num spacious">{ratio === undefined ? '–' : <Limited text={ratio} />}</td>
      <td>{quality.show ?? quality.text}</td>
      <td class="num">{shared}</td>
    </tr>
  );
};

/** Nothing where the release tells no change. */
export const ChangeSection = ({
  opening,
  shown,
  contents,
  wording,
}: PartPageProps & Pick<ReleasePageProps, 'opening'>) => {
  const changes = changesOf(contents.observations, opening.figures);
  const [first] = changes;
  if (first === undefined) return null;
  const { say } = wording;
  const since = sinceInWords(first, wording);
  const columns = ['change.before', 'change.after', 'change.difference', 'change.ratio'] as const;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{since}</h2>
      <div class="table-scroll" tabindex={0} role="region" aria-label={since}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('change.what')}</th>
              {columns.map((key) => (
                <th scope="col" class={key === 'change.ratio' ? 'num spacious' : 'num'}>
                  {say(key)}
                </th>
              ))}
              <th scope="col">{say('column.quality')}</th>
              <th scope="col" class="num">
                {say('change.shared')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow change={change} settings={contents.manifest.round.settings} wording={wording} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{changeNotes(contents.manifest.round.settings, wording)}</p>
      <p>
        <a href={tableAddress(shown, changeTable)}>{say('change.all')}</a>
      </p>
    </section>
  );
};
