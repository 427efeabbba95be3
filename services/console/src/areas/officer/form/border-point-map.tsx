import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Loading } from '../../../parts/loading.js';

const RegionMap = lazy(() => import('../../../parts/region-map.js'));

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The crossings whose position is known, to be chosen by hand; every one is in the list above as well. */
export function BorderPointMap({ chosen, onChoose }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(!open)} aria-expanded={open}>
        {t('form.onMap')}
      </Button>
      {open && (
        <Suspense fallback={<Loading />}>
          <RegionMap label={t('form.mapLabel')} chosen={chosen} onChoose={onChoose} />
        </Suspense>
      )}
    </>
  );
}
