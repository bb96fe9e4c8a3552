/** One question on paper: its number and words, when it is asked, and room for the answer. */
import { choicesOf, listOf } from '#functions/client/screens/controls/choices-of.ts';
import { questionText, type Telling } from '#functions/client/screens/telling.ts';
import type { World } from '#functions/client/engine/world.ts';
import { onlyIf } from '#functions/registry/paper/only-if.ts';
import type { Numbers } from '#functions/registry/paper/question-numbers.ts';
import {
  isRoster,
  nonResponseOf,
  planOf,
  type PlannedLeaf,
  type PlannedRoster,
} from '#schemas/language/questions/outline.ts';
import type { Voice } from '#schemas/words/voice.ts';

/** What a form is printed with. */
export type Printing = {
  readonly voice: Voice;
  readonly telling: Telling;
  readonly world: World;
  readonly numbers: Numbers;
};

/** Longer lists are a line to write in: nobody reads four hundred occupations on paper. */
const mostPrinted = 24;

/** Rows that a list on paper has room for. */
const mostRows = 6;

const choicesFor = ({ telling, world }: Printing, planned: PlannedLeaf) => {
  const list = listOf(world, planned);
  return list === undefined || list.codes.length > mostPrinted ? [] : choicesOf(telling, world, planned, list);
};

/** A box to tick, with its number in the list where it has one. */
export const Tick = ({ number, text }: { readonly number?: string | undefined; readonly text: string }) => (
  <li>
    <span class="tick" aria-hidden="true"></span>
    <span>
      {number === undefined ? null : <b class="of-list">{number} </b>}
      {text}
    </span>
  </li>
);

const Line = ({ label }: { readonly label?: string }) => (
  <p class="write">
    {label === undefined ? null : <span>{label}</span>}
    <span class="line"></span>
  </p>
);

const Room = ({ printing, planned }: { readonly printing: Printing; readonly planned: PlannedLeaf }) => {
  const { voice, telling } = printing;
  const choices = choicesFor(printing, planned);
  if (choices.length > 0)
    return (
      <ul class={choices.length > 8 ? 'ticks many' : 'ticks'}>
        {choices.map(({ text }, place) => (
          <Tick number={String(place + 1)} text={text} />
        ))}
      </ul>
    );
  const { asked } = planned.leaf;
  switch (asked.control) {
    case 'amount':
      return (
        <div class="side-by-side">
          <Line label={voice.say('paper.amount')} />
          <Line label={telling.say('asking.currency')} />
        </div>
      );
    case 'day':
      return (
        <div class="side-by-side short">
          <Line label={telling.say('asking.day')} />
          <Line label={telling.say('asking.month')} />
          <Line label={telling.say('asking.year')} />
        </div>
      );
    case 'text':
      return asked.long ? (
        <>
          <Line />
          <Line />
        </>
      ) : (
        <Line />
      );
    case 'choices':
      return (
        <>
          <Line label={voice.say('paper.writeSeveral')} />
          <Line />
        </>
      );
    case 'choice':
      return <Line label={voice.say('paper.writeIn')} />;
    case 'number':
    case 'code':
      return <Line />;
  }
};

/** Reasons why there is no answer. */
const Refusals = ({
  printing: { telling },
  planned,
}: {
  readonly printing: Printing;
  readonly planned: PlannedLeaf;
}) => {
  const codes = nonResponseOf(planned);
  return codes.length === 0 ? null : (
    <ul class="ticks refusals">
      {codes.map((code) => (
        <Tick text={telling.words.say(`form.${code}`)} />
      ))}
    </ul>
  );
};

/** What is said of an answer that nobody has to give, or not everybody of this paper; nothing where each has to. */
function mayBeEmpty(printing: Printing, { required }: PlannedLeaf | PlannedRoster): string | undefined {
  const always = printing.telling.say('asking.optional');
  if (typeof required === 'boolean') return required ? undefined : always;
  const paper = { ...printing, known: printing.world.known, plans: [planOf(printing.world.instrument)] };
  const said = onlyIf(paper, required, true);
  if (said.kind === 'if') return printing.voice.say('paper.mayBeEmptyIf', { condition: said.words });
  return said.kind === 'always' ? always : undefined;
}

type HeadProps = {
  readonly printing: Printing;
  readonly planned: PlannedLeaf | PlannedRoster;
  readonly note: string | undefined;
};

const Head = ({ printing, planned, note }: HeadProps) => {
  const { telling, numbers, world } = printing;
  const { label, hint } = questionText(telling, planned);
  const list = isRoster(planned) ? undefined : listOf(world, planned);
  const isSearched = list !== undefined && list.codes.length > mostPrinted; // its hint tells how to search on a screen
  const optional = mayBeEmpty(printing, planned);
  return (
    <>
      {note === undefined ? null : <p class="only-if">{note}</p>}
      <h4>
        <span class="number">{numbers.get(planned.path)}</span> {label}
      </h4>
      {(hint === undefined || isSearched) && optional === undefined ? null : (
        <p class="hint">
          {isSearched ? '' : hint} {optional === undefined ? null : <i>{optional}</i>}
        </p>
      )}
    </>
  );
};

/** A question with room for one answer. */
export const PrintedQuestion = (props: HeadProps & { readonly planned: PlannedLeaf }) => {
  const { printing, planned } = props;
  const isSeveral = planned.leaf.asked.control === 'choices' && choicesFor(printing, planned).length > 0;
  return (
    <div class="asked" data-name={planned.name}>
      <Head {...props} />
      {isSeveral ? <p class="hint">{printing.voice.say('paper.several')}</p> : null}
      <Room printing={printing} planned={planned} />
      <Refusals printing={printing} planned={planned} />
    </div>
  );
};

/** A list of rows as a table; what its short lists hold stands below it. */
export const PrintedRows = (props: HeadProps & { readonly planned: PlannedRoster }) => {
  const { printing, planned } = props;
  const { telling, numbers } = printing;
  const inside = [...planned.rows.questions.values()].flatMap((one) => (isRoster(one) ? [] : [one]));
  const rows = Array.from({ length: Math.min(planned.question.max, mostRows) }, (_, row) => row + 1);
  return (
    <div class="asked" data-name={planned.name}>
      <Head {...props} />
      <table class="rows-to-fill">
        <thead>
          <tr>
            <td></td>
            {inside.map((one) => (
              <th scope="col">
                <span class="number">{numbers.get(one.path)}</span> {questionText(telling, one).label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row}</th>
              {inside.map(() => (
                <td></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {inside.map((one) => {
        const choices = choicesFor(printing, one);
        return choices.length === 0 ? null : (
          <p class="hint">
            <b>{numbers.get(one.path)}</b>{' '}
            {choices.map(({ text }, place) => `${String(place + 1)} ${text}`).join(' · ')}
          </p>
        );
      })}
    </div>
  );
};
