/** Boxes to write in: numbers, amounts, words and codes, with what was understood below them. */
import { useLayoutEffect, useState } from 'hono/jsx';
import type { Written } from '#schemas/language/kinds/contract/control.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { toMajorUnits } from '#schemas/reference/minor-units.ts';
import { boxesAt } from '../../engine/boxes.ts';
import { likelyCurrency } from '../../engine/currency.ts';
import { likelyCodes } from '../../engine/likely.ts';
import { readCell } from '../../engine/problems.ts';
import { answerInWords, isYear, sizeInWords } from '../telling.ts';
import { type Asked, describedBy, idOf } from '../view.ts';

/** What stands in a box: what was written, or what an answer looks like that was not written here. */
export const textIn = ({ view, planned, cell }: Asked, box: string): string =>
  boxesAt(view.world, view.state, planned, cell)[box] ?? '';

type BoxProps = {
  readonly asked: Asked;
  readonly box: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly mode?: 'numeric' | 'decimal';
  readonly label?: string;
  readonly size?: number;
};

/** One box; what is written in it is told at once. */
export const Box = ({ asked, box, type = 'text', mode, label, size }: BoxProps) => {
  const { view, address, problem } = asked;
  const id = idOf(address);
  return (
    <input
      class="box"
      type={type}
      inputmode={mode}
      id={box === '' ? id : `${id}.${box}`}
      aria-label={label}
      autocomplete="off"
      autocapitalize="off"
      size={size}
      value={textIn(asked, box)}
      aria-invalid={problem === undefined ? undefined : 'true'}
      aria-describedby={describedBy(address)}
      onInput={(event: InputEvent) => {
        if (event.target instanceof HTMLInputElement)
          view.dispatch({ kind: 'typed', address, box, text: event.target.value });
      }}
    />
  );
};

type WhichProps = { readonly asked: Asked; readonly answers: readonly unknown[]; readonly label: string };

/** Asks which of these answers is meant. */
const Which = ({ asked, answers, label }: WhichProps) => {
  const { view, address, planned } = asked;
  const { telling, dispatch } = view;
  return (
    <div class="which" role="group" aria-label={label}>
      <div class="actions">
        {answers.map((answer) => (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              dispatch({ kind: 'chose', address, answer });
            }}
          >
            {answerInWords(telling, planned, answer)}
          </button>
        ))}
      </div>
    </div>
  );
};

/** A size or another currency beside a number is offered as what is meant, once it is read by what is loaded for that. */
const Spelled = ({ asked }: { readonly asked: Asked }) => {
  const { typed } = asked.cell;
  const [read, keep] = useState<{ readonly of?: unknown; readonly answers: readonly unknown[] }>({ answers: [] });
  useLayoutEffect(() => {
    void import('./spelled-answers.ts').then(
      ({ spelledAt }) => {
        keep({ of: typed, answers: spelledAt(asked) });
      },
      () => undefined,
    );
  }, [typed]);
  if (read.of !== typed || read.answers.length === 0) return null;
  const label = asked.view.telling.say('asking.isMeant');
  return (
    <>
      <p role="status">{label}</p>
      <Which asked={asked} answers={read.answers} label={label} />
    </>
  );
};

/** What was understood, where it is not plain to see; and the question which of two it is. */
export const Echo = ({ asked }: { readonly asked: Asked }) => {
  const { view, address, planned, cell } = asked;
  const read = cell.answer === undefined ? readCell(view.world, planned, cell, view.state) : undefined;
  if (read?.kind === 'ambiguous') {
    return <Which asked={asked} answers={read.answers} label={view.telling.say('asking.whichOne')} />;
  }
  const size = sizeOf(asked);
  return (
    <>
      <p class="echo" id={`${idOf(address)}.echo`} aria-live="polite">
        {size}
      </p>
      {read?.kind === 'unreadable' && <Spelled asked={asked} />}
    </>
  );
};

/** “Read as 12,500 TJS – 12 thousand 500”. */
export function sizeOf({ view: { telling }, planned, cell: { answer, typed } }: Asked): string {
  if (typed === undefined) return '';
  const size = isYear(planned) ? '' : sizeInWords(telling, majorOf(answer));
  const isPlain = size === '' && /^\d+$/.test((typed[''] ?? '').trim());
  const value = typeof answer === 'string' ? '' : answerInWords(telling, planned, answer);
  if (isPlain || value === '') return '';
  return telling.say('asking.readAs', { value: size === '' ? value : `${value} – ${size}` });
}

