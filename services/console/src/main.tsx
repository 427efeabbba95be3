import { createRoot } from 'react-dom/client';
import { Boot } from './app/boot.js';
import { applyTheme, storedTheme } from './app/theme.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import './areas/officer/officer.css';
import './areas/audit/audit.css';
import './areas/operate/operate.css';
import './areas/analyst/analyst.css';

/**
 * React Aria writes one rule into a style element of this id unless there is one already. The policy of the page permits
 * no such element; `base.css` holds the rule.
 */
const holder = document.createElement('meta');
holder.id = 'react-aria-pressable-style';
document.head.append(holder);

applyTheme(storedTheme());
const root = document.getElementById('root');
if (root) createRoot(root).render(<Boot />);
