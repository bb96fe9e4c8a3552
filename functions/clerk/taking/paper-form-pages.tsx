/** One form on paper: typed, compared by whoever decides, or registered already. */
import type { Child } from 'hono/jsx';

import { ReasonBox } from '#functions/fieldwork/office/interviews/decide-form.tsx';
import { answersTold, type Told } from '#functions/fieldwork/office/interviews/answers.ts';
import { questionText, type Telling } from '#functions/client/screens/telling.ts';
import { rosterAt } from '#functions/client/screens/view.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { dayOfPaper } from '#functions/registry/paper/agreement.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import { fields, written } from '#functions/registry/plain/fields.ts';
import { Attention, doubtsAt, OnEnter, problemAt, Rows } from '#functions/registry/plain/plain-form.tsx';
import { PlainQuestion } from '#functions/registry/plain/plain-question.tsx';
import type { PaperTyping, StoredPaper } from '#functions/store/paper-entry.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { paperAddress } from '../pages/parts.tsx';
import type { Deciding } from './deciding.ts';
import type { Entry } from './entry.ts';
import { Outcome, TakingPage, type TakingNotice } from './parts.tsx';
import { Languages, TakenForm } from './taken-form.tsx';

export type PaperProps = {
  readonly wording: PageWording;
  readonly registry: Registry;
  readonly number: string;
  /** Undefined where nobody typed it. */
  readonly form: StoredPaper | undefined;
  readonly notice?: TakingNotice | undefined;
  readonly faults?: readonly string[] | undefined;
};

const ThrowAway = ({ wording, registry: { round }, number, form }: PaperProps) => {
  const { say } = wording;
  return form === undefined ? null : (
    <section class="card" aria-labelledby="throw">
      <details>
        <summary id="throw">{say('taking.throwAway')}</summary>
        <form method="post" action={paperAddress(round.id, number, '/throw-away')} class="decide">
          <input type="hidden" name="seen" value={String(form.revision)} />
          <ReasonBox id="reason" reason="" hint={say('taking.throwHint')} wording={wording} />
          <p class="actions">
            <button class="button quiet">{say('taking.throwAway')}</button>
          </p>
        </form>
      </details>
    </section>
  );
};

const Shell = ({ children, ...props }: PaperProps & { readonly children?: Child }) => {
  const { wording, registry, number, notice, faults } = props;
  const list = { href: paperAddress(registry.round.id), text: wording.say('taking.paper') };
  return (
    <TakingPage
      wording={wording}
      registry={registry}
      heading={wording.say('taking.formOf', { number })}
      address={paperAddress(registry.round.id, number)}
      back={list}
    >
      <Outcome wording={wording} notice={notice} faults={faults} />
      {children}
    </TakingPage>
  );
};

/** The first typing, or the second one without a word of the first. */
export const TypePage = ({
  entry,
  day,
  today,
  ...props
}: PaperProps & { readonly entry: Entry; readonly day: string; readonly today: string }) => {
  const { wording, registry, number, form } = props;
  const { say } = wording;
  const at = paperAddress(registry.round.id, number);
  const isTyped = form?.state === 'once';
  // What was typed into another version of the questionnaire counts for nothing: this is the first typing again.
  const isSecond = isTyped && form.first?.version === registry.study.instrument.version;
  return (
    <Shell {...props}>
      <Attention {...entry} />
      <p>{say(isSecond ? 'taking.secondLead' : 'taking.typeLead')}</p>
      <Languages wording={wording} registry={registry} at={at} entry={entry} />
      <TakenForm at={at} entry={entry} keep={say('taking.keep')} isFromPaper>
        <div class="field">
          <label for="day-of-paper">{say('taking.day')}</label>
          <input id="day-of-paper" type="date" name="day" value={day} max={today} required />
        </div>
      </TakenForm>
      {isTyped ? <ThrowAway {...props} /> : null}
    </Shell>
  );
};

/** Whoever typed it waits for somebody else. */
export const TypedPage = (props: PaperProps) => (
  <Shell {...props}>
    {props.notice === undefined ? <p class="notice">{props.wording.say('taking.notice.typed-by-you')}</p> : null}
    <ThrowAway {...props} />
  </Shell>
);

/** It is registered; its number, for whoever asks with the slip. */
export const FiledPage = (props: PaperProps & { readonly id: string }) => (
  <Shell {...props}>
    <p>{props.wording.say('taking.filedLead')}</p>
    <p class="receipt code">{shortReceipt(props.id)}</p>
  </Shell>
);

/** Whoever it was of is erased: it is not typed again. */
export const ErasedPage = (props: PaperProps) => <Shell {...props} />;

