/** Keys of the tables. The store's own definitions are in functions/store; a test asserts that the two agree. */

export type TableKeys = {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attribute after which DynamoDB forgets an item (seconds since 1970). */
  readonly forgetAfter?: string;
};

export const tableNames = ['responses', 'vault', 'platform'] as const;
export type TableName = (typeof tableNames)[number];

/** Partitions of `platform` that hold the studies that were added and their tables; written by administrators alone. */
export const studyPartitions = ['studies', 'study-tables'];

/** Partitions of `platform` that hold exchange rates; the function that fetches them writes to no others. */
export const ratePartitions = 'rates#*';

/** Partitions of `platform` that hold the codes of links. */
export const linkCodePartitions = 'link-code#*';

/** Partitions of `platform` that are written to where codes are exchanged and lists of work are told: the codes, and who heard what was decided about draws. */
export const toldPartitions = [linkCodePartitions, 'drawn-heard#*'];

/** Partitions of `platform` that decisions about interviews are written to: the trail, what was there before, other versions, what the schedule has seen, to whom one goes back. */
export const reviewPartitions = ['audit#*', 'history#*', 'conflict#*', 'computed#*', 'sent-back#*'];

/** Partitions of `platform` that people write to by what they do with their own record: the trail, what was there before, marks of who was erased, what the schedule has seen, how much waits for clerks, links that were opened and messages that were sent, how often links were asked for from where; and what became of messages to many. */
export const recordPartitions = [
  'audit#*',
  'history#*',
  'conflict#*',
  'erased#*',
  'computed#*',
  'waiting#*',
  'once#*',
  'often#*',
  'relays#*',
  'groups#*',
];

/** Partitions of `platform` that shortages are held against skills in: what a round lacks, who was shown to whom, and messages that were handed on. */
export const matchingPartitions = ['audit#*', 'shortages#*', 'relays#*'];

/** Partitions of `platform` that the links of enumerators are written to, and the codes that are exchanged for them. */
export const linkPartitions = ['links#*', linkCodePartitions];

/** Partitions of `platform` that hold who goes out, and where to. */
export const peoplePartitions = ['enumerators#*'];

/** Partitions of `platform` that hold where people are asked to register. */
export const campaignPartitions = ['campaigns#*'];

/** Partitions of `platform` that hold what those who register are offered. */
export const offerPartitions = ['offers#*'];

/** Partitions of `platform` that hold organisations of people abroad. */
export const associationPartitions = ['associations#*'];

/** Partitions of `platform` that hold messages to many. */
export const groupPartitions = ['groups#*'];

/** Partitions of `platform` that hold how many have joined, as everybody may know it; written each night. */
export const joinedPartitions = ['joined#*'];

/** Partitions of `platform` that hold what enumerators say of their places, which the office settles, and what was drawn there. */
export const placePartitions = ['handed-back#*', 'drawn-units#*'];

/** The partition of `platform` that holds the roll of staff; written where colleagues are invited, and nowhere else. */
export const staffPartition = 'staff';

/** Partitions of `platform` that hold what the checks of each night found; the function that checks writes to no others. */
export const checkPartitions = 'checks#*';

/** Partitions of `platform` that the descriptions of rounds and their states are written to, and the frames of new ones. */
export const roundPartitions = ['rounds', 'frame#*'];

export const tables: Readonly<Record<TableName, TableKeys>> = {
  responses: { partitionKey: 'pk', sortKey: 'sk' },
  vault: { partitionKey: 'pk', sortKey: 'sk' },
  platform: { partitionKey: 'pk', sortKey: 'sk', forgetAfter: 'expiresAt' },
};
