/** Warnings that differ by the name of a survey alone, as one that names them all. */
import type { Note, NotePlace } from '#schemas/words/note.ts';

type Warned = { readonly code: string; readonly says?: Note };

const surveysIn = (place: NotePlace | undefined): readonly string[] => {
  if (typeof place !== 'object') return [];
  return 'study' in place ? [place.study] : 'studies' in place ? place.studies : [];
};

/** All that a warning says but which survey it says it of; undefined where it names none. */
function besidesSurvey({ code, says }: Warned): string | undefined {
  const { study, ...others } = says?.places ?? {};
  return surveysIn(study).length === 0 ? undefined : JSON.stringify([code, says?.key, Object.entries(others)]);
}

/** One warning that names the surveys of both. */
function together<W extends Warned>(first: W, second: W): W {
  if (first.says === undefined) return first;
  const studies = [first, second].flatMap(({ says }) => surveysIn(says?.places?.['study']));
  return { ...first, says: { ...first.says, places: { ...first.says.places, study: { studies } } } };
}

/** Each in the place of the first that says the same of another survey; other warnings as they are. */
export function foldedWarnings<W extends Warned>(warnings: readonly W[]): readonly W[] {
  const told: W[] = [];
  const placeOf = new Map<string, number>();
  for (const warning of warnings) {
    const same = besidesSurvey(warning);
    const place = same === undefined ? undefined : placeOf.get(same);
    if (place === undefined) {
      if (same !== undefined) placeOf.set(same, told.length);
      told.push(warning);
    } else told[place] = together(told[place] ?? warning, warning);
  }
  return told;
}
