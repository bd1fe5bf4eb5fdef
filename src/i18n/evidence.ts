import './panel';
import './views';
import evidence from './en/evidence.json';
import { addMessages } from './translate';

// Texts of the view Evidence: they arrive with it.
addMessages(evidence);
