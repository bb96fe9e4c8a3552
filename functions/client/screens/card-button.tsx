/** The way to the show card of a question, where its study gives it one. */
import { interviewLanguageOf } from '../engine/spoken.ts';
import { pathOf } from '../engine/screens.ts';
import { choicesOf, listOf } from './controls/choices-of.ts';
import { toggled } from './controls/choices.tsx';
import type { Card, CardText } from './show-card.ts';
import { questionText, type Telling } from './telling.ts';
import { type Asked, idOf, whoAt } from './view.ts';

const isText = (one: unknown): one is string => typeof one === 'string';

/** The card is loaded by the first tap on one; without a signal from what the page keeps for that. */
const show = async (card: Card): Promise<void> => {
  const { showCard } = await import('./show-card.ts');
  await showCard(card);
};

/** A quiet button; nothing where the study has no card for the question. */
export const CardButton = ({ asked }: { readonly asked: Asked }) => {
  const { view, address, planned, cell } = asked;
  const { world, state, telling, dispatch } = view;
  const list = listOf(world, planned);
  if (list === undefined || world.layout.cards?.includes(pathOf(address)) !== true) return null;
  const id = `${idOf(address)}.card`;
  const several = planned.leaf.asked.control === 'choices';
  const label = questionText(telling, planned, whoAt(view, address)).label;
  const textIn = (one: Telling): CardText => ({
    language: one.language,
    label: questionText(one, planned).label,
    close: one.say('asking.close'),
    choices: choicesOf(one, world, planned, list),
  });
  const translated = async (): Promise<CardText | undefined> => {
    const spoken = interviewLanguageOf(world, state);
    if (spoken === undefined || spoken === telling.language) return undefined;
    const other = await view.tellingIn?.(spoken);
    return other && textIn(other);
  };
  let chosen = (Array.isArray(cell.answer) ? cell.answer : [cell.answer]).filter(isText);
  return (
    <p class="card-button">
      <button
        type="button"
        class="button quiet"
        id={id}
        aria-label={`${telling.say('asking.showCard')}: ${label}`}
        onClick={() => {
          void show({
            text: textIn(telling),
            translated: translated(),
            chosen,
            several,
            from: id,
            choose: (code) => {
              chosen = several ? toggled(list.codes, chosen, code) : [code];
              if (chosen.length === 0) dispatch({ kind: 'cleared', address });
              else dispatch({ kind: 'chose', address, answer: several ? chosen : code });
              return chosen;
            },
          });
        }}
      >
        {telling.say('asking.showCard')}
      </button>
    </p>
  );
};
