/** A questionnaire as paper has it: groups under headings, lists of ticks, questions; what nobody of this paper is asked is left out. */
import { onlyIf } from '#functions/registry/paper/only-if.ts';
import type { Condition } from '#schemas/language/conditions/expression.ts';
import {
  everyQuestion,
  isRoster,
  planOf,
  type PlannedLeaf,
  type PlannedQuestion,
} from '#schemas/language/questions/outline.ts';
import type { Questions } from '#schemas/language/questions/question.ts';
import type { Printing } from './printed-question.tsx';

/** `note` says when it is asked, where that depends on another answer. */
export type Block = { readonly note: string | undefined } & (
  | { readonly kind: 'group'; readonly name: string; readonly of: readonly Block[] }
  | { readonly kind: 'ticks'; readonly names: readonly string[]; readonly of: readonly PlannedLeaf[] }
  | { readonly kind: 'question'; readonly planned: PlannedQuestion }
);

/** Whether a condition says what the rules ask for without which nothing is kept: whoever signs has read those. */
function isAgreement({ world }: Printing, condition: Condition): boolean {
  if (condition.op !== 'all') return false;
  const rules = [...everyQuestion(planOf(world.instrument))].flatMap(({ question }) => question.rules ?? []);
  const kept = new Set(rules.flatMap(({ whenFiled, test }) => (whenFiled === true ? [JSON.stringify(test)] : [])));
  return condition.of.every((part) => kept.has(JSON.stringify(part)));
}

/** Whether it is asked on this paper at all, and when. */
function asked(printing: Printing, condition: Condition | undefined) {
  const { voice, world } = printing;
  if (condition === undefined) return { isAsked: true, note: undefined };
  if (isAgreement(printing, condition)) return { isAsked: true, note: voice.say('paper.ifAgreed') };
  const said = onlyIf({ ...printing, known: world.known, plans: [planOf(world.instrument)] }, condition);
  switch (said.kind) {
    case 'always':
    case 'never':
      return { isAsked: said.kind === 'always', note: undefined };
    case 'untold':
      return { isAsked: true, note: voice.say('paper.mayApply') };
    case 'if':
      return { isAsked: true, note: voice.say('paper.onlyIf', { condition: said.words }) };
  }
}

/** A tick joins the list before it where the study has both on one list, asked of the same people. */
function joined(blocks: readonly Block[], next: Block): readonly Block[] {
  const before = blocks[blocks.length - 1];
  const isOne =
    next.kind === 'ticks' && before?.kind === 'ticks' && before.names === next.names && before.note === next.note;
  return isOne ? [...blocks.slice(0, -1), { ...before, of: [...before.of, ...next.of] }] : [...blocks, next];
}

/** Blocks of a set of questions, in order. */
export function blocksOf(printing: Printing, questions: Questions): readonly Block[] {
  const { world, numbers } = printing;
  const plan = planOf(world.instrument);
  return Object.entries(questions)
    .flatMap(([name, question]): readonly Block[] => {
      const { isAsked, note } = asked(printing, question.visibleIf);
      if (!isAsked) return [];
      if (question.kind === 'group') return [{ kind: 'group', name, note, of: blocksOf(printing, question.of) }];
      const planned = plan.questions.get(name);
      if (planned === undefined || !numbers.has(planned.path)) return [];
      const names = world.layout.ticked?.find((list) => list.includes(name));
      if (names !== undefined && !isRoster(planned)) return [{ kind: 'ticks', names, note, of: [planned] }];
      return [{ kind: 'question', note, planned }];
    })
    .reduce<readonly Block[]>(joined, []);
}

/** Names of the questions directly in a block, those of the groups inside left out. */
export const namesIn = ({ of }: Extract<Block, { kind: 'group' }>): readonly string[] =>
  of.flatMap((block) =>
    block.kind === 'ticks' ? block.of.map(({ name }) => name) : block.kind === 'question' ? [block.planned.name] : [],
  );
