/** A questionnaire on paper: every question in order with its number, consent with room to sign, and a slip for the person. */
import { questionText } from '#functions/client/screens/telling.ts';
import { Told } from '#functions/registry/start-page.tsx';
import type { Round } from '#schemas/fieldwork/round.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import { everyQuestion, isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import type { Voice } from '#schemas/words/voice.ts';
import { type Block, blocksOf, namesIn } from './blocks.ts';
import { PrintedQuestion, PrintedRows, type Printing, Tick } from './printed-question.tsx';

type FormProps = {
  readonly printing: Printing;
  readonly round: Round;
  /** As `formNumber` writes it. */
  readonly number: string;
  /** Forms that are printed with it, itself among them: its pages are told by that. */
  readonly of: number;
  /** Questions of consent to purposes: room to sign stands below the group that holds them. */
  readonly purposes: readonly string[];
  /** Where people find their own record. */
  readonly record: string;
};

const Note = ({ note }: Pick<Block, 'note'>) => (note === undefined ? null : <p class="only-if">{note}</p>);

/** Rules that leave nothing to keep where they are broken: whoever signs reads them first. */
const Endings = ({ printing: { telling, world } }: Pick<FormProps, 'printing'>) => {
  const rules = [...everyQuestion(planOf(world.instrument))].flatMap(({ question }) => question.rules ?? []);
  return (
    <>
      {rules
        .filter(({ whenFiled }) => whenFiled === true)
        .map(({ rule }) => (
          <p class="hint">{ruleSentence(telling.words, rule)}</p>
        ))}
    </>
  );
};

const Signature = ({ voice: { say } }: { readonly voice: Voice }) => (
  <div class="signature">
    <p>{say('paper.agree')}</p>
    <div class="side-by-side">
      {(['paper.placeAndDay', 'paper.sign'] as const).map((key) => (
        <p class="write">
          <span>{say(key)}</span>
          <span class="line"></span>
        </p>
      ))}
    </div>
  </div>
);

type BlockProps = Pick<FormProps, 'printing' | 'purposes'> & { readonly block: Block };

const Printed = ({ printing, purposes, block }: BlockProps) => {
  const { telling, numbers, voice } = printing;
  switch (block.kind) {
    case 'question': {
      const { planned, note } = block;
      return isRoster(planned) ? (
        <PrintedRows printing={printing} planned={planned} note={note} />
      ) : (
        <PrintedQuestion printing={printing} planned={planned} note={note} />
      );
    }
    case 'ticks':
      return (
        <div class="asked">
          <Note note={block.note} />
          <p class="hint">{telling.say('asking.ticks')}</p>
          <ul class="ticks whole">
            {block.of.map((one) => (
              <Tick number={numbers.get(one.path)} text={questionText(telling, one).label} />
            ))}
          </ul>
        </div>
      );
    case 'group': {
      const title = telling.words.study.groups[block.name] ?? '';
      const isSigned = namesIn(block).some((name) => purposes.includes(name));
      return (
        <>
          {title === '' ? null : <h3>{title}</h3>}
          <Note note={block.note} />
          {block.of.map((one) => (
            <Printed printing={printing} purposes={purposes} block={one} />
          ))}
          {isSigned ? (
            <>
              <Endings printing={printing} />
              <Signature voice={voice} />
            </>
          ) : null}
        </>
      );
    }
  }
};

/** What the person takes along. */
const Slip = ({ printing: { voice }, round, number, record }: FormProps) => {
  const { say, language } = voice;
  return (
    <aside class="slip" aria-label={say('paper.slip')}>
      <p class="hint">{say('paper.tearOff')}</p>
      <p>
        <strong class="code">{number}</strong>
      </p>
      <p>{say('paper.slipSays', { title: round.title })}</p>
      <p>{say('paper.slipNumber')}</p>
      <p>
        {say('paper.slipRecord')} <span class="address">{record.replace(/^https?:\/\//, '')}</span>
      </p>
      <p>{say('paper.slipOffice')}</p>
      {paragraphsOf(round.settings.registration?.contact, language).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </aside>
  );
};

/** One form. Its number is in the head of a table, which browsers print again on every page. */
export const PrintedForm = (props: FormProps) => {
  const { printing, round, number, of, purposes } = props;
  const { voice, telling, world } = printing;
  const { instrument } = world;
  const consent = world.known['consent_version'];
  return (
    <section class="sheet paper-form" lang={voice.language} dir={voice.words.direction} data-form={number} data-of={of}>
      <table class="pages-of" role="presentation">
        <thead>
          <tr>
            <td>
              <p class="running">
                <strong class="code">{number}</strong>
                <span>{round.title}</span>
                <span>
                  {instrument.id} {instrument.version}
                  {typeof consent === 'string' ? ` · ${consent}` : ''}
                </span>
              </p>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h2>{telling.words.study.title}</h2>
              <p class="lead">{voice.say('paper.how')}</p>
              <Told texts={round.settings.registration} voice={voice} asksConsent={purposes.length > 0} />
              {blocksOf(printing, instrument.questions).map((block) => (
                <Printed printing={printing} purposes={purposes} block={block} />
              ))}
              <div class="office">
                <p>{voice.say('paper.office')}</p>
              </div>
              <Slip {...props} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
};
