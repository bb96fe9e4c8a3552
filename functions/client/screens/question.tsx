/** One question: its words, its control, the reasons why there may be no answer, what is wrong with it, and a note. */
import { isNonResponse } from '#schemas/language/kinds/contract/declared.ts';
import { nonResponseOf } from '#schemas/language/questions/outline.ts';
import { longestNote } from '#schemas/language/questions/remark.ts';
import type { Address } from '../engine/entered.ts';
import type { Doubt } from '../engine/doubts.ts';
import type { FormProblem } from '../engine/problems.ts';
import { CardButton } from './card-button.tsx';
import { answered, ChoiceControl } from './controls/choice.tsx';
import { listOf } from './controls/choices-of.ts';
import { ChoicesControl } from './controls/choices.tsx';
import { DayControl } from './controls/day.tsx';
import { AmountControl, NumberControl, TextControl } from './controls/written.tsx';
import { DoubtfulAnswer } from './doubtful.tsx';
import { problemInWords, questionText } from './telling.ts';
import { type Asked, idOf, isOptional, leafAt, daysAt, type View, whoAt } from './view.ts';

const Control = ({ asked }: { readonly asked: Asked }) => {
  const { world } = asked.view;
  const { asked: control } = asked.planned.leaf;
  switch (control.control) {
    case 'choice':
      return <ChoiceControl asked={asked} list={control.list} />;
    case 'choices':
      return <ChoicesControl asked={asked} list={control.list} />;
    case 'number':
      return <NumberControl asked={asked} control={control} />;
    case 'amount':
      return <AmountControl asked={asked} control={control} />;
    case 'day':
      return <DayControl asked={asked} control={control} />;
    case 'code': {
      const regions = listOf(world, asked.planned);
      if (regions !== undefined) return <ChoiceControl asked={asked} list={regions} />;
      return <TextControl asked={asked} control={control} />;
    }
    case 'text':
      return <TextControl asked={asked} control={control} />;
  }
};

/** Why there is no answer: a quiet pair beside the field; pressed again, it is taken back. */
const Refusals = ({ asked }: { readonly asked: Asked }) => {
  const { view, address, planned, cell } = asked;
  const codes = nonResponseOf(planned);
  if (codes.length === 0) return null;
  return (
    <div class="refusals">
      {codes.map((code) => (
        <button
          type="button"
          class="button quiet"
          aria-pressed={cell.answer === code ? 'true' : 'false'}
          onClick={(event: MouseEvent) => {
            if (cell.answer === code) view.dispatch({ kind: 'cleared', address });
            else view.dispatch(...answered(asked, code, event));
          }}
        >
          {view.telling.words.say(`form.${code}`)}
        </button>
      ))}
    </div>
  );
};

const Note = ({ asked: { view, address, cell } }: { readonly asked: Asked }) => {
  const { say } = view.telling;
  const id = `${idOf(address)}.note`;
  return (
    <details class="note" open={cell.note !== undefined}>
      <summary>{say('asking.note')}</summary>
      <label for={id}>{say('asking.noteOf')}</label>
      <p class="quiet">{say('asking.noteLead')}</p>
      <textarea
        id={id}
        rows={2}
        maxlength={longestNote}
        onInput={(event: InputEvent) => {
          if (event.target instanceof HTMLTextAreaElement)
            view.dispatch({ kind: 'noted', address, note: event.target.value });
        }}
      >
        {cell.note ?? ''}
      </textarea>
    </details>
  );
};

/** A choice cannot be rubbed out as a text can. */
const Clear = ({
  asked: { view, address, planned, cell },
  label,
}: {
  readonly asked: Asked;
  readonly label: string;
}) => {
  const { answer } = cell;
  const isChosen = typeof answer === 'string' && !isNonResponse(answer) && listOf(view.world, planned) !== undefined;
  if (!isChosen) return null;
  const words = view.telling.say('asking.clear');
  return (
    <button
      type="button"
      class="link clear"
      aria-label={`${words}: ${label}`}
      onClick={() => {
        document.getElementById(idOf(address))?.focus(); // this button goes
        view.dispatch({ kind: 'cleared', address });
      }}
    >
      {words}
    </button>
  );
};

export type QuestionProps = {
  readonly view: View;
  readonly address: Address;
  readonly alone: boolean;
  readonly problems: readonly FormProblem[];
  readonly doubts: readonly Doubt[];
  /** Heading of the question: the screen’s own where it is alone. */
  readonly level: 1 | 2 | 3;
};

/** Controls that are several boxes: their words name all of them. */
const isSeveral = ({ planned, view: { world } }: Asked): boolean =>
  planned.leaf.asked.control === 'day' || listOf(world, planned) !== undefined;

/** A question. */
export const Question = ({ view, address, alone, problems, doubts, level }: QuestionProps) => {
  const at = leafAt(view, address);
  if (at === undefined) return null;
  const problem = problems[0];
  const asked: Asked = { view, address, alone, problem, ...at };
  const { label, hint } = questionText(view.telling, at.planned, whoAt(view, address));
  const days = daysAt(view, address);
  const id = idOf(address);
  const isRefused = typeof at.cell.answer === 'string' && isNonResponse(at.cell.answer);
  const Heading = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  const mayBeEmpty = isOptional(view, address, at.planned);
  const name = isSeveral(asked) ? label : <label for={id}>{label}</label>;
  return (
    <div
      class={isRefused ? 'question refused' : 'question'}
      data-name={at.planned.name}
      role="group"
      aria-labelledby={`${id}.label`}
      key={address.join('/')}
    >
      <Heading id={`${id}.label`} tabindex={-1}>
        {name}
      </Heading>
      {(hint !== undefined || mayBeEmpty || days !== undefined) && (
        <p class="hint" id={`${id}.hint`}>
          {days !== undefined && <b>{days}</b>} {days !== undefined && hint !== undefined && '· '}
          {hint} {mayBeEmpty && <i>{view.telling.say('asking.optional')}</i>}
        </p>
      )}
      {problem !== undefined && (
        <p class="fault" id={`${id}.fault`}>
          {problemInWords(view.telling, problem)}
        </p>
      )}
      <Control asked={asked} />
      <CardButton asked={asked} />
      <Refusals asked={asked} />
      <Clear asked={asked} label={label} />
      {doubts.map((doubt) => (
        <DoubtfulAnswer key={doubt.rule} asked={asked} doubt={doubt} />
      ))}
      {view.takesNotes && level < 3 && <Note asked={asked} />}
    </div>
  );
};
