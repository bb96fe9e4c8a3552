/** What a release says of interviews that the office has looked at, in Russian. */
import type { reviewed as english } from '../en/reviewed.ts';

export const reviewed = {
  'note.interview-set-aside':
    '{study} – интервью, которые офис отложил: {count}. Они не входят ни в один показатель; каждое хранится с указанием причины.',
  'note.interview-quarantined':
    '{study} – интервью, поступившие по ссылке, срок которой истёк, и ещё не рассмотренные: {count}. Они не входят ни в один показатель.',
  'note.interview-lost-draw':
    '{study} – интервью, проведённые по выбору на телефоне, который не в силе, так что их номера могут быть номерами других жилищ: {count}. Они не входят ни в один показатель, пока кто-нибудь не решит.',
  'note.interview-trial': '{study} – пробные интервью: {count}. Они не входят ни в один показатель.',
  'note.interview-sent-back':
    '{study} – интервью, возвращённые тем, кто их сдал: {count}. До исправления они учитываются как есть.',
  'note.interview-edited':
    '{study} – интервью, ответы которых изменил офис: {count}. Учитывается изменённая версия; сданная сохранена.',
  'advice.interview-set-aside':
    'Если их много, посмотрите причины: у одного интервьюера или места причина может быть общей.',
  'advice.interview-quarantined':
    'Рассмотрите их до использования показателей: примите или отложите с указанием причины.',
  'advice.interview-lost-draw': 'Отнесите каждое к правильному жилищу и примите его или отложите с указанием причины.',
  'advice.interview-trial': 'Ничего делать не нужно.',
  'advice.interview-sent-back': 'Запросите их у интервьюеров до закрытия раунда.',
  'advice.interview-edited': 'Если их много, посмотрите, чьи они: возможно, вопрос понимают неверно.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
