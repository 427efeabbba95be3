import { useWords } from '../../../app/context.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  /** Label of the empty choice, `All` unless given. */
  readonly all?: string;
}

/** One of a list, or all; the device's own control. */
export function Choice({ label, value, options, onChange, all }: Props) {
  const { t } = useWords();
  return (
    <label className="choice-field">
      <span className="hint">{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all ?? t('core.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
