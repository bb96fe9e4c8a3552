/** What is doubtful about an answer, to be said yes to or changed before somebody goes on. */
import { useState } from 'hono/jsx';
import { longestNote } from '#schemas/language/questions/remark.ts';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import type { Doubt } from '../engine/doubts.ts';
import type { OwnDoubt } from '../engine/own-doubts.ts';
import type { OtherResponse } from '../engine/world.ts';
import { type Asked, idOf, type View } from './view.ts';

type DoubtProps = { readonly asked: Asked; readonly doubt: Doubt };

/** What is asked of a soft rule that is broken. */
export const ruleQuestion = ({ telling }: Pick<View, 'telling'>, rule: string): string =>
  `${ruleSentence(telling.words, rule)} ${telling.say('asking.doubtful')}`;

/** What is unlikely: it is right, and why, or it is changed. */
const Unlikely = ({ asked: { view, address, alone }, doubt: { rule } }: DoubtProps) => {
  const { telling, takesNotes, dispatch } = view;
  const [note, write] = useState('');
  const id = `${idOf(address)}.${rule}`;
  return (
    <div class="notice warn" role="group" aria-labelledby={id}>
      <p id={id}>{ruleQuestion(view, rule)}</p>
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

type OwnProps = { readonly asked: Asked; readonly doubt: OwnDoubt };

/** What is asked of a doubt of the form itself. */
export const ownQuestion = ({ view: { telling }, cell }: Pick<Asked, 'view' | 'cell'>, doubt: OwnDoubt): string => {
  switch (doubt.own) {
    case 'repeated':
      return telling.say('asking.repeated');
    case 'address':
      return telling.say('asking.addressAsWritten', { text: String(cell.answer) });
    case 'country-code':
      return telling.say('asking.noCountryCode');
  }
};

/** Other interviews of the device, each a way to it. */
const Others = ({ view, others }: { readonly view: View; readonly others: readonly OtherResponse[] }) => (
  <ul>
    {others.map(({ id, name }) => (
      <li>
        <button
          type="button"
          class="link"
          onClick={() => {
            view.openOther?.(id);
          }}
        >
          {view.telling.say('asking.openOther', { name })}
        </button>
      </li>
    ))}
  </ul>
);

const yes = { repeated: 'asking.isAnother', address: 'asking.right', 'country-code': 'asking.right' } as const;

/** Something that the form itself doubts: ways out of it, and a yes that leads on. */
const Own = ({ asked, doubt }: OwnProps) => {
  const { view, address } = asked;
  const { say } = view.telling;
  const id = `${idOf(address)}.doubt`;
  return (
    <div class="notice warn" role="group" aria-labelledby={id}>
      <p id={id}>{ownQuestion(asked, doubt)}</p>
      {doubt.own === 'repeated' && <Others view={view} others={doubt.others} />}
      <div class="actions">
        {doubt.own === 'address' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              view.dispatch({ kind: 'typed', address, box: '', text: doubt.meant }, { kind: 'next' });
            }}
          >
            {say('asking.useAddress', { text: doubt.meant })}
          </button>
        )}
        <button
          type="button"
          class={doubt.own === 'address' ? 'button quiet' : 'button'}
          onClick={() => {
            view.dispatch({ kind: 'confirmed', address, rule: doubt.rule, note: doubt.about }, { kind: 'next' });
          }}
        >
          {say(yes[doubt.own])}
        </button>
      </div>
    </div>
  );
};

/** One doubt. */
export const DoubtfulAnswer = ({ asked, doubt }: DoubtProps) =>
  'own' in doubt ? <Own asked={asked} doubt={doubt} /> : <Unlikely asked={asked} doubt={doubt} />;
