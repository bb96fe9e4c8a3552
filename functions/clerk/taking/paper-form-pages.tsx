/** One form on paper: typed, compared by whoever decides, or registered already. */
import type { Child } from 'hono/jsx';

import { ReasonBox } from '#functions/fieldwork/office/interviews/decide-form.tsx';
import { answersTold, type Told } from '#functions/fieldwork/office/interviews/answers.ts';
import { Scroll } from '#functions/fieldwork/office/scroll.tsx';
import { questionText, type Telling } from '#functions/client/screens/telling.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { dayOfPaper, differences } from '#functions/registry/paper/agreement.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import type { PaperPicks, PaperTyping, StoredPaper } from '#functions/store/paper-entry.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { paperAddress } from '../pages/parts.tsx';
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
  const isSecond = form?.state === 'once';
  return (
    <Shell {...props}>
      <p>{say(isSecond ? 'taking.secondLead' : 'taking.typeLead')}</p>
      <Languages wording={wording} registry={registry} at={at} entry={entry} />
      <TakenForm at={at} entry={entry} keep={say('taking.keep')} isFromPaper>
        <div class="field">
          <label for="day-of-paper">{say('taking.day')}</label>
          <input id="day-of-paper" type="date" name="day" value={day} max={today} required />
        </div>
      </TakenForm>
      {isSecond ? <ThrowAway {...props} /> : null}
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
  /** What was chosen before. */
  readonly picks: PaperPicks;
};

/** Only what was typed differently, both ways: the clerk looks at the paper. */
export const DecidePage = (props: DecideProps) => {
  const { wording, registry, number, form, telling, first, second, picks } = props;
  const { say, formats } = wording;
  const { study } = registry;
  const typings = [['first', first] as const, ['second', second] as const].map(([which, typing]) => ({
    which,
    typing,
    told: answersTold(telling, study, typing.answers),
  }));
  const labelOf = (name: string): string => {
    const planned = planOf(study.instrument).questions.get(name);
    return planned === undefined ? say('taking.day') : questionText(telling, planned).label;
  };
  const names = differences(study.instrument, first, second);
  return (
    <Shell {...props}>
      <h2>{say('taking.apart')}</h2>
      <p>{say('taking.apartLead')}</p>
      <form method="post" action={paperAddress(registry.round.id, number, '/decide')}>
        <input type="hidden" name="seen" value={String(form?.revision ?? 0)} />
        <Scroll label={say('taking.apart')}>
          <table class="apart">
            <caption class="visually-hidden">{say('taking.apart')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('office.question')}</th>
                <th scope="col">{say('taking.first')}</th>
                <th scope="col">{say('taking.second')}</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name) => (
                <tr data-question={name}>
                  <th scope="row">{labelOf(name)}</th>
                  {typings.map(({ which, typing, told }) => {
                    const said = name === dayOfPaper ? [formats.day(typing.day)] : saidOf(told, name);
                    return (
                      <td data-whose={say(`taking.${which}`)}>
                        <label class="option">
                          <input
                            type="radio"
                            name={`pick ${name}`}
                            value={which}
                            required
                            checked={picks[name] === which}
                          />
                          <span>
                            {said.length === 0 ? (
                              <em>{say('office.notAnswered')}</em>
                            ) : (
                              said.map((line) => <span class="line-of">{line}</span>)
                            )}
                          </span>
                        </label>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <p class="actions">
          <button class="button">{say('taking.decide')}</button>
        </p>
      </form>
      <ThrowAway {...props} />
    </Shell>
  );
};
