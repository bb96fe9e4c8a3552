/** A day: in three boxes, or told by how long ago it was. */
import { useState } from 'hono/jsx';
import type { Written } from '#schemas/language/kinds/contract/control.ts';
import { agoUnits } from '#schemas/language/reading/written-day.ts';
import { answerInWords } from '../telling.ts';
import { type Asked, idOf } from '../view.ts';
import { Box, textIn } from './written.tsx';

type DayProps = { readonly asked: Asked; readonly control: Extract<Written, { control: 'day' }> };

const parts = [
  ['day', 'asking.day', 2],
  ['month', 'asking.month', 2],
  ['year', 'asking.year', 4],
] as const;

const ExactDay = ({ asked }: Pick<DayProps, 'asked'>) => (
  <div class="parts">
    {parts.map(([box, label, size], i) => (
      <label key={box}>
        <span>{asked.view.telling.say(label)}</span>
        <Box asked={asked} box={i === 0 ? 'day' : box} mode="numeric" size={size} />
      </label>
    ))}
  </div>
);

const LongAgo = ({ asked }: Pick<DayProps, 'asked'>) => {
  const { view, address } = asked;
  const { say } = view.telling;
  const unit = textIn(asked, 'unit');
  return (
    <div class="parts">
      <Box asked={asked} box="ago" mode="numeric" size={4} label={say('asking.longAgo')} />
      <select
        aria-label={say('asking.agoUnit')}
        id={`${idOf(address)}.unit`}
        onChange={(event: Event) => {
          if (event.target instanceof HTMLSelectElement)
            view.dispatch({ kind: 'typed', address, box: 'unit', text: event.target.value });
        }}
      >
        <option value="" selected={unit === ''}></option>
        {agoUnits.map((one) => (
          <option value={one} selected={one === unit}>
            {say(`asking.ago.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

/** The control of a question that takes a day. */
export const DayControl = ({ asked, control }: DayProps) => {
  const { view, address, planned, cell } = asked;
  const { say } = view.telling;
  const [isAgo, tellAgo] = useState((cell.typed?.['ago'] ?? '') !== '');
  // A day that identifies somebody is one of their life, not one that is counted back from today.
  const isOfEvent = control.past && planned.question.vault !== true;
  const told = answerInWords(view.telling, planned, cell.typed === undefined ? undefined : cell.answer);
  return (
    <>
      {isAgo ? <LongAgo asked={asked} /> : <ExactDay asked={asked} />}
      <p class="echo" id={`${idOf(address)}.echo`} aria-live="polite">
        {told}
      </p>
      {isOfEvent && (
        <div class="actions">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              view.dispatch({ kind: 'chose', address, answer: view.world.today });
            }}
          >
            {say('asking.today')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              view.dispatch({ kind: 'cleared', address });
              tellAgo(!isAgo);
            }}
          >
            {say(isAgo ? 'asking.exactDay' : 'asking.longAgo')}
          </button>
        </div>
      )}
    </>
  );
};