/** Both are agreed, and it was cut off before it was registered. */
export const AgreedPage = (props: PaperProps) => (
  <Shell {...props}>
    <p>{props.wording.say('taking.agreedLead')}</p>
    <form method="post" action={paperAddress(props.registry.round.id, props.number, '/file')}>
      <button class="button">{props.wording.say('taking.file')}</button>
    </form>
    <ThrowAway {...props} />
  </Shell>
);

const saidOf = (told: readonly Told[], name: string): readonly string[] =>
  told
    .filter(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))
    .map(({ row, question, said }) => (row === '' ? said : `${row} · ${question}: ${said}`));

type DecideProps = PaperProps & {
  readonly telling: Telling;
  readonly first: PaperTyping;
  readonly second: PaperTyping;
  /** What was chosen and written before. */
  readonly deciding: Deciding;
  readonly today: string;
};

/** Boxes for what stands on the paper where neither typing is right; what is wrong with it stands there too. */
const OwnAnswer = ({ wording: { say }, deciding, today, name }: DecideProps & { readonly name: string }) => {
  const { view, problems, doubts, day } = deciding;
  if (name === dayOfPaper)
    return <input type="date" name="day" value={day} max={today} aria-label={say('taking.day')} />;
  const address = [name];
  const roster = rosterAt(view, address);
  if (roster !== undefined) {
    const inside = [...roster.rows.questions.keys()];
    return <Rows view={view} problems={problems} doubts={doubts} screen={{ roster: address, inside }} />;
  }
  return (
    <PlainQuestion
      view={view}
      address={address}
      problem={problemAt(problems, address)}
      doubts={doubtsAt(doubts, address)}
    />
  );
};

type Typing = { readonly which: 'first' | 'second'; readonly typing: PaperTyping; readonly told: readonly Told[] };

/** One question, once: what each of the two typed, and room for what they both got wrong. */
const Apart = (props: DecideProps & { readonly name: string; readonly typings: readonly Typing[] }) => {
  const { wording, registry, telling, deciding, name, typings } = props;
  const { say, formats } = wording;
  const planned = planOf(registry.study.instrument).questions.get(name);
  const Choice = ({ value, children }: { readonly value: string; readonly children?: Child }) => (
    <label class="option">
      <input type="radio" name={`pick ${name}`} value={value} required checked={deciding.picks[name] === value} />
      <span>{children}</span>
    </label>
  );
  return (
    <fieldset class="apart" data-question={name}>
      <legend>
        {planned === undefined ? (
          say('taking.day')
        ) : (
          <>
            <span class="number">{deciding.view.numberOf?.(planned.path)}</span> {questionText(telling, planned).label}
          </>
        )}
      </legend>
      <div class="typings">
        {typings.map(({ which, typing, told }) => {
          const said = name === dayOfPaper ? [formats.day(typing.day)] : saidOf(told, name);
          return (
            <Choice value={which}>
              <span class="line-of whose">{say(`taking.${which}`)}</span>{' '}
              {said.length === 0 ? (
                <em>{say('office.notAnswered')}</em>
              ) : (
                said.map((line) => <span class="line-of">{line}</span>)
              )}
            </Choice>
          );
        })}
        <Choice value="neither">{say('taking.neither')}</Choice>
      </div>
      <div class="own">
        <OwnAnswer {...props} />
      </div>
    </fieldset>
  );
};

/** Only what was typed differently, both ways: the clerk looks at the paper. */
export const DecidePage = (props: DecideProps) => {
  const { wording, registry, number, form, telling, first, second, deciding } = props;
  const { say } = wording;
  const { apart, opened, shown, sure, language } = deciding;
  const typings = [['first', first] as const, ['second', second] as const].map(([which, typing]) => ({
    ...{ which, typing },
    told: answersTold(telling, registry.study, typing.answers),
  }));
  return (
    <Shell {...props}>
      <h2>{say('taking.apart')}</h2>
      <p>{say('taking.apartLead')}</p>
      <form
        method="post"
        action={paperAddress(registry.round.id, number, '/decide')}
        class="taken from-paper"
        autocomplete="off"
        lang={language}
      >
        <OnEnter />
        <input type="hidden" name="seen" value={String(form?.revision ?? 0)} />
        {shown.map((address) => (
          <input type="hidden" name={fields.shown} value={written(address)} />
        ))}
        {sure.map((value) => (
          <input type="hidden" name={fields.sure} value={value} />
        ))}
        {apart.map((name) => (
          <Apart {...props} name={name} typings={typings} />
        ))}
        {opened.length === 0 ? null : <h3>{say('taking.opened')}</h3>}
        {opened.map((name) => (
          <OwnAnswer {...props} name={name} />
        ))}
        <p class="actions">
          <button class="button">{say('taking.decide')}</button>
        </p>
      </form>
      <ThrowAway {...props} />
    </Shell>
  );
};
