import type { ErrorDetail } from '@qalqan/errors';
import { violated } from '../../alert/rules/rule.js';
import type { StreamForkedBody } from './schema.js';

/** A stream is named with its owner; one that is not, accuses nobody in particular. */
export const streamIsTheMembers = ({ member, stream }: StreamForkedBody): ErrorDetail[] =>
  stream.startsWith(`${member}/`) ? [] : [violated('/stream', 'a stream of another member than the one that is named')];

/** What is told must be a fork by its own words: two records at one position, or a predecessor that is not the one. */
export const identitiesDisagree = ({ sequence, counted, other }: StreamForkedBody): ErrorDetail[] => {
  if (counted.sequence === sequence)
    return counted.identity === other.identity ? [violated('/other/identity', 'one record is no fork')] : [];
  if (counted.sequence !== sequence - 1)
    return [violated('/counted/sequence', 'neither the position nor the one before it')];
  return counted.identity === other.prevhash ? [violated('/other/prevhash', 'the record follows what counts')] : [];
};
