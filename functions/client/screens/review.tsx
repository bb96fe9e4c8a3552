/** The review before an interview is finished: every answer in words, what is wrong, and what will be left out. */
import { last } from '#schemas/basics/last.ts';
import type { Child } from 'hono/jsx';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import { cellAt, type Address } from '../engine/entered.ts';
import { doubtsIn } from '../engine/doubts.ts';
import { leftOut } from '../engine/filing.ts';
import { endingsOf, type FormProblem, problemsOf } from '../engine/problems.ts';
import { type Screen, screensOf } from '../engine/screens.ts';
import { DoubtfulAnswer } from './doubtful.tsx';
import { answerInWords, groupTitle, problemInWords, questionText, rowTitle } from './telling.ts';
import { leafAt, rosterAt, type View } from './view.ts';
import { rowsAt } from '../engine/entered.ts';

/** The words of whatever is at an address. */
function nameOf(view: View, address: Address): string {
  const planned = leafAt(view, address)?.planned ?? rosterAt(view, address);
  return planned === undefined ? '' : questionText(view.telling, planned).label;
}

/** Of which row: “Farrukh, ” before what is asked of him. */
export function titleOf(view: View, address: Address): string {
  const row = address.slice(0, -1);
  const title = row.length < 2 ? '' : rowTitle(view.telling, view.state, row);
  return title === '' ? nameOf(view, address) : `${title}: ${nameOf(view, address)}`;
}

type WayProps = { readonly view: View; readonly address: Address; readonly label?: string; readonly children: Child };

/** Leads to a question. */
const Way = ({ view, address, label, children }: WayProps) => (
  <button
    type="button"
    class="link"
    aria-label={label}
    onClick={() => {
      view.dispatch({ kind: 'went', to: address });
    }}
  >
    {children}
  </button>
);

const Problems = ({ view, problems }: { readonly view: View; readonly problems: readonly FormProblem[] }) => {
  if (problems.length === 0) return null;
  return (
    <section class="notice bad" role="alert">
      <h2>{view.telling.attention(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            {problem.address.length === 0 ? (
              problemInWords(view.telling, problem)
            ) : (
              <Way view={view} address={problem.address}>
                {titleOf(view, problem.address)} {problemInWords(view.telling, problem)}
              </Way>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Each answer that is unlikely and not confirmed: it is said yes to here, with a note, or changed at its question. */
const Doubts = ({ view }: { readonly view: View }) => (
  <>
    {doubtsIn(view.world, view.state).map((doubt) => {
      const { address, rule } = doubt;
      const at = leafAt(view, address);
      if (at === undefined) return null;
      return (
        <section class="doubt" key={`${address.join('/')} ${rule}`}>
          <h2>
            <Way view={view} address={address}>
              {titleOf(view, address)}
            </Way>{' '}
            {answerInWords(view.telling, at.planned, at.cell.answer)}
          </h2>
          <DoubtfulAnswer asked={{ view, address, alone: true, problem: undefined, ...at }} doubt={doubt} />
        </section>
      );
    })}
  </>
);

const LeftOut = ({ view }: { readonly view: View }) => {
  const addresses = leftOut(view.world, view.state.entered);
  if (addresses.length === 0) return null;
  const { say } = view.telling;
  return (
    <details class="notice warn">
      <summary>
        {say('asking.leftOut')}: {addresses.length}
      </summary>
      <p>{say('asking.leftOutLead')}</p>
      <ul>
        {addresses.map((address) => (
          <li>{titleOf(view, address)}</li>
        ))}
      </ul>
    </details>
  );
};

const rowsInWords = ({ say }: View['telling'], count: number): string =>
  count === 0 ? say('asking.noRows') : say('asking.rows', { count });

/** What would leave nothing of these answers: said while it can be changed, and no fault. */
const Endings = ({ view }: { readonly view: View }) => {
  const endings = endingsOf(view.world, view.state);
  if (endings.length === 0) return null;
  return (
    <section class="notice warn">
      {endings.map(({ rule, address }) => (
        <p>
          <Way view={view} address={address}>
            {ruleSentence(view.telling.words, rule)}
          </Way>
        </p>
      ))}
    </section>
  );
};

type Told = { readonly view: View; readonly address: Address; readonly isOver?: boolean };

const Answer = ({ view, address, isOver = false }: Told) => {
  const { telling, state } = view;
  const leaf = leafAt(view, address);
  const label = nameOf(view, address);
  const cell = cellAt(state.entered, address);
  const said =
    leaf === undefined
      ? rowsInWords(telling, rowsAt(state.entered, address).length)
      : answerInWords(telling, leaf.planned, cell.answer);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span>
          {said === '' ? <em>{telling.say('asking.noAnswer')}</em> : said}
          {cell.note === undefined ? null : <small> ({cell.note})</small>}
        </span>
        {isOver ? null : (
          <Way view={view} address={address} label={telling.say('asking.changeOf', { question: label })}>
            {telling.say('asking.change')}
          </Way>
        )}
      </dd>
    </div>
  );
};

const addressesOf = (view: View, screen: Screen): readonly Address[] => {
  if (screen.kind === 'review') return [];
  if (screen.kind === 'questions') return screen.addresses;
  const inside = rowsAt(view.state.entered, screen.roster).flatMap(({ id }) =>
    screen.inside.map((name) => [...screen.roster, id, name]),
  );
  return [screen.roster, ...inside];
};

type Part = { readonly key: string; readonly title: string; readonly addresses: Address[] };

/** Answers under the headings that they were asked under; each row has one of its own. */
function partsOf(view: View): readonly Part[] {
  const parts: Part[] = [];
  for (const screen of screensOf(view.world, view.state.entered)) {
    if (screen.kind === 'review') continue;
    const { section } = screen;
    for (const address of addressesOf(view, screen)) {
      const row = address.slice(0, -1);
      const heading = groupTitle(view.telling, section);
      const title =
        row.length < 2 ? heading : [rowTitle(view.telling, view.state, row), heading].filter(Boolean).join(' – ');
      const key = `${row.join('/')} ${section.group ?? ''}`;
      const before = last(parts);
      if (before?.key === key) before.addresses.push(address);
      else parts.push({ key, title, addresses: [address] });
    }
  }
  return parts;
}

/** Every answer under its heading; `isOver`: to be read, and not changed any more. */
export const Answers = ({ view, isOver = false }: { readonly view: View; readonly isOver?: boolean }) => (
  <>
    {partsOf(view).map(({ key, title, addresses }) => (
      <section key={key}>
        {title !== '' && <h2>{title}</h2>}
        <dl>
          {addresses.map((address) => (
            <Answer view={view} address={address} isOver={isOver} />
          ))}
        </dl>
      </section>
    ))}
  </>
);

/** The screen of the review. */
export const Review = ({ view }: { readonly view: View }) => {
  const { say } = view.telling;
  const problems = [
    ...view.state.told
      .filter(({ address }) => address.length === 0)
      .map(({ rule, message }) => ({ address: [], rule, says: { message } })),
    ...problemsOf(view.world, view.state),
  ];
  return (
    <div class="review">
      <h1 id="review" tabindex={-1}>
        {say('asking.review')}
      </h1>
      {view.isCorrection === true && <p class="notice warn">{say('asking.correction')}</p>}
      <p>{say('asking.reviewLead')}</p>
      <Problems view={view} problems={view.state.tried || problems.length > 0 ? problems : []} />
      <Doubts view={view} />
      <Endings view={view} />
      <LeftOut view={view} />
      {view.askPlace && <section class="notice" ref={view.askPlace}></section>}
      <Answers view={view} />
    </div>
  );
};
