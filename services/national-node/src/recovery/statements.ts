/**
 * Numbers left out behind the highest one that an event names. Drafts which the copy does not know had numbers too, and
 * an officer may have written one down: a number that was ever given must not come to mean another alert.
 */
const MARGIN = 1_000;

/** One revision: the alert as it stands after it, the revision itself, and a line of the trail. */
export const RESTORE = `
  WITH told AS (
    SELECT $1::text AS reference, $2::integer AS revision, $3::text AS kind, $4::jsonb AS body, $5::text AS alert_kind,
      $6::text AS reason, $7::timestamptz AS at,
      CASE WHEN $3::text = 'recalled' THEN 'recalled' ELSE 'published' END AS phase
  ), alert_row AS (
    INSERT INTO alert AS a (reference, phase, revision, kind, reason, created_at, updated_at)
      SELECT reference, phase, revision, coalesce(alert_kind, 'unknown'),
        CASE WHEN kind = 'recalled' THEN reason END, at, at FROM told
      ON CONFLICT (reference) DO UPDATE SET phase = excluded.phase, revision = excluded.revision, draft = NULL,
        reason = excluded.reason, contributors = '{}', version = a.version + 1, updated_at = excluded.updated_at,
        kind = CASE WHEN excluded.phase = 'recalled' THEN a.kind ELSE excluded.kind END,
        position = nextval('list_position')
      RETURNING reference
  ), filed AS (
    INSERT INTO alert_revision (reference, revision, kind, body, reason, released_at, stream, sequence, identity, log_offset)
      SELECT told.reference, revision, kind, body, reason, at, $8::text, $9::bigint, $10::text, $11::bigint
        FROM told JOIN alert_row USING (reference)
  )
  INSERT INTO revision_action (reference, revision, action, actor, client_id, at)
    SELECT reference, revision, 'restored', 'urn:qalqan:party:' || $12::text, 'recovery', now() FROM told`;

/** Moves the counter of the year ($1) past a number ($2) that was given. */
export const SKIP_NUMBERS = `
  INSERT INTO reference_counter AS c (year, last) VALUES ($1::integer, $2::integer + ${MARGIN})
    ON CONFLICT (year) DO UPDATE SET last = GREATEST(c.last, excluded.last)`;
