/** Topic names are built here and typed by hand nowhere. */

/** Events of one member: `qalqan.kz.events.v1`. */
export const eventsTopic = (member: string): string => `qalqan.${member}.events.v1`;

/** Records an instance refused: `qalqan.kz.quarantine.v1`. */
export const quarantineTopic = (instance: string): string => `qalqan.${instance}.quarantine.v1`;

export const AGREEMENT_TOPIC = 'qalqan.agreement.v1';

const EVENTS_TOPIC = /^qalqan\.([a-z][a-z0-9-]{0,31})\.events\.v1$/;

/** The member whose events a topic holds, or undefined for any other topic. */
export function memberOfTopic(topic: string): string | undefined {
  return EVENTS_TOPIC.exec(topic)?.[1];
}

/** Largest record, key and headers included (bytes); the brokers are set to the same figure. */
export const MAX_RECORD_BYTES = 1_048_576;
