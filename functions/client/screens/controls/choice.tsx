/** One code of a list: to tap where there are few, to search where there are many. */
import { useState } from 'hono/jsx';
import type { CodeList } from '#schemas/basics/code-list.ts';
import { type Asked, describedBy, idOf, type Sent } from '../view.ts';
import { type Choice as Option, choicesOf, found } from './choices-of.ts';

/** Lists up to this length are shown as a whole; of longer ones as many as fit a screen. */
const whole = 20;
const shownAtOnce = 8;

/** A finger or a mouse chose it; arrow keys pass over what is not meant. */
const isTap = (event: Event): boolean => event instanceof MouseEvent && event.detail > 0;

/** A tap on the answer of a question that is alone leads on. */
export const answered = (asked: Asked, answer: unknown, event: Event): readonly Sent[] => [
  { kind: 'chose', address: asked.address, answer },
  ...(asked.alone && isTap(event) ? [{ kind: 'next' as const }] : []),
];

/** A tap beside other questions leads on as well: into the box of the next one, while nothing is in it. */
function toBoxBelow({ target }: Event): void {
  const question = target instanceof Element ? target.closest('.question') : null;
  const box = question?.nextElementSibling?.querySelector<HTMLInputElement>('input.box');
  if (box?.value === '') box.focus();
}

const Options = ({ asked, options }: { readonly asked: Asked; readonly options: readonly Option[] }) => {
  const { view, address, cell, problem } = asked;
  const id = idOf(address);
  return (
    <div class="options">
      {options.map(({ code, text }, i) => (
        <label class="option" key={code}>
          <input
            type="radio"
            id={i === 0 ? id : `${id}.${code}`}
            name={id}
            value={code}
            checked={cell.answer === code}
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={describedBy(address)}
            onClick={(event: Event) => {
              view.dispatch(...answered(asked, code, event));
              if (!asked.alone && isTap(event)) toBoxBelow(event);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
};

type SearchedProps = {
  readonly asked: Asked;
  readonly options: readonly Option[];
  readonly synonyms: Readonly<Record<string, string>>;
};

const Searched = ({ asked, options, synonyms }: SearchedProps) => {
  const { say } = asked.view.telling;
  const [text, search] = useState('');
  const [isOpen, open] = useState(false);
  const id = idOf(asked.address);
  const chosen = options.find(({ code }) => code === asked.cell.answer);
  const hits = found(options, text, synonyms);
  const shown = isOpen ? hits : hits.slice(0, shownAtOnce);
  const withChosen = chosen === undefined || shown.includes(chosen) ? shown : [chosen, ...shown];
  return (
    <>
      <input
        class="search"
        type="search"
        id={`${id}.search`}
        autocomplete="off"
        aria-label={say('asking.search', { count: options.length })}
        placeholder={say('asking.search', { count: options.length })}
        value={text}
        onInput={(event: InputEvent) => {
          if (event.target instanceof HTMLInputElement) search(event.target.value);
        }}
      />
      <p class="quiet" role="status">
        {hits.length === 0
          ? say('asking.nothingFound', { text })
          : text === ''
            ? ''
            : say('asking.found', { count: hits.length })}
      </p>
      <Options asked={asked} options={withChosen} />
      {hits.length > shown.length && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            open(true);
          }}
        >
          {say('asking.showAll', { count: hits.length })}
        </button>
      )}
    </>
  );
};

/** The control of a question that takes one code. */
export const ChoiceControl = ({
  asked,
  list,
}: {
  readonly asked: Asked;
  readonly list: Pick<CodeList, 'name' | 'codes' | 'standard'>;
}) => {
  const options = choicesOf(asked.view.telling, asked.view.world, asked.planned, list);
  return options.length <= whole ? (
    <Options asked={asked} options={options} />
  ) : (
    <Searched asked={asked} options={options} synonyms={asked.view.telling.synonyms(list)} />
  );
};
