import { useState } from 'react';
import { useParams } from 'wouter';
import { useWords } from '../../../app/context.js';
import { Loading } from '../../../parts/loading.js';
import { Problem } from '../../../parts/problem.js';
import { useAlert } from '../queries.js';
import { DraftForm, type Start } from './draft-form.js';
import { newDraft } from './new-draft.js';

/** A new alert, a draft that goes on, or the correction of what is out. */
export default function DraftPage() {
  const { reference } = useParams<{ reference?: string }>();
  return reference === undefined ? <NewDraft /> : <Existing key={reference} reference={reference} />;
}

function NewDraft() {
  const { language } = useWords();
  const [start] = useState<Start>(() => ({ kind: 'new', id: 'new', content: newDraft(language) }));
  return <DraftForm start={start} />;
}

function Existing({ reference }: { reference: string }) {
  const { data, error, refetch } = useAlert(reference);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const content = { ...(data.pending?.alert ?? data.alert) };
  const kind = data.state === 'published' && data.pending === null ? 'correction' : 'draft';
  return <DraftForm start={{ kind, id: reference, content, version: data.version ?? undefined }} />;
}
