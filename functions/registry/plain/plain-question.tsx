/** One question of the plain form, answered with what every browser has. */
import type { CodeList } from '#schemas/basics/code-list.ts';
import type { Written } from '#schemas/language/kinds/contract/control.ts';
import { nonResponseOf } from '#schemas/language/questions/outline.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { likelyCurrency } from '#functions/client/engine/currency.ts';
import { likelyCodes } from '#functions/client/engine/likely.ts';
import type { Doubt } from '#functions/client/engine/doubts.ts';
import type { Address } from '#functions/client/engine/entered.ts';
import type { FormProblem } from '#functions/client/engine/problems.ts';
import {
  type Choice,
  type Choices,
  choicesOf,
  isByName,
  likelyFirst,
  listOf,
} from '#functions/client/screens/controls/choices-of.ts';
import { sizeOf, textIn } from '#functions/client/screens/controls/written.tsx';
import { ownQuestion, ruleQuestion } from '#functions/client/screens/doubtful.tsx';
import { answerInWords, problemInWords, questionText, type Telling } from '#functions/client/screens/telling.ts';
import { type Asked, daysAt, idOf, isOptional, leafAt, type View } from '#functions/client/screens/view.ts';
import { OnPaper } from './on-paper.tsx';
import { landing, placeOf } from './plain-address.ts';
import { boxField, chosenField, fields, meantField, readingsOf, sureOf } from './fields.ts';

/** Lists up to this length are shown as a whole; longer ones unfold. */
const whole = 8;

type Listed = { readonly asked: Asked; readonly list: Pick<CodeList, 'name' | 'codes' | 'standard'> };

