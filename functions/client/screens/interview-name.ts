/** What an interview is called wherever it is shown: by the answers that tell it from the others of the same link. */
import { ownValue } from '#schemas/basics/own-value.ts';
import { isRoster, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import type { State } from '../engine/state.ts';
import { planIn, type World } from '../engine/world.ts';
import { answerInWords, questionText, type Telling } from './telling.ts';

/** Names of the questions: those that the form says, else those of the unit. */
const namesOf = ({ layout, unit }: World): readonly string[] => layout.tells?.[''] ?? unit?.named ?? [];

/** A code or a text of digits says nothing by itself: “Dwelling 7”, but “Male”. */
function inWords(telling: Telling, planned: PlannedLeaf, answer: unknown): string {
  const said = answerInWords(telling, planned, answer);
  if (said === '' || planned.leaf.asked.control !== 'code') return said;
  return telling.say('asking.row', { what: questionText(telling, planned).label, number: said });
}

/**
 * “Dwelling 7 · visit 2”; empty while none of it was answered. What the link of the page knows is left out: it is the same
 * for all, but for what was begun elsewhere.
 */
export function interviewName(telling: Telling, world: World, { entered }: State): string {
  const answerOf = (name: string): unknown => entered.cells[name]?.answer;
  const parts = namesOf(world).map((name) => {
    const planned = planIn(world).questions.get(name);
    const isKnown = ownValue(world.known, name) === answerOf(name);
    if (planned === undefined || isRoster(planned) || planned.question.vault === true || isKnown) return '';
    return inWords(telling, planned, answerOf(name));
  });
  const number = world.unit?.visit === undefined ? undefined : answerOf(world.unit.visit);
  const visit = typeof number === 'number' ? telling.say('asking.visit', { number }) : '';
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? '' : [...told, ...(visit === '' ? [] : [visit])].join(' · ');
}
