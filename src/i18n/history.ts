import './amount';
import './economics';
import history from './en/history.json';
import './views';
import { addMessages } from './translate';

// What earlier versions and comparisons say: it arrives with their dialogs.
addMessages(history);
