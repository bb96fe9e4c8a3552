/** The methods of the store about organisations of people abroad; loaded when one is called, since no function waits for them at its start. */
import type { AssociationMethods } from './association-items.ts';
import type { Table } from './table-port.ts';

/** Them. */
export function associationMethods(platform: Pick<Table, 'get' | 'all' | 'putNew' | 'replaceIf'>): AssociationMethods {
  const load = async () => (await import('./association-items.ts')).associationItems(platform);
  return {
    putAssociation: async (...given) => (await load()).putAssociation(...given),
    getAssociation: async (...given) => (await load()).getAssociation(...given),
    listAssociations: async (round) => (await load()).listAssociations(round),
  };
}
