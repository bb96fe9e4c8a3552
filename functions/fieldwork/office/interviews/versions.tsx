/** Versions of one interview side by side: only what they answer differently. */
import type { Child } from 'hono/jsx';

import type { Conflict } from '#functions/ingest/conflicts.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { Scroll } from '../scroll.tsx';
import type { Beside } from './answers.ts';
import { ReasonBox } from './decide-form.tsx';

type VersionsProps = {
  readonly caption: string;
  /** Headings of the versions. */
  readonly versions: readonly Child[];
  readonly rows: readonly Beside[];
  readonly wording: PageWording;
};

/** A line a question, a column a version. */
export const VersionsTable = ({ caption, versions, rows, wording: { say } }: VersionsProps) => (
  <Scroll label={caption}>
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('office.question')}</th>
          {versions.map((version) => (
            <th scope="col">{version}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pointer, row, question, said }) => (
          <tr data-pointer={pointer}>
            <th scope="row">{row === '' ? question : `${row} · ${question}`}</th>
            {said.map((one) => (
              <td>{one ?? <em>{say('office.notAnswered')}</em>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

type ConflictProps = {
  readonly conflict: Conflict;
  readonly apart: readonly Beside[];
  readonly mayDecide: boolean;
  readonly address: string;
  readonly reason: string;
  readonly wording: PageWording;
};

/** Other content came under the same id: what differs, and which counts from now on. */
export const ConflictPart = ({ conflict, apart, mayDecide, address, reason, wording }: ConflictProps) => {
  const { say, formats } = wording;
  const { versions } = conflict;
  const names = versions.map((_, n) => say('office.versionNumber', { number: n + 1 }));
  return (
    <section class="card" aria-labelledby="conflict">
      <h2 id="conflict">{say('office.state.conflict')}</h2>
      <p>{say('office.conflictLead')}</p>
      {apart.length === 0 ? (
        <p>{say('office.conflictSame')}</p>
      ) : (
        <VersionsTable caption={say('office.state.conflict')} versions={names} rows={apart} wording={wording} />
      )}
      {mayDecide ? (
        <form method="post" action={`${address}/conflict`} class="decide">
          <input type="hidden" name="revision" value={String(versions[0].revision ?? 0)} />
          <input type="hidden" name="versions" value={String(versions.length)} />
          <fieldset>
            <legend>{say('office.conflictWhich')}</legend>
            {versions.map(({ receivedAt }, n) => (
              <label class="option">
                <input type="radio" name="counts" value={String(n + 1)} required />
                <span>
                  {names[n]}: {say('office.receivedOn', { moment: formats.moment(receivedAt) })}
                  {n === 0 ? ` (${say('office.countsNow')})` : null}
                </span>
              </label>
            ))}
          </fieldset>
          <ReasonBox id="conflict-reason" reason={reason} wording={wording} />
          <div class="actions">
            <button class="button">{say('office.conflictDecide')}</button>
          </div>
        </form>
      ) : (
        <p>{say('office.conflictWho')}</p>
      )}
    </section>
  );
};
