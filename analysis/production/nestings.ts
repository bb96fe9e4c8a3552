/**
 * Dimensions whose codes are groups of those of another one: a channel is of a kind, a country of a group of countries. Every
 * reader knows that the amounts of channels add up to that of their kind, so the audit must.
 */
import { groupsBy } from '#schemas/language/conditions/names.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { questionOf, type TablePlan } from '#schemas/language/study/tables.ts';
import { referenceGroups } from '#schemas/reference/groups.ts';
import type { Nesting } from '../disclosure/margins.ts';

type Survey = Extract<TablePlan, { readonly kind: 'survey' }>;

/** `senders.channels.channel` → the table `household.senders.channels` and the name in it. */
function placeOf(path: string, instrument: string): { readonly at: string; readonly name: string } {
  const parts = [instrument, ...path.split('.')];
  return { at: parts.slice(0, -1).join('.'), name: parts.at(-1) ?? '' };
}

/** Codes that measures say by themselves of what nobody is asked: money in hand is informal, the rest of a whole unknown. */
function saidIn({ measures }: Survey, inner: string, outer: string): readonly (readonly [string, string])[] {
  return measures.flatMap((measure) => {
    if (measure.kind !== 'amount') return [];
    const said = [...measure.from.map(({ fixed }) => fixed), measure.whole?.rest];
    return said.flatMap((codes): readonly (readonly [string, string])[] => {
      const [code, group] = [codes?.[inner], codes?.[outer]];
      return code === undefined || group === undefined ? [] : [[code, group]];
    });
  });
}

function nestingsIn({ instrument, derive }: Study, plan: Survey): readonly Nesting[] {
  const places = Object.entries(plan.dimensions).flatMap(([dimension, told]) => {
    const path = questionOf(told);
    return path === undefined ? [] : [{ dimension, ...placeOf(path, instrument.id) }];
  });
  return places.flatMap(({ dimension: outer, at, name }) => {
    const is = derive?.find((one) => one.at === at && one.name === name)?.is;
    if (typeof is !== 'object' || !('groupOf' in is)) return [];
    const { groupOf: of, otherwise = 'unknown' } = is;
    const groups = groupsBy(is.groups, referenceGroups);
    if (typeof of !== 'object' || !('answer' in of) || groups === undefined) return [];
    return places
      .filter((one) => one.at === at && one.name === of.answer)
      .map(({ dimension: inner }): Nesting => {
        const grouped = Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => [code, group] as const));
        const unknown = ['unknown', 'unknown'] as const; // an answer that is not known has no group
        const outerOf = new Map([...grouped, unknown, ...saidIn(plan, inner, outer)]);
        return { instrument: instrument.id, inner, outer, outerOf, otherwise };
      });
  });
}

/** Every such pair of dimensions in the survey tables of a study. */
export const nestingsOf = (study: Study): readonly Nesting[] =>
  study.tables.flatMap((plan) => (plan.kind === 'survey' ? nestingsIn(study, plan) : []));
