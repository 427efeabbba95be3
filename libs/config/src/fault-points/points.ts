/**
 * Every place at which a drill can end a process, with the state that it is in there. Named after what has just been
 * done; what comes next has not.
 */
export const FAULT_POINTS = {
  'draft.committed': 'a draft and its idempotency key are committed; the officer has no answer',
  'outbox.stored': 'change, event and stream position are written; the transaction is open',
  'outbox.committed': 'they are committed; no answer was given, and the relay has not been told',
  'relay.read': 'unsent records are in memory, none of them is on Kafka',
  'relay.sent': 'Kafka has confirmed the records; the outbox still has them as unsent',
  'relay.marked': 'the outbox has them as sent',
  'consume.fetched': 'records are in memory; nothing is opened or written',
  'consume.handled':
    "handlers have written their effects; the stream's position is the old one; the transaction is open",
  'consume.positioned': 'effects, identities and position are written; the transaction is open',
  'consume.committed': 'they are committed; the process has not taken note, the group offset is the old one',
  'consume.resolved': 'the process has taken note; the group offset is the old one',
  'fold.changed': 'hits of one page and their events are written; positions are the old ones; the transaction is open',
  'fold.positioned': 'the state and its positions are written; the transaction is open',
  'fold.committed': 'they are committed; the state has not been said',
  'state.stored': 'hub.state is in the outbox and remembered; the transaction is open',
  'state.committed': 'hub.state is committed; the relay has not been told',
  'stage.staged': 'entries are staged; the position that counts them is not written; the transaction is open',
  'sequencer.read': 'staged rows are in memory',
  'sequencer.hashed': 'the tree with them is in memory; nothing is signed',
  'sequencer.signed': 'the checkpoint is signed; nobody has seen it, the record holds the old one',
  'record.written': 'the new checkpoint lies beside the record under another name',
  'sequencer.recorded': 'the record holds the new checkpoint; the database knows nothing of it',
  'apply.moved': 'rows are moved into the log; tiles and checkpoint are not written; the transaction is open',
  'apply.tiled': 'a full tile is written; the checkpoint is not; the transaction is open',
  'sequencer.applied': 'entries, tiles and checkpoint are committed; no event says so',
  'checkpoint.stored': 'the event of the checkpoint is in the outbox; the transaction is open',
  'sequencer.published': 'the event of the checkpoint is committed',
} as const satisfies Readonly<Record<string, string>>;

/** Name of a place at which a drill can end a process. */
export type FaultPoint = keyof typeof FAULT_POINTS;

export function isFaultPoint(name: string): name is FaultPoint {
  return Object.hasOwn(FAULT_POINTS, name);
}
