import { ToggleButton, ToggleButtonGroup, type Key } from 'react-aria-components';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few views of the same page; arrow keys move between them. */
export function Tabs<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const change = (keys: Set<Key>) => {
    const chosen = options.find((option) => keys.has(option.value));
    if (chosen) onChange(chosen.value);
  };
  return (
    <ToggleButtonGroup
      className="tabs"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={change}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="tab">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
