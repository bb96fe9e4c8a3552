/** What a round asks: each questionnaire with its version, how it comes in, and the places of its frame. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { Scroll } from '../scroll.tsx';

/** One questionnaire of a round. */
export type AskedStudy = {
  readonly id: string;
  readonly version: number;
  /** Who files it; undefined where this platform does not know the version. */
  readonly files: 'link' | 'self' | 'import' | undefined;
  /** Languages of its words. */
  readonly speaks: readonly string[];
  /** Filed for practice: in no figure. */
  readonly trials: number;
  /** It is asked in places that were drawn, of which its weights are made. */
  readonly isSampled: boolean;
  /** Single units are listed for it within a place. */
  readonly isListed: boolean;
};

type TableProps = {
  readonly studies: readonly AskedStudy[];
  readonly frame: readonly FrameUnit[];
  readonly wording: PageWording;
};

/** A row each. */
export const StudiesTable = ({ studies, frame, wording }: TableProps) => {
  const { say, count } = wording;
  return (
    <Scroll label={say('running.studies')}>
      <table>
        <caption>{say('running.studies')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('office.study')}</th>
            <th scope="col" class="num">
              {say('running.version')}
            </th>
            <th scope="col">{say('running.filedBy')}</th>
            <th scope="col" class="num">
              {say('office.places')}
            </th>
            <th scope="col" class="num">
              {say('running.trials')}
            </th>
          </tr>
        </thead>
        <tbody>
          {studies.map(({ id, version, files, trials }) => (
            <tr data-study={id}>
              <th scope="row">{wording.instrument(id)}</th>
              <td class="num">{String(version)}</td>
              <td>{say(`running.filedBy.${files ?? 'unknown'}`)}</td>
              <td class="num">{count(frame.filter(({ instrument }) => instrument === id).length)}</td>
              <td class="num">{count(trials)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
