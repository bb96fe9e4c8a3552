/** What is doubtful about an answer, to be said yes to or changed before somebody goes on. */
import { useState } from 'hono/jsx';
import { longestNote } from '#schemas/language/questions/remark.ts';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import type { Doubt } from '../engine/doubts.ts';
import type { OwnDoubt } from '../engine/own-doubts.ts';
import { type Asked, idOf } from './view.ts';

type DoubtProps = { readonly asked: Asked; readonly doubt: Doubt };

/** What is unlikely: it is right, and why, or it is changed. */
const Unlikely = ({ asked: { view, address, alone }, doubt: { rule } }: DoubtProps) => {
  const { telling, takesNotes, dispatch } = view;
  const [note, write] = useState('');
  const id = `${idOf(address)}.${rule}`;
  return (
    <div class="notice warn" role="group" aria-labelledby={id}>
      <p id={id}>
        {ruleSentence(telling.words, rule)} {telling.say('asking.doubtful')}
      </p>
      {takesNotes && (
        <>
          <label for={`${id}.why`}>{telling.say('asking.why')}</label>
          <input
            class="box"
            id={`${id}.why`}
            autocomplete="off"
            maxlength={longestNote}
            value={note}
            onInput={(event: InputEvent) => {
              if (event.target instanceof HTMLInputElement) write(event.target.value);
            }}
          />
        </>
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            const leads = alone ? [{ kind: 'next' as const }] : [];
            dispatch({ kind: 'confirmed', address, rule, note: note.trim() }, ...leads);
          }}
        >
          {telling.say('asking.right')}
        </button>
      </div>
    </div>
  );
};

/** Something that the form itself doubts: other ways out of it, and a yes that leads on. */
const Own = ({ asked: { view, address }, doubt }: DoubtProps & { readonly doubt: OwnDoubt }) => {
  const { telling, dispatch, openOther } = view;
  const id = `${idOf(address)}.doubt`;
  return (
    <div class="notice warn" role="group" aria-labelledby={id}>
      <p id={id}>{telling.say('asking.repeated')}</p>
      <ul>
        {doubt.others.map((other) => (
          <li>
            <button
              type="button"
              class="link"
              onClick={() => {
                openOther?.(other.id);
              }}
            >
              {telling.say('asking.openOther', { name: other.name })}
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            dispatch({ kind: 'confirmed', address, rule: doubt.rule, note: doubt.about }, { kind: 'next' });
          }}
        >
          {telling.say('asking.isAnother')}
        </button>
      </div>
    </div>
  );
};

/** One doubt. */
export const DoubtfulAnswer = ({ asked, doubt }: DoubtProps) =>
  'own' in doubt ? <Own asked={asked} doubt={doubt} /> : <Unlikely asked={asked} doubt={doubt} />;
