import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

interface Props extends ButtonProps {
  /** `primary`: what the page is for; `danger`: takes something away; otherwise one of several things to do. */
  readonly kind?: 'primary' | 'danger' | 'plain' | 'quiet';
}

export function Button({ kind = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={`button ${kind}`} />;
}