/** A number or an amount in whole units; 0 for anything else. */
function majorOf(answer: unknown): number {
  if (typeof answer === 'number') return answer;
  const { amount, currency } = isPlainObject(answer) ? answer : {};
  return typeof amount === 'number' && typeof currency === 'string' ? toMajorUnits(amount, currency) : 0;
}

/** A number; a plain text box, so that no wheel turns what was typed. */
export const NumberControl = ({
  asked,
  control,
}: {
  readonly asked: Asked;
  readonly control: Extract<Written, { control: 'number' }>;
}) => (
  <>
    <Box asked={asked} box="" mode={control.decimals === 0 ? 'numeric' : 'decimal'} size={12} />
    <Echo asked={asked} />
  </>
);

/** An amount and its currency: likely ones to choose from, all others one tap further. */
export const AmountControl = ({
  asked,
  control,
}: {
  readonly asked: Asked;
  readonly control: Extract<Written, { control: 'amount' }>;
}) => {
  const { view, address, cell } = asked;
  const { telling, world, state, dispatch } = view;
  const [isLong, lengthen] = useState(false);
  const held = textIn(asked, '_currency');
  const current = held === '' ? likelyCurrency(world, state.entered, address) : held;
  const told = likelyCodes(world, state, address, currencyList);
  const likely = [...new Set([...world.currencies, current, ...told])].filter((code) => code !== '');
  const others = currencyList.codes.filter((code) => !likely.includes(code));
  const option = (code: string) => (
    <option value={code} selected={code === current}>
      {isLong ? `${code} – ${telling.words.option(currencyList, code)}` : code}
    </option>
  );
  return (
    <>
      <div class="amount">
        <Box asked={asked} box="" mode="decimal" size={12} />
        <select
          id={`${idOf(address)}._currency`}
          class={isLong ? 'long' : undefined}
          aria-label={telling.say('asking.currency')}
          onChange={(event: Event) => {
            const code = event.target instanceof HTMLSelectElement ? event.target.value : '';
            if (code === '…') lengthen(true);
            else {
              lengthen(false);
              dispatch({ kind: 'typed', address, box: '_currency', text: code });
            }
          }}
        >
          {isLong
            ? [
                <optgroup label={telling.say('asking.likely')}>{likely.map(option)}</optgroup>,
                <optgroup label={telling.say('asking.allOthers')}>{others.map(option)}</optgroup>,
              ]
            : likely.map(option)}
          {!isLong && <option value="…">{telling.say('asking.another')} …</option>}
        </select>
        {control.min <= 0 && (
          <button
            type="button"
            class="button quiet zero"
            aria-pressed={isZero(cell.answer) ? 'true' : 'false'}
            onClick={(event: MouseEvent) => {
              const leads = asked.alone && event.detail > 0 ? [{ kind: 'next' as const }] : [];
              dispatch({ kind: 'typed', address, box: '', text: '0' }, ...leads);
            }}
          >
            {telling.say('asking.zero')}
          </button>
        )}
      </div>
      <Echo asked={asked} />
    </>
  );
};

const isZero = (answer: unknown): boolean => isPlainObject(answer) && answer['amount'] === 0;

/** Words or a code. */
export const TextControl = ({
  asked,
  control,
}: {
  readonly asked: Asked;
  readonly control: Extract<Written, { control: 'text' | 'code' }>;
}) => {
  const { view, address, problem } = asked;
  if (control.control === 'text' && control.long) {
    return (
      <textarea
        class="box"
        id={idOf(address)}
        rows={4}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={describedBy(address)}
        onInput={(event: InputEvent) => {
          if (event.target instanceof HTMLTextAreaElement)
            view.dispatch({ kind: 'typed', address, box: '', text: event.target.value });
        }}
      >
        {textIn(asked, '')}
      </textarea>
    );
  }
  const type = control.format === 'email' ? 'email' : control.format === 'phone' ? 'tel' : 'text';
  return <Box asked={asked} box="" type={type} />;
};