const Options = ({ asked, list, several }: Listed & { readonly several: boolean }) => {
  const { view, address, planned, cell } = asked;
  const chosen: readonly unknown[] = Array.isArray(cell.answer) ? cell.answer : [cell.answer];
  return (
    <div class="options">
      {choicesOf(view.telling, view.world, planned, list).map(({ code, text }) => (
        <label class="option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={chosenField(address)}
            value={code}
            checked={chosen.includes(code)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
};

type UnfoldedProps = Pick<Choices, 'likely'> & {
  readonly others: readonly Choice[];
  readonly telling: Telling;
  readonly chosen: unknown;
};

/** What a list unfolds to: likely ones under a heading of their own, where there are any. */
const Unfolded = ({ likely, others, telling, chosen }: UnfoldedProps) => {
  const options = (choices: readonly Choice[]) =>
    choices.map(({ code, text }) => (
      <option value={code} selected={chosen === code}>
        {text}
      </option>
    ));
  if (likely.length === 0) return <>{options(others)}</>;
  return (
    <>
      <optgroup label={telling.say('asking.likely')}>{options(likely)}</optgroup>
      <optgroup label={telling.say('asking.allOthers')}>{options(others)}</optgroup>
    </>
  );
};

const Select = ({ asked, list }: Listed) => {
  const { view, address, planned, cell } = asked;
  const { telling, world, state } = view;
  const { likely, others } = likelyFirst(
    telling,
    list,
    likelyCodes(world, state, address, list),
    isByName(world, planned),
  );
  return (
    <select name={chosenField(address)} id={idOf(address)}>
      <option value=""></option>
      <Unfolded likely={likely} others={others()} telling={telling} chosen={cell.answer} />
    </select>
  );
};

type BoxProps = { readonly asked: Asked; readonly box: string; readonly label?: string };
type BoxesProps = { readonly asked: Asked; readonly control: Written };

const Box = ({ asked, box, label }: BoxProps) => (
  <input
    class="box"
    type="text"
    id={box === '' ? idOf(asked.address) : undefined}
    name={boxField(asked.address, box)}
    value={textIn(asked, box)}
    aria-label={label}
    autocomplete="off"
  />
);

const Currency = ({ asked }: Pick<BoxesProps, 'asked'>) => {
  const { view, address } = asked;
  const { telling, world, state } = view;
  const current = textIn(asked, '_currency') || likelyCurrency(world, state.entered, address);
  const first = new Set([current, ...world.currencies, ...likelyCodes(world, state, address, currencyList)]);
  const choices = (codes: readonly string[]): readonly Choice[] =>
    codes.map((code) => ({ code, text: `${code} – ${telling.words.option(currencyList, code)}` }));
  return (
    <select name={boxField(address, '_currency')} aria-label={telling.say('asking.currency')}>
      <Unfolded
        likely={choices([...first].filter(Boolean))}
        others={choices(currencyList.codes.filter((code) => !first.has(code)))}
        telling={telling}
        chosen={current}
      />
    </select>
  );
};

const dayParts = [
  ['day', 'asking.day'],
  ['month', 'asking.month'],
  ['year', 'asking.year'],
] as const;

const Boxes = ({ asked, control }: BoxesProps) => {
  switch (control.control) {
    case 'day':
      return (
        <div class="parts">
          {dayParts.map(([box, label]) => (
            <Box asked={asked} box={box} label={asked.view.telling.say(label)} />
          ))}
        </div>
      );
    case 'amount':
      return (
        <div class="amount">
          <Box asked={asked} box="" />
          <Currency asked={asked} />
        </div>
      );
    case 'text':
      if (control.long) {
        return (
          <textarea class="box" rows={4} id={idOf(asked.address)} name={boxField(asked.address, '')}>
            {textIn(asked, '')}
          </textarea>
        );
      }
      return <Box asked={asked} box="" />;
    case 'number':
    case 'code':
      return <Box asked={asked} box="" />;
  }
};

/** What was understood, where it is not plain to see; as the form with scripts echoes it. */
const Understood = ({ asked }: { readonly asked: Asked }) => {
  const size = sizeOf(asked);
  return size === '' ? null : <p class="echo">{size}</p>;
};

/** What something written may mean, where it can be read in several ways, or a size or another currency stands beside it. */
const Meant = ({ asked: { view, address, planned, cell } }: { readonly asked: Asked }) => {
  const readings = readingsOf(view.world, view.state, planned, cell);
  if (readings.length === 0) return null;
  const label = view.telling.say('asking.isMeant');
  return (
    <div class="options" role="group" aria-label={label}>
      <p>{label}</p>
      {readings.map((answer) => {
        const value = JSON.stringify(answer);
        const isChosen = JSON.stringify(cell.answer) === value;
        return (
          <label class="option">
            <input type="radio" name={meantField(address)} value={value} checked={isChosen} />
            <span>{answerInWords(view.telling, planned, answer)}</span>
          </label>
        );
      })}
    </div>
  );
};

const Control = ({ asked }: { readonly asked: Asked }) => {
  const { asked: control } = asked.planned.leaf;
  const list = listOf(asked.view.world, asked.planned);
  if (control.control === 'choices') return <Options asked={asked} list={control.list} several />;
  if (list !== undefined && list.codes.length <= whole) return <Options asked={asked} list={list} several={false} />;
  if (list !== undefined) return <Select asked={asked} list={list} />;
  return control.control === 'choice' ? null : <Boxes asked={asked} control={control} />;
};

/** Reasons why there is no answer. */
const Refusals = ({ asked: { view, address, planned, cell } }: { readonly asked: Asked }) => (
  <div class="refusals">
    {nonResponseOf(planned).map((code) => (
      <label class="option">
        <input type="radio" name={chosenField(address)} value={code} checked={cell.answer === code} />
        <span>{view.telling.words.say(`form.${code}`)}</span>
      </label>
    ))}
  </div>
);

/** What is ticked on a list of ticks is a yes. */
export const PlainTick = ({ view, address }: { readonly view: View; readonly address: Address }) => {
  const at = leafAt(view, address);
  if (at === undefined) return null;
  return (
    <label class="option" id={placeOf(address)}>
      <input type="checkbox" name={chosenField(address)} value="yes" checked={at.cell.answer === 'yes'} />
      <span>
        <OnPaper view={view} path={at.planned.path} />
        {questionText(view.telling, at.planned).label}
      </span>
    </label>
  );
};

/** What is unlikely about the answer: it is changed, or said yes to. */
const Doubtful = ({ asked, doubt }: { readonly asked: Asked; readonly doubt: Doubt }) => (
  <div class="notice warn">
    <p>{'own' in doubt ? ownQuestion(asked, doubt) : ruleQuestion(asked.view, doubt.rule)}</p>
    <label class="option">
      <input type="checkbox" name={fields.sure} value={sureOf(asked.view.state, doubt)} />
      <span>{asked.view.telling.say('asking.right')}</span>
    </label>
  </div>
);

type QuestionProps = {
  readonly view: View;
  readonly address: Address;
  readonly problem: FormProblem | undefined;
  readonly doubts: readonly Doubt[];
};

/** A question with its words and what is wrong with its answer. */
export const PlainQuestion = ({ view, address, problem, doubts }: QuestionProps) => {
  const at = leafAt(view, address);
  if (at === undefined) return null;
  const asked: Asked = { view, address, alone: false, problem, ...at };
  const { telling } = view;
  const { label, hint } = questionText(telling, at.planned);
  const days = daysAt(view, address);
  const { control } = at.planned.leaf.asked;
  const list = listOf(view.world, at.planned);
  // One box, or one list that unfolds: what it is called is its label.
  const isOneBox = control !== 'choices' && (list === undefined ? control !== 'day' : list.codes.length > whole);
  return (
    <fieldset class="question" data-name={at.planned.name} {...landing(view, address)}>
      <legend>
        <OnPaper view={view} path={at.planned.path} />
        {isOneBox ? <label for={idOf(address)}>{label}</label> : label}
      </legend>
      <p class="hint">
        {days !== undefined && <b>{days}</b>} {hint}{' '}
        {isOptional(view, address, at.planned) && <i>{telling.say('asking.optional')}</i>}
      </p>
      {problem !== undefined && <p class="fault">{problemInWords(telling, problem)}</p>}
      <Control asked={asked} />
      <Understood asked={asked} />
      <Meant asked={asked} />
      <Refusals asked={asked} />
      {doubts.map((doubt) => (
        <Doubtful asked={asked} doubt={doubt} />
      ))}
    </fieldset>
  );
};
