/** Who the numbers beside figures count, written beside them: households, travellers, the people whom they tell of, services. */
import { countedIn, responsesOf } from '#schemas/language/study/counted-in.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { CorridorCostRow, EstimateRow } from './rows.ts';

/** What firms offer, as it is counted. */
const services = 'services';

/** Names of what two samples count, told together. */
const together = (units: readonly string[]): string => units.join(', ');

/** Of an estimate; one whose numbers no study explains stays as it is. */
export function estimateCounted(studies: readonly Study[]) {
  return (row: EstimateRow): EstimateRow => {
    const { table, indicator, domain } = row;
    const counted = countedIn(studies, { table, indicator, dimensions: domain });
    return counted === undefined || row.method === 'given' || row.method === 'ratha-shaw'
      ? row
      : { ...row, countedAs: { n: together(counted.n), base: together(counted.base) } };
  };
}

/** Figures that are made of those of corridors. */
const ofCorridors: readonly CorridorCostRow['method'][] = ['rpw-smart-mean', 'rpw-above'];

/** Of what transfers cost: services of firms, corridors, or what respondents paid. */
export function costCounted(studies: readonly Study[]) {
  return (row: CorridorCostRow): CorridorCostRow => {
    const study = studies.find(({ instrument }) => instrument.id === row.source);
    const quoted = ofCorridors.includes(row.method) ? 'corridors' : services;
    const units = row.measure !== 'experienced' || study === undefined ? quoted : responsesOf(study);
    return { ...row, countedAs: { n: units, base: units } };
  };
}
