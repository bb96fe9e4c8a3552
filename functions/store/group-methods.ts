/** The methods of the store about messages to groups; loaded when one is called, since no function waits for them at its start. */
import type { GroupMethods } from './group-items.ts';
import type { Table } from './table-port.ts';

/** Them. */
export function groupMethods(
  platform: Pick<Table, 'get' | 'all' | 'count' | 'putNew' | 'replace' | 'replaceIf' | 'remove'>,
): GroupMethods {
  const load = async () => (await import('./group-items.ts')).groupItems(platform);
  return {
    putGroupMessage: async (...given) => (await load()).putGroupMessage(...given),
    getGroupMessage: async (...given) => (await load()).getGroupMessage(...given),
    listGroupMessages: async (round) => (await load()).listGroupMessages(round),
    claimGroup: async (...given) => (await load()).claimGroup(...given),
    freeGroup: async (...given) => (await load()).freeGroup(...given),
    isClaimedGroup: async (...given) => (await load()).isClaimedGroup(...given),
    noteGroup: async (...given) => (await load()).noteGroup(...given),
    hasGroupNote: async (...given) => (await load()).hasGroupNote(...given),
    countGroup: async (...given) => (await load()).countGroup(...given),
    forgetGroups: async (...given) => (await load()).forgetGroups(...given),
    noteFailing: async (...given) => (await load()).noteFailing(...given),
    isFailing: async (...given) => (await load()).isFailing(...given),
    mendFailing: async (...given) => (await load()).mendFailing(...given),
  };
}
