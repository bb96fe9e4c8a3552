/** One code of a list: to tap where there are few, to search where there are many. */
import { useEffect, useState } from 'hono/jsx';
import type { CodeList } from '#schemas/basics/code-list.ts';
import { type Asked, describedBy, idOf, type Sent } from '../view.ts';
import { likelyCodes } from '../../engine/likely.ts';
import { type Choice as Option, type Choices, choicesOf, found, isByName, likelyFirst } from './choices-of.ts';

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

type OptionsProps = {
  readonly asked: Asked;
  readonly options: readonly Option[];
  /** The choice that the words of the question lead to: the first of all. */
  readonly first?: string | undefined;
  readonly heading?: string | undefined;
};

const Options = ({ asked, options, first = options[0]?.code, heading }: OptionsProps) => {
  const { view, address, cell, problem } = asked;
  const id = idOf(address);
  return (
    <div class="options" role={heading && 'group'} aria-label={heading}>
      {heading && (
        <p class="quiet" aria-hidden="true">
          {heading}
        </p>
      )}
      {options.map(({ code, text }) => (
        <label class="option" key={code}>
          <input
            type="radio"
            id={code === first ? id : `${id}.${code}`}
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

type Synonyms = Readonly<Record<string, string>>;

/** Further words for the codes of a list, to search by: none until they are loaded, and none where they cannot be. */
function useSynonyms(language: string, { name, standard }: Pick<CodeList, 'name' | 'standard'>): Synonyms {
  const [known, learn] = useState<Synonyms>({});
  useEffect(() => {
    const loaded = import('#schemas/words/rare-words.ts').then(async ({ loadRareWords }) => loadRareWords(language));
    loaded.then(
      ({ synonyms }) => {
        learn(synonyms[standard ?? name] ?? {});
      },
      () => undefined, // names and codes still find
    );
  }, [language]);
  return known;
}

type SearchedProps = {
  readonly asked: Asked;
  readonly choices: Choices;
  readonly list: Pick<CodeList, 'name' | 'standard'>;
};

type Part = { readonly heading?: string; readonly options: readonly Option[] };

const Searched = ({ asked, choices, list }: SearchedProps) => {
  const { say, language } = asked.view.telling;
  const synonyms = useSynonyms(language, list);
  const [text, search] = useState('');
  const [isOpen, open] = useState(false);
  const id = idOf(asked.address);
  const { likely } = choices;
  const isHeaded = text === '' && likely.length > 0;
  const others = isHeaded && !isOpen ? [] : choices.others(); // in order once they are wanted
  const options = others.length > 0 ? [...likely, ...others] : choices.all;
  const chosen = options.find(({ code }) => code === asked.cell.answer);
  const hits = found(options, text, synonyms);
  const listed: readonly Part[] = isHeaded
    ? [
        { heading: say('asking.likely'), options: likely },
        ...(isOpen ? [{ heading: say('asking.allOthers'), options: others }] : []),
      ]
    : [{ options: isOpen ? hits : hits.slice(0, shownAtOnce) }];
  const shown = listed.flatMap((part) => part.options);
  const isSeen = chosen === undefined || shown.includes(chosen);
  const parts = isSeen ? listed : [{ options: [chosen] }, ...listed];
  const first = parts.flatMap((part) => part.options)[0]?.code;
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
      {parts.map((part) => (
        <Options key={part.heading} asked={asked} {...part} first={first} />
      ))}
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
  const { telling, world, state } = asked.view;
  if (list.codes.length <= whole)
    return <Options asked={asked} options={choicesOf(telling, world, asked.planned, list)} />;
  const choices = likelyFirst(
    telling,
    list,
    likelyCodes(world, state, asked.address, list),
    isByName(world, asked.planned),
  );
  return <Searched asked={asked} choices={choices} list={list} />;
};
