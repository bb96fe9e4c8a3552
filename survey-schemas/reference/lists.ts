/** The platform's own short code lists, shared by the instruments. */
import { codeList } from '../basics/code-list.ts';

export { interviewLanguages } from './interview-languages.ts';

/** Outcome of a contact attempt, after the AAPOR Standard Definitions. */
export const dispositions = codeList('disposition', [
  'complete',
  'partial',
  'refusal',
  'non_contact',
  'ineligible',
  'other',
]);

export const urbanRural = codeList('urban', ['urban', 'rural']);
export const sexes = codeList('sex', ['female', 'male']);
export const relationships = codeList('relationship', [
  'spouse',
  'child',
  'parent',
  'sibling',
  'other_relative',
  'not_related',
]);
export const intendedStays = codeList('intended_stay', ['under_12_months', 'over_12_months', 'for_good']);
export const leavingReasons = codeList('leaving_reason', ['work', 'family', 'study', 'safety', 'health', 'other']);
export const legalStatuses = codeList('legal_status', [
  'citizen',
  'permanent_permit',
  'temporary_permit',
  'visa_free',
  'protection',
  'none',
]);
export const frequencies = codeList('frequency', [
  'weekly',
  'fortnightly',
  'monthly',
  'every_two_months',
  'quarterly',
  'half_yearly',
  'yearly',
]);

/** Ways money is sent. What a sender or a fellow traveller carries by hand is asked apart. */
export const channels = codeList('channel', [
  'bank',
  'mto',
  'mobile_operator',
  'post_office',
  'online',
  'courier',
  'unlicensed_agent',
  'crypto',
  'other',
]);
/** Channels that a supervisor licenses. The others, and money carried by hand, are informal. */
export const formalChannels = ['bank', 'mto', 'mobile_operator', 'post_office', 'online'] as const;

export const uses = codeList('use', [
  'food',
  'education',
  'health',
  'rent',
  'ceremonies',
  'vehicle',
  'rebuilding',
  'new_house',
  'business',
  'land',
  'farming',
  'debt',
  'savings',
  'other',
]);

export const directions = codeList('direction', ['entry', 'exit']);
export const generations = codeList('generation', ['first', 'second', 'third_or_later']);
export const skillAreas = codeList('skill', [
  'agriculture',
  'business',
  'care',
  'construction',
  'culture',
  'education',
  'energy',
  'engineering',
  'finance',
  'health',
  'hospitality',
  'it',
  'law',
  'manufacturing',
  'public_service',
  'science',
  'transport',
  'other',
]);
export const languageLevels = codeList('language_level', ['basic', 'good', 'fluent', 'native']);
export const intakeModes = codeList('intake_mode', ['web', 'border', 'airport', 'embassy']);

/** Who wrote a registration down: the person, a member of staff who was told it, or somebody who typed a form of paper in. */
export const takenBy = codeList('taken_by', ['self', 'staff', 'paper']);
/** Whom a registration is of. */
export const forWhom = codeList('for_whom', ['self', 'child']);
export const guardianRelationships = codeList('guardian_relationship', [
  'parent',
  'grandparent',
  'other_relative',
  'legal_guardian',
]);

/** Lists of the cost block, as the World Bank's price files divide services. */
export const providerTypes = codeList('provider_type', ['bank', 'mto', 'mobile_operator', 'post_office', 'other']);
export const paymentInstruments = codeList('payment_instrument', ['cash', 'account', 'card', 'mobile_money']);
export const accessPoints = codeList('access_point', ['branch', 'agent', 'internet', 'mobile_app', 'phone', 'kiosk']);
export const pickupMethods = codeList('pickup_method', ['cash', 'account', 'card', 'mobile_wallet', 'home_delivery']);
export const speeds = codeList('speed', [
  'under_1_hour',
  'same_day',
  'next_day',
  'two_days',
  'three_to_five_days',
  'six_days_or_more',
]);
/** What the respondent knows of the conversion; `neither` leaves the exchange margin unknown. */
export const conversions = codeList('conversion', ['rate', 'amount_received', 'same_currency', 'neither']);
export const coverages = codeList('coverage', ['country', 'main_cities', 'capital']);

/** Services as the files of the World Bank divide them: finer than what a respondent can tell, and several at once. */
export const quotedProviders = codeList('quoted_provider', [
  'bank',
  'mto',
  'mobile_operator',
  'post_office',
  'non_bank_fi',
  'building_society',
  'other',
]);
export const quotedPayments = codeList('quoted_payment', [
  'cash',
  'account',
  'card',
  'debit_card',
  'credit_card',
  'mobile_money',
  'other',
]);
export const quotedAccess = codeList('quoted_access', [
  'branch',
  'agent',
  'post_office',
  'internet',
  'mobile_app',
  'phone',
  'kiosk',
  'other',
]);
export const quotedPickups = codeList('quoted_pickup', [
  'cash',
  'account',
  'card',
  'mobile_wallet',
  'home_delivery',
  'other',
]);
/** Reach of the receiving network: by place until 2013, by grade since. */
export const networkCoverages = codeList('network_coverage', [
  'country',
  'main_cities',
  'capital',
  'urban',
  'rural',
  'high',
  'medium',
  'low',
]);
