import { useDesk, useWords } from '../../../app/context.js';
import { partyName } from '../../../words/names.js';
import { fieldLabel } from '../content/labels.js';
import { valueAt } from '../content/value.js';
import { Fault } from './field.js';
import { useForm } from './form-context.js';

const PARTIES = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'];

/** Who an alert is addressed to, and a sentence that says what that means before it is sent. */
export function PartyChoice({ pointer }: { pointer: string }) {
  const { t } = useWords();
  const { config } = useDesk();
  const { draft, set } = useForm();
  const value = valueAt(draft, pointer);
  const chosen = (Array.isArray(value) ? value : []).map(String);
  const toggle = (party: string, on: boolean) =>
    set(pointer, on ? [...chosen, party] : chosen.filter((one) => one !== party));
  return (
    <fieldset className="group">
      <legend>{fieldLabel(t, pointer)}</legend>
      <div className="choices">
        {PARTIES.filter((party) => party !== config.party).map((party) => (
          <label key={party} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(party)}
              onChange={({ target }) => toggle(party, target.checked)}
            />
            <span>{partyName(t, party)}</span>
          </label>
        ))}
      </div>
      <Fault pointer={pointer} />
      <Readers audience={chosen} owner={config.party} />
    </fieldset>
  );
}

/** The plain sentence of who will be able to read. */
export function Readers({ audience, owner }: { audience: readonly string[]; owner: string }) {
  const { t } = useWords();
  const names = { owner: partyName(t, owner), parties: audience.map((party) => partyName(t, party)).join(', ') };
  return (
    <p className="readers" role="status">
      <strong>{t(audience.length === 0 ? 'form.readersNone' : 'form.readersSome', names)}</strong>{' '}
      <span className="hint">{t('form.readersHits')}</span>
    </p>
  );
}
