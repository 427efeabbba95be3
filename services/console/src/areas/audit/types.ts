/** Kinds of records that the log can hold, without `qalqan.`; a spec compares them with the contracts. */
export const RECORD_TYPES = [
  'qalqan.alert.published.v1',
  'qalqan.alert.corrected.v1',
  'qalqan.alert.recalled.v1',
  'qalqan.alert.checked.v1',
  'qalqan.hit.found.v1',
  'qalqan.hit.changed.v1',
  'qalqan.hit.withdrawn.v1',
  'qalqan.hits.grouped.v1',
  'qalqan.group.found.v1',
  'qalqan.group.withdrawn.v1',
  'qalqan.verdict.given.v1',
  'qalqan.hub.state.v1',
  'qalqan.stream.forked.v1',
  'qalqan.audit.checkpoint.v1',
] as const;

/** `alert.published` of `qalqan.alert.published.v1`. */
export function shortType(type: string): string {
  return type.replace(/^qalqan\./, '').replace(/\.v\d+$/, '');
}
