import { unwrap, type NodeSchemas } from '@qalqan/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useDesk } from '../../../app/context.js';
import { toSend, withValue, type Draft } from '../content/value.js';
import { forget, keep, kept } from './keep.js';

/** Where a form begins. */
export interface Start {
  readonly kind: 'new' | 'draft' | 'correction';
  readonly id: string;
  readonly content: Draft;
  readonly version?: number | undefined;
}

/** A draft that is being written, and the ways it goes to the node. */
export interface Writing {
  readonly draft: Draft;
  readonly reason: string;
  readonly set: (pointer: string, value: unknown) => void;
  readonly setReason: (reason: string) => void;
  readonly restored: boolean;
  readonly startAgain: () => void;
  /** Saves, and gives the reference and the version that the node has now. */
  readonly save: () => Promise<{ readonly reference: string; readonly version: number }>;
}

type AlertDraft = NodeSchemas['schemas']['AlertDraft'];

export function useDraft(start: Start): Writing {
  const { api } = useDesk();
  const queries = useQueryClient();
  const before = useMemo(() => kept(start.id), [start.id]);
  const [draft, setDraft] = useState<Draft>(before ?? start.content);
  const [reason, setReason] = useState('');
  const [restored, setRestored] = useState(before !== undefined);
  const saved = useRef<{ reference: string; version: number } | undefined>(undefined);
  // One key per new draft: a save whose answer was lost does not make a second alert.
  const [key] = useState(() => crypto.randomUUID());

  const set = useCallback(
    (pointer: string, value: unknown) =>
      setDraft((current) => {
        const next = withValue(current, pointer, value) as Draft;
        keep(start.id, next);
        return next;
      }),
    [start.id],
  );

  const send = async () => {
    const body = toSend(draft) as unknown as AlertDraft;
    const known = saved.current;
    if (known === undefined && start.kind === 'new') {
      return unwrap(await api.node.POST('/api/v1/alerts', { params: { header: { 'Idempotency-Key': key } }, body }));
    }
    const reference = known?.reference ?? start.id;
    const version = known?.version ?? start.version;
    const header = version === undefined ? {} : { 'If-Match': `"${version}"` };
    const params = { path: { reference }, header };
    if (known === undefined && start.kind === 'correction') {
      const correction = { reason, alert: body };
      return unwrap(
        await api.node.POST('/api/v1/alerts/{reference}/corrections', { params, body: correction as never }),
      );
    }
    return unwrap(await api.node.PUT('/api/v1/alerts/{reference}', { params, body: body as never }));
  };

  return {
    draft,
    reason,
    set,
    setReason,
    restored,
    startAgain: () => {
      forget(start.id);
      setDraft(start.content);
      setRestored(false);
    },
    save: async () => {
      const { reference, version } = await send();
      saved.current = { reference, version };
      forget(start.id);
      setRestored(false);
      void queries.invalidateQueries({ queryKey: ['alerts'] });
      void queries.invalidateQueries({ queryKey: ['alert', reference] });
      return saved.current;
    },
  };
}
