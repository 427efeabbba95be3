import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useWords } from '../../../app/context.js';
import { choicesOf, search } from '../content/choices.js';
import { fieldLabel } from '../content/labels.js';
import { valueAt } from '../content/value.js';
import { BorderPointMap } from './border-point-map.js';
import { Fault } from './field.js';
import { useForm } from './form-context.js';

interface Props {
  readonly pointer: string;
  readonly list: string;
  readonly required: boolean;
}

/** A long list is searched by any name, number or code of its entries: “acetic” finds CAS, HS and table. */
export function CodeSearch({ pointer, list, required }: Props) {
  const { t } = useWords();
  const { draft, set, faults } = useForm();
  const value = valueAt(draft, pointer);
  const code = typeof value === 'string' ? value : null;
  const choices = useMemo(() => choicesOf(t, list), [t, list]);
  const chosen = choices.find((one) => one.code === code);
  const [typed, setTyped] = useState(chosen?.label ?? '');
  const found = useMemo(
    () => search(choices, typed === chosen?.label ? '' : typed).slice(0, 60),
    [choices, typed, chosen],
  );
  const choose = (key: string | number | null) => {
    const next = choices.find((one) => one.code === key);
    set(pointer, next?.code);
    setTyped(next?.label ?? '');
  };
  const wrong = faults.some((fault) => fault.pointer === pointer);
  return (
    <div className="field" {...(wrong ? { 'data-invalid': true } : {})}>
      <ComboBox
        className="combo"
        items={found}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          if (text === '') set(pointer, undefined);
        }}
        value={code}
        onChange={choose}
        allowsEmptyCollection
        menuTrigger="focus"
      >
        <Label className="field-label">
          {fieldLabel(t, pointer)} {!required && <span className="optional">({t('form.optional')})</span>}
        </Label>
        <Input placeholder={t('form.typeToSearch')} />
        <Popover className="popover">
          <ListBox className="listbox" renderEmptyState={() => <p className="option">{t('form.noMatch')}</p>}>
            {(one: (typeof found)[number]) => (
              <ListBoxItem id={one.code} textValue={one.label} className="option">
                <Text slot="label">{one.label}</Text>
                {one.detail !== '' && (
                  <Text slot="description" className="option-detail hint">
                    {one.detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen !== undefined && chosen.detail !== '' && <span className="hint">{chosen.detail}</span>}
      <Fault pointer={pointer} />
      {list === 'border-point' && <BorderPointMap chosen={code} onChoose={choose} />}
    </div>
  );
}
