/** Whether a record is still right: how fresh it is, what becomes of it, and the button that says that it is. */
import type { PageVoice } from '#functions/platform/http/language.ts';
import { freshSince, goesOn, isStale } from '#schemas/fieldwork/refresh.ts';

import type { OwnRecord } from '../record-of.ts';
import { OwnForm } from './own-form.tsx';

type StillRightProps = {
  readonly voice: PageVoice;
  readonly record: OwnRecord;
  readonly now: Date;
};

/** Says how fresh the record is, where the round asks; and offers to say that it still is. */
export const StillRight = ({ voice: { say, formats }, record, now }: StillRightProps) => {
  const { round, response } = record;
  const { refresh } = round.settings;
  if (refresh === undefined || response.pausedAt !== undefined) return null;
  const over = goesOn(response, refresh);
  const isOld = isStale(response, refresh, now);
  return (
    <section class="card" aria-labelledby="still-right">
      <h2 id="still-right">{say('record.stillRight')}</h2>
      <p>{say('record.rightOn', { day: formats.day(freshSince(response).slice(0, 10)) })}</p>
      {isOld && <p class="notice warn">{say('record.isStale')}</p>}
      {over !== undefined && (
        <p class="notice warn">{say('record.reminderOver', { day: formats.day(over.toISOString().slice(0, 10)) })}</p>
      )}
      <OwnForm record={record} part="/refresh">
        <button class={over === undefined && !isOld ? 'button quiet' : 'button'}>{say('record.refresh')}</button>
      </OwnForm>
    </section>
  );
};
