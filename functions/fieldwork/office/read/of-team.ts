/** The part of what was filed that belongs to a team. Its interviews are held against those of everybody; whose those are is not told. */
import type { Flag } from '#analysis/fieldwork/flags/flag.ts';
import type { Quality } from '#analysis/fieldwork/flags/quality-flags.ts';
import { qualityOfStudy } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { isAssigned } from '#schemas/fieldwork/enumerators.ts';
import type { SeenRound } from './deps.ts';
import type { FiledRound, FiledStudy } from './filed-round.ts';

/** Without whom it is compared with, where that one is of another team. */
function flagFor({ with: other, ...flag }: Flag, own: ReadonlySet<string>): Flag {
  return other === undefined || !own.has(other) ? flag : { ...flag, with: other };
}

function qualityFor(study: FiledStudy, ofTeam: Omit<FiledStudy, 'quality'>, sees: SeenRound['sees']): Quality {
  const own = new Set(ofTeam.lines.map(({ id }) => id));
  const { flags, untold } = study.quality;
  const alone = qualityOfStudy(ofTeam);
  const isOwn = ({ interview, enumerator }: Flag): boolean =>
    interview === undefined ? sees(enumerator) : own.has(interview);
  return {
    ...study.quality,
    interviews: alone.interviews,
    flags: flags.filter(isOwn).map((flag) => flagFor(flag, own)),
    // Durations are compared with those of everybody; the rest of what is not told names people and counts interviews.
    untold: [
      ...untold.filter(({ key }) => key === 'untold.few-in-all'),
      ...alone.untold.filter(({ key }) => key !== 'untold.few-in-all'),
    ],
    effects: [],
    whipple: alone.whipple,
    myers: alone.myers,
    firstDigits: alone.firstDigits,
  };
}

/** What teams see of what is remembered, as long as that is: flags of a team are looked for once. */
const remembered = new WeakMap<FiledRound, Map<string, FiledRound>>();

/** What somebody sees of it: all, or that of their teams, with the places where these go. */
export function filedFor(filed: FiledRound, seen: SeenRound): FiledRound {
  if (seen.isWhole) return filed;
  const key = JSON.stringify(seen.enumerators.map(({ id, assignments }) => [id, assignments]));
  const teams = remembered.get(filed) ?? new Map<string, FiledRound>();
  remembered.set(filed, teams);
  const known = teams.get(key) ?? ofTeam(filed, seen);
  teams.set(key, known);
  return known;
}

function ofTeam(filed: FiledRound, { sees, enumerators }: SeenRound): FiledRound {
  const assignments = enumerators.flatMap((one) => one.assignments);
  return {
    ...filed,
    studies: filed.studies.map((study) => {
      const own = {
        study: study.study,
        interviews: study.interviews.filter(({ enumerator }) => sees(enumerator)),
        frame: study.frame.filter(({ instrument, psu }) => isAssigned(assignments, instrument, psu)),
        sheets: study.sheets.filter(({ by }) => sees(by)),
        lines: study.lines.filter(({ enumerator }) => sees(enumerator)),
      };
      return { ...own, quality: qualityFor(study, own, sees) };
    }),
  };
}
